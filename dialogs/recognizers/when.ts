import { understandWhen } from '../../time/understandWhen.ts';
import type { When, WhenContext } from '../../time/when.ts';
import { recognizeTimes } from './suite.ts';

/** What an answer to "When was your session?" says. */
export const recognizeWhen = (answer: string, context: WhenContext): When => understandWhen(answer, context, recognizeTimes);
