import { understandDay } from '../../time/calendar.ts';
import { understandWhen } from '../../time/understandWhen.ts';
import type { When, WhenContext } from '../../time/when.ts';
import { recognizeTimes } from './suite.ts';

/** What an answer to "When was your session?" says. */
export const recognizeWhen = (answer: string, context: WhenContext): When => understandWhen(answer, context, recognizeTimes);

/** The day, today or later, that an answer to "On which day?" names: YYYY-MM-DD. */
export const recognizeDay = (answer: string, context: WhenContext): string | undefined => understandDay(answer, context, recognizeTimes);
