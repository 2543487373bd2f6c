import { Temporal } from 'temporal-polyfill';
import { isPart, partHours } from './clock.ts';

/** Between which instants a session was, in epoch milliseconds. Both are the same for a moment. */
export interface Interval {
  readonly earliest: number;
  readonly latest: number;
}

const startOf = (date: Temporal.PlainDate, hour: number, zone: string): number =>
  date.add({ days: Math.floor(hour / 24) }).toPlainDateTime({ hour: hour % 24 }).toZonedDateTime(zone).epochMilliseconds;

/**
 * A value of `understandWhen` (moment, day or part of a day) as instants. A session that was cannot end after now,
 * so an interval that reaches past now is cut there.
 * @param zone the zone in which the value was said, not the one the patient is in now
 * @param now epoch milliseconds
 */
export function intervalOf(value: string, zone: string, now: number): Interval {
  const [dateText = '', rest] = value.split('T');
  if (rest !== undefined && !isPart(rest)) {
    const moment = Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
    return { earliest: moment, latest: moment };
  }
  const date = Temporal.PlainDate.from(dateText);
  const [from, to] = rest === undefined ? [0, 24] : partHours[rest];
  const earliest = startOf(date, from, zone);
  return { earliest, latest: Math.max(earliest, Math.min(startOf(date, to, zone), now)) };
}
