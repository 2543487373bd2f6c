import type { Temporal } from 'temporal-polyfill';
import type { DayPart } from './when.ts';

/** The days an expression can mean: the latest that is not ahead, and the next one. One of them for a fixed date. */
export interface Days {
  readonly past?: Temporal.PlainDate;
  readonly ahead?: Temporal.PlainDate;
  /** "friday" on a Friday can be today and a week ago, so it is asked about. */
  readonly unsure?: true;
}

/** Hours and minutes; `sure` when it was said which half of the day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly sure: boolean;
}

/** One expression of time in a text, and what it says. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly days?: Days;
  readonly clock?: Clock;
  readonly part?: DayPart;
  /** A moment, as "3 hours ago" is. */
  readonly moment?: Temporal.PlainDateTime;
  /** "just now" yields to whatever else is said. */
  readonly weak?: true;
  /** A stretch of time too long to be an answer, such as last week. */
  readonly vague?: true;
  /** A date or time that does not exist. */
  readonly impossible?: true;
}
