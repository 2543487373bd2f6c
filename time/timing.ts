import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval.ts';

const hourMs = 3_600_000;

/** How many hours the guide describes as the receptive time after a session (G23). */
export const guideHours = 48;

/** Hours since a session, and the least and most it can be. */
export interface HoursSince {
  readonly atLeast: number;
  readonly atMost: number;
}

/** @param now epoch milliseconds */
export const hoursSince = ({ earliest, latest }: Interval, now: number): HoursSince => ({
  atLeast: Math.max(0, (now - latest) / hourMs),
  atMost: Math.max(0, (now - earliest) / hourMs)
});

/** What a clinic rules; it can be stricter than the guide, never less strict. */
export interface TimingRules {
  /** Hours without driving after a session; the day of the session is never shortened by it. */
  readonly drivingHours: number;
  /** For how many days after a session another one is expected, so that huge changes wait. */
  readonly courseDays: number;
}

/** Labelling and clinics go up to 24 hours: the strictest is the default. */
export const strictest: TimingRules = { drivingHours: 24, courseDays: 30 };

/**
 * Where a patient stands in time. Whatever is not known is taken protectively: a session told only by its day was as
 * late on that day as it can have been, and of an unknown session nothing is over.
 */
export interface Timing {
  readonly stage: 'unknown' | 'session-day' | 'first-48-hours' | 'after';
  /** The rest of the session's day: quiet, no decisions, no stress. */
  readonly restOfDay: boolean;
  readonly noDriving: boolean;
  /** Epoch milliseconds; absent when the session's time is unknown. */
  readonly noDrivingUntil?: number;
  readonly within48: boolean;
  /** Hours to say aloud, "about 31"; absent when they are not known to within six. */
  readonly aboutHours?: number;
  /** Another session is to be expected. */
  readonly inCourse: boolean;
}

const unknown: Timing = { stage: 'unknown', restOfDay: true, noDriving: true, within48: true, inCourse: true };

const widestToSay = 6;

/**
 * @param session when the latest session was; undefined when it is not known
 * @param zone where the patient is: midnight is theirs
 * @param now epoch milliseconds
 */
export function timingOf(session: Interval | undefined, zone: string, now: number, rules: TimingRules = strictest): Timing {
  if (session === undefined) return unknown;
  const { atLeast, atMost } = hoursSince(session, now);
  const midnight = midnightAfter(session.latest, zone);
  const noDrivingUntil = Math.max(midnight, session.latest + rules.drivingHours * hourMs);
  const restOfDay = now < midnight;
  const within48 = atLeast < guideHours;
  const about = atMost - atLeast <= widestToSay ? Math.round((atLeast + atMost) / 2) : undefined;
  return {
    stage: restOfDay ? 'session-day' : within48 ? 'first-48-hours' : 'after',
    restOfDay,
    noDriving: now < noDrivingUntil,
    noDrivingUntil,
    within48,
    ...(about !== undefined && { aboutHours: about }),
    inCourse: atLeast < rules.courseDays * 24
  };
}

/** The first midnight after an instant, on the wall clock of a zone; a day has 23 to 25 hours. */
function midnightAfter(time: number, zone: string): number {
  // The end of a day belongs to it: a session told as "on the 9th" ends at that midnight, not at the next.
  const date = Temporal.Instant.fromEpochMilliseconds(time - 1).toZonedDateTimeISO(zone).toPlainDate();
  return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}
