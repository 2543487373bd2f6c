import { Temporal } from 'temporal-polyfill';
import type { DayPart } from './when.ts';

/** When each part of a day begins and ends, as hours after midnight; a night ends in the next morning. */
export const partHours: Readonly<Record<DayPart, readonly [number, number]>> = { MO: [5, 12], AF: [12, 18], EV: [17, 22], NI: [20, 29] };

/** Before this hour it is still the night of the day before. */
export const smallHours = 5;

export const isPart = (text: string | undefined): text is DayPart => text !== undefined && Object.hasOwn(partHours, text);

/** YYYY-MM-DDTHH:MM */
export const minuteOf = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' });

/** A wall clock moved by real minutes: over a change to summer time it moves an hour more. */
export function moved(now: Temporal.PlainDateTime, zone: string, minutes: number): Temporal.PlainDateTime {
  return now.toZonedDateTime(zone).add({ minutes: Math.round(minutes) }).toPlainDateTime();
}

/** A date that exists, or undefined for 30 February. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
