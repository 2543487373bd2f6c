import type { Temporal } from 'temporal-polyfill';
import type { Clause } from './clauses.ts';
import { isPart, minuteOf, partHours, smallHours } from './clock.ts';
import type { Clock, Days, Mention } from './mention.ts';
import type { DayPart, When } from './when.ts';

/** What several mentions say together of one session. */
export interface Reading {
  days?: Days;
  clock?: Clock;
  part?: DayPart;
  moment?: Temporal.PlainDateTime;
  ahead: boolean;
  /** Two that exclude each other were said. */
  torn?: boolean;
}

export interface Told {
  readonly mention: Mention;
  readonly clause: Clause;
}

const sameDays = (one: Days, two: Days): boolean => {
  const both = (a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): boolean => a !== undefined && b !== undefined && a.equals(b);
  return both(one.past, two.past) || both(one.ahead, two.ahead);
};

const common = (one: Days, two: Days): Days => {
  const past = one.past && two.past?.equals(one.past) ? one.past : undefined;
  const ahead = one.ahead && two.ahead?.equals(one.ahead) ? one.ahead : undefined;
  return { ...(past && { past }), ...(ahead && { ahead }) };
};

/** Joins mentions, in the order they were said, into readings: a day and a time become one, a second day begins another. */
export function readingsOf(told: readonly Told[], text: string): Reading[] {
  const readings: Reading[] = [];
  let before: Told | undefined;
  for (const each of told) {
    const { mention, clause } = each;
    const between = before === undefined ? '' : text.slice(before.mention.end, mention.start);
    const either = /\b(?:or|o|u|either)\b|^ ?\/ ?$/.test(between);
    const corrects = before !== undefined && before.clause !== clause && (clause.corrects || /\b(?:wait|actually|mean|sorry|digo|perdon|no)\b/.test(between));
    add(readings, mention, { ahead: clause.ahead, either, corrects });
    before = each;
  }
  return readings;
}

function add(readings: Reading[], mention: Mention, how: { ahead: boolean; either: boolean; corrects: boolean }): void {
  const last = readings.at(-1);
  if (how.corrects && (mention.days || mention.moment)) readings.length = 0;
  const current = readings.at(-1);
  if (current === undefined) {
    readings.push({ ...piecesOf(mention), ahead: how.ahead });
    return;
  }
  const clashes = (mention.days !== undefined && current.days !== undefined && current.ahead !== how.ahead) || clashing(current, mention);
  if (!clashes) {
    if (mention.days) current.days = current.days ? common(current.days, mention.days) : mention.days;
    if (mention.clock) current.clock = mention.clock;
    if (mention.part) current.part = mention.part;
    if (mention.moment) current.moment = mention.moment;
    current.ahead ||= how.ahead;
    return;
  }
  const newDay = mention.days !== undefined || mention.moment !== undefined;
  if (how.either) {
    if (newDay) current.torn = true;
    else delete current.clock;
    return;
  }
  if (newDay) {
    readings.push({ ...piecesOf(mention), ahead: how.ahead });
    return;
  }
  if (how.corrects || mention.part) {
    // "thursday night... well, evening"
    if (mention.clock) current.clock = mention.clock;
    if (mention.part) current.part = mention.part;
    return;
  }
  // A second time of the same day came after the session, or is the time of the next day to be named.
  if (last?.days === undefined) current.torn = true;
}

const piecesOf = ({ days, clock, part, moment }: Mention): Omit<Reading, 'ahead'> => ({
  ...(days && { days }), ...(clock && { clock }), ...(part && { part }), ...(moment && { moment })
});

function clashing(reading: Reading, mention: Mention): boolean {
  if (mention.moment) return true;
  if (mention.days) return reading.moment !== undefined || (reading.days !== undefined && !sameDays(reading.days, mention.days));
  if (mention.clock) return reading.clock !== undefined || reading.moment !== undefined;
  return mention.part !== undefined && (reading.part !== undefined || reading.moment !== undefined) && reading.part !== mention.part;
}

const unclear: When = { kind: 'unclear' };
const earliestHour = 7;
const latestHour = 20;

/** What a reading comes to, seen from now. */
export function resolve(reading: Reading, now: Temporal.PlainDateTime): When {
  if (reading.torn) return unclear;
  if (reading.moment) {
    const ahead = isAhead(reading.moment, now);
    return { kind: ahead ? 'future' : 'at', value: minuteOf(reading.moment) };
  }
  const today = now.toPlainDate();
  const { days, clock, part } = reading;
  if (days === undefined) return withoutDay(reading, now);
  if (days.past === undefined && days.ahead === undefined) return unclear;
  if ((reading.ahead && days.ahead && !days.past?.equals(today)) || days.past === undefined) return ahead(days.ahead, clock, part);
  const date = days.past;
  if (clock) {
    const hours = hoursOf(clock, part);
    if (hours === undefined) return unclear;
    const at = date.toPlainDateTime({ hour: hours, minute: clock.minute });
    if (!isAhead(at, now)) return days.unsure ? unclear : { kind: 'at', value: minuteOf(at) };
    // "friday at 3" on a Friday at 2 was a week ago or is in an hour.
    return days.unsure ? unclear : inSmallHours(now) ? unclear : { kind: 'future', value: minuteOf(at) };
  }
  if (part) {
    if (date.equals(today) && days.unsure) return unclear;
    const begins = date.toPlainDateTime({ hour: partHours[part][0] });
    if (!isAhead(begins, now)) return { kind: 'part', value: `${date.toString()}T${part}` };
    return inSmallHours(now) ? unclear : { kind: 'future', value: `${date.toString()}T${part}` };
  }
  return days.unsure ? unclear : { kind: 'day', value: date.toString() };
}

function withoutDay(reading: Reading, now: Temporal.PlainDateTime): When {
  const { clock, part } = reading;
  const today = now.toPlainDate();
  if (clock) {
    const hour = hoursOf(clock, part);
    if (hour === undefined) return unclear;
    const at = today.toPlainDateTime({ hour, minute: clock.minute });
    if (!isAhead(at, now)) return reading.ahead ? unclear : { kind: 'at', value: minuteOf(at) };
    if (reading.ahead) return { kind: 'future', value: minuteOf(at) };
    return inSmallHours(now) ? { kind: 'at', value: minuteOf(at.subtract({ days: 1 })) } : unclear;
  }
  if (part === undefined) return unclear;
  return resolve({ ...reading, days: { past: inSmallHours(now) ? today.subtract({ days: 1 }) : today } }, now);
}

function ahead(date: Temporal.PlainDate | undefined, clock: Clock | undefined, part: DayPart | undefined): When {
  if (date === undefined) return unclear;
  const hour = clock && hoursOf(clock, part);
  if (clock && hour !== undefined) return { kind: 'future', value: minuteOf(date.toPlainDateTime({ hour, minute: clock.minute })) };
  return { kind: 'future', value: part === undefined ? date.toString() : `${date.toString()}T${part}` };
}

/** The hour that was meant: as said, as the part of the day says, or the one at which clinics are open. */
function hoursOf(clock: Clock, part: DayPart | undefined): number | undefined {
  const other = clock.hour >= 12 ? clock.hour - 12 : clock.hour + 12;
  const fits = (hour: number): boolean => part === undefined || within(hour, part);
  if (clock.sure) return fits(clock.hour) ? clock.hour : undefined;
  if (part !== undefined) return [clock.hour, other].find(fits);
  return [Math.min(clock.hour, other), Math.max(clock.hour, other)].find(hour => hour >= earliestHour && hour < latestHour) ?? clock.hour;
}

function within(hour: number, part: DayPart): boolean {
  if (part === 'MO') return hour < 13;
  if (part === 'AF') return hour >= 12 && hour < 21;
  return hour >= 15 || hour < smallHours;
}

const inSmallHours = (now: Temporal.PlainDateTime): boolean => now.hour < smallHours;
const isAhead = (time: Temporal.PlainDateTime, now: Temporal.PlainDateTime): boolean => time.since(now).sign > 0;

/** The moment a value begins, for putting values in order. */
export function beginningOf(value: string): string {
  const [date = '', rest] = value.split('T');
  if (rest === undefined) return `${date}T00:00`;
  return isPart(rest) ? `${date}T${String(partHours[rest][0]).padStart(2, '0')}:00` : value;
}
