/** A part of a day, in the letters of the TIMEX standard: 2026-03-09TMO is the morning of 9 March. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/**
 * What was understood of "When was your session?", no more precise than it was said. Values are wall clock in the
 * patient's zone: `at` YYYY-MM-DDTHH:MM, `day` YYYY-MM-DD, `part` YYYY-MM-DDTMO (AF, EV, NI). `future` holds what
 * was understood in one of these forms. `unclear` has no value.
 */
export type When =
  | { readonly kind: 'at' | 'day' | 'part'; readonly value: string }
  | { readonly kind: 'future'; readonly value: string }
  | { readonly kind: 'unclear'; readonly value?: never };

export interface WhenContext {
  /** The patient's wall clock, YYYY-MM-DDTHH:MM. */
  readonly now: string;
  /** The patient's IANA time zone. */
  readonly zone: string;
  /** BCP 47; decides whether 3/4 is April or March. */
  readonly locale: string;
}

/** One expression of time found in a text: where it stands, and its TIMEX values, best first. */
export interface FoundTime {
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
  readonly values: readonly { readonly timex: string; readonly value?: string }[];
}

/**
 * Finds expressions of time in plain English.
 * @param text at most `longestForRecognizer` characters
 * @param now the wall clock, YYYY-MM-DDTHH:MM
 */
export type FindTimes = (text: string, now: string) => readonly FoundTime[];

/** The recognizer's cost is quadratic in the text. */
export const longestForRecognizer = 200;
