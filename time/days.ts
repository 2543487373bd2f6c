import type { Temporal } from 'temporal-polyfill';
import { dateOf } from './clock.ts';
import type { Days } from './mention.ts';

/** One fixed date. */
export function fixed(date: Temporal.PlainDate, today: Temporal.PlainDate): Days {
  return date.since(today).days > 0 ? { ahead: date } : { past: date };
}

/** @param weekday 1 is Monday */
export function byWeekday(weekday: number, today: Temporal.PlainDate): Days {
  const back = (today.dayOfWeek - weekday + 7) % 7;
  if (back === 0) return { past: today, ahead: today.add({ days: 7 }), unsure: true };
  return { past: today.subtract({ days: back }), ahead: today.add({ days: 7 - back }) };
}

/** "last friday": the latest one before today. */
export function lastWeekday(weekday: number, today: Temporal.PlainDate): Days {
  return { past: today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 }) };
}

export function nextWeekday(weekday: number, today: Temporal.PlainDate): Days {
  return { ahead: today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 }) };
}

/** A weekday of the week before, weeks beginning on Monday. */
export function weekdayOfLastWeek(weekday: number, today: Temporal.PlainDate): Days {
  return { past: today.subtract({ days: today.dayOfWeek - 1 + 7 }).add({ days: weekday - 1 }) };
}

/** A weekday of the running week. */
export function weekdayOfThisWeek(weekday: number, today: Temporal.PlainDate): Days {
  return fixed(today.add({ days: weekday - today.dayOfWeek }), today);
}

const nearEnough = 60;

/**
 * A month and a day without a year; undefined when no such day was near. "January 5" on 1 January is four days
 * ahead and not a year ago.
 */
export function byMonthDay(month: number, day: number, today: Temporal.PlainDate): Days | undefined {
  const all = [-1, 0, 1].map(years => dateOf(today.year + years, month, day)).filter(date => date !== undefined);
  const past = all.filter(date => date.since(today).days <= 0).at(-1);
  const ahead = all.find(date => date.since(today).days > 0);
  const ago = past === undefined ? Infinity : -past.since(today).days;
  const until = ahead?.since(today).days ?? Infinity;
  if (ahead !== undefined && until <= nearEnough && ago > 180) return { ahead };
  if (past === undefined || ago > 366) return undefined;
  return { past, ...(ahead && { ahead }) };
}

/** A day of the month, the latest that was and the next that will be; undefined when no month has it. */
export function byOrdinal(day: number, today: Temporal.PlainDate, weekday?: number): Days | undefined {
  const fits = (date: Temporal.PlainDate | undefined): date is Temporal.PlainDate => date !== undefined && (weekday === undefined || date.dayOfWeek === weekday);
  const inMonths = (months: readonly number[]): Temporal.PlainDate[] => months
    .map(months => { const month = today.with({ day: 1 }).add({ months }); return dateOf(month.year, month.month, day); })
    .filter(fits);
  const near = inMonths([-2, -1, 0, 1, 2]);
  const past = near.filter(date => date.since(today).days <= 0).at(-1);
  const ahead = near.find(date => date.since(today).days > 0);
  if (past === undefined && ahead === undefined) return undefined;
  // "the 31st" in the middle of March: January's or this month's?
  const unsure = past !== undefined && ahead !== undefined && weekday === undefined && -past.since(today).days > 31;
  return { ...(past && { past }), ...(ahead && { ahead }), ...(unsure && { unsure }) };
}
