import { Temporal } from 'temporal-polyfill';
import { minuteOf } from './clock.ts';
import type { WhenContext } from './when.ts';

/** Whether the running Node knows this IANA time zone. */
export function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/** A context from words a person typed; a sentence that says what is wrong, all of it, when it is none. */
export function readWhenContext({ now, zone = 'UTC', locale = 'en' }: { readonly now?: string | undefined; readonly zone?: string | undefined; readonly locale?: string | undefined }): WhenContext | string {
  const problems: string[] = [];
  if (!isZone(zone)) problems.push(`--zone ${zone}: there is no such time zone. Use an IANA name such as America/Chicago.`);
  if (!isLocale(locale)) problems.push(`--locale ${locale}: this is no language tag. Use one such as en, en-GB or es-MX.`);
  const wall = now === undefined ? undefined : wallClock(now);
  if (now !== undefined && wall === undefined) problems.push(`--now ${now}: this is no wall clock time. Write it as 2026-03-10T15:30.`);
  if (problems.length > 0) return problems.join('\n');
  return { now: wall ?? wallClockIn(zone, Date.now()), zone, locale };
}

/** The wall clock of a zone, YYYY-MM-DDTHH:MM. @param time epoch milliseconds */
export const wallClockIn = (zone: string, time: number): string => minuteOf(Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime());

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

function wallClock(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text)) return undefined;
  try {
    return minuteOf(Temporal.PlainDateTime.from(text, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}
