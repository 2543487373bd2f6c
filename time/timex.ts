import { Temporal } from 'temporal-polyfill';
import { dateOf, isPart } from './clock.ts';
import { byMonthDay, byWeekday, fixed } from './days.ts';
import type { Clock, Days, Mention } from './mention.ts';
import type { FoundTime } from './when.ts';

/** A TIMEX value taken apart: day, clock time, part of the day. */
const shape = /^(?:(\d{4})-(\d\d)-(\d\d)|XXXX-(\d\d)-(\d\d)|XXXX-WXX-(\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?|T(MO|AF|EV|NI))?$/;

/** What an expression the recognizer found says; undefined for what is no time of a session. */
export function mentionOf(found: FoundTime, today: Temporal.PlainDate): Mention | undefined {
  const place = { start: found.start, end: found.end };
  const [first] = found.values;
  if (first === undefined) return undefined;
  // A holiday that moves has no date in its TIMEX; the recognizer has worked out the last one and the next.
  const moving = /^XXXX-\d\d-WXX-\d-\d$/.test(first.timex);
  if (moving) return { ...place, days: holiday(found, today) };
  const parts = shape.exec(first.timex.replace(/^\((.*?),.*$/, '$1'));
  if (parts === null || first.timex === '') return { ...place, vague: true };
  const [, year, month, day, anyMonth, anyDay, weekday, hour, minute, part] = parts;
  let days: Days | undefined;
  if (year !== undefined) {
    const date = dateOf(Number(year), Number(month), Number(day));
    if (date === undefined) return { ...place, impossible: true };
    days = fixed(date, today);
  } else if (anyMonth !== undefined) {
    days = byMonthDay(Number(anyMonth), Number(anyDay), today);
    if (days === undefined) return { ...place, impossible: true };
  } else if (weekday !== undefined) days = byWeekday(Number(weekday), today);
  const clock = hour === undefined ? undefined : clockOf(Number(hour), Number(minute ?? 0), found);
  return { ...place, ...(days && { days }), ...(clock && { clock }), ...(isPart(part) && { part }) };
}

/** The recognizer gives both halves of the day where only "at 3" was said. */
function clockOf(hour: number, minute: number, found: FoundTime): Clock {
  const hours = new Set(found.values.map(({ timex }) => /T(\d\d)/.exec(timex)?.[1]));
  return { hour, minute, sure: hours.size === 1 };
}

function holiday(found: FoundTime, today: Temporal.PlainDate): Days {
  const dates = found.values.flatMap(({ value }) => (value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? [Temporal.PlainDate.from(value)] : []));
  const past = dates.filter(date => date.since(today).days <= 0).at(-1);
  const ahead = dates.find(date => date.since(today).days > 0);
  return { ...(past && { past }), ...(ahead && { ahead }) };
}
