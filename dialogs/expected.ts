import type { Expected } from '../content/load.ts';
import { engineChoices, engineFlows, engineMessages } from './engineWords.ts';
import { stepKinds } from './steps/index.ts';

/** What the content must provide for the program as it is. */
export const expected: Expected = { kinds: stepKinds, messages: engineMessages, choices: engineChoices, flows: engineFlows };
