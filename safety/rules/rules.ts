import type { Rule } from './rule.ts';
import { suicide } from './suicide.ts';
import { suicideSpanish } from './suicideSpanish.ts';

/** Every rule of the screen. The order does not matter: all of them are tried. */
export const rules: readonly Rule[] = [...suicide, ...suicideSpanish];
