import { Temporal } from 'temporal-polyfill';
import { ownMentions, type Here } from './ownMentions.ts';
import { findInPieces } from './pieces.ts';
import { mentionOf } from './timex.ts';
import { longestForRecognizer, type FindTimes, type WhenContext } from './when.ts';
import { plainTimes } from './words/plain.ts';

/** The day that an instant falls on, YYYY-MM-DD. @param time epoch milliseconds */
export const dayOf = (zone: string, time: number): string => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The hour of the day at an instant, 0 to 23. @param time epoch milliseconds */
export const hourOf = (zone: string, time: number): number => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).hour;

/** @param day YYYY-MM-DD */
export const daysLater = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** From one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** Epoch milliseconds of an hour of a day; an hour that a change to summer time leaves out is the one after it. */
export const instantAt = (day: string, hour: number, zone: string): number => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) }).epochMilliseconds;

/**
 * The day that an answer to "On which day?" names, today or later, YYYY-MM-DD. Undefined when it names none, several,
 * one that is over, or one that does not exist.
 */
export function understandDay(answer: string, context: WhenContext, findTimes: FindTimes): string | undefined {
  const now = Temporal.PlainDateTime.from(context.now);
  const today = now.toPlainDate();
  const here: Here = { now, zone: context.zone, dayFirst: !/^en(?:-US)?$/i.test(context.locale) };
  const text = plainTimes(answer, context.locale).slice(0, longestForRecognizer);
  const { mentions, rest } = ownMentions(text, here);
  const all = [...mentions, ...findInPieces(rest, context.now, findTimes).flatMap(each => mentionOf(each, today) ?? [])];
  if (all.some(({ impossible, vague }) => impossible ?? vague)) return undefined;
  const named = new Set(all.flatMap(({ days, moment, part }) => {
    const past = days?.past;
    if (past?.equals(today) && !days?.unsure) return [today.toString()];
    if (days !== undefined) return [days.ahead?.toString() ?? 'over'];
    if (moment !== undefined) return [Temporal.PlainDateTime.compare(moment, now) >= 0 ? moment.toPlainDate().toString() : 'over'];
    return part === undefined ? [] : [today.toString()];
  }));
  const [day] = named;
  return named.size === 1 && day !== 'over' ? day : undefined;
}
