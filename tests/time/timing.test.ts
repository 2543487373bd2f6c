import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intervalOf } from '../../time/interval.ts';
import { guideHours, hoursSince, timingOf } from '../../time/timing.ts';
import { isZone, readWhenContext, wallClockIn } from '../../time/whenContext.ts';

const zone = 'America/Chicago';
const instant = (iso: string): number => Date.parse(iso);
const hour = 3_600_000;

describe('a value as instants', () => {
  const now = instant('2026-03-10T20:30:00Z');
  test.each([
    ['2026-03-09T14:00', '2026-03-09T19:00Z', '2026-03-09T19:00Z'],
    ['2026-03-09', '2026-03-09T05:00Z', '2026-03-10T05:00Z'],
    // Summer time began on this day: it had 23 hours.
    ['2026-03-08', '2026-03-08T06:00Z', '2026-03-09T05:00Z'],
    ['2026-03-09TMO', '2026-03-09T10:00Z', '2026-03-09T17:00Z'],
    ['2026-03-09TNI', '2026-03-10T01:00Z', '2026-03-10T10:00Z'],
    // Today is not over: it cannot have been after now.
    ['2026-03-10', '2026-03-10T05:00Z', '2026-03-10T20:30Z'],
    ['2026-03-10TAF', '2026-03-10T17:00Z', '2026-03-10T20:30Z']
  ])('%s', (value, earliest, latest) => {
    expect(intervalOf(value, zone, now)).toEqual({ earliest: instant(earliest), latest: instant(latest) });
  });

  test('of an hour that comes twice the first counts, and one that never comes is moved on', () => {
    expect(intervalOf('2026-11-01T01:30', zone, now).earliest).toBe(instant('2026-11-01T06:30Z'));
    expect(intervalOf('2026-03-08T02:30', zone, now).earliest).toBe(instant('2026-03-08T08:30Z'));
  });
});

describe('timing', () => {
  const session = intervalOf('2026-03-09T14:00', zone, instant('2026-03-20T00:00Z'));
  const at = (hours: number): number => session.latest + hours * hour;
  test.each([
    [1, 'session-day', true, true, true],
    [9.99, 'session-day', true, true, true],
    [10, 'first-48-hours', false, true, true],
    [23.99, 'first-48-hours', false, true, true],
    [24, 'first-48-hours', false, false, true],
    [guideHours - 1 / 60, 'first-48-hours', false, false, true],
    [guideHours + 1 / 60, 'after', false, false, false]
  ])('%d hours after a session at 2 pm', (hours, stage, restOfDay, noDriving, within48) => {
    expect(timingOf(session, zone, at(hours))).toMatchObject({ stage, restOfDay, noDriving, within48 });
  });

  test('says about 31 hours after 31.2, and nothing where a day is all that is known', () => {
    expect(timingOf(session, zone, at(31.2)).aboutHours).toBe(31);
    const day = intervalOf('2026-03-09', zone, at(31));
    expect(timingOf(day, zone, at(31))).not.toHaveProperty('aboutHours');
    const morning = intervalOf('2026-03-09TAF', zone, at(31));
    expect(timingOf(morning, zone, at(31)).aboutHours).toBe(30);
  });

  test('unknown time protects', () => {
    expect(timingOf(undefined, zone, at(0))).toEqual({ stage: 'unknown', restOfDay: true, noDriving: true, within48: true, inCourse: true });
  });

  test("a clinic's rule can lengthen the guide's day and never shorten it", () => {
    const rules = { drivingHours: 2, courseDays: 14 };
    expect(timingOf(session, zone, at(5), rules).noDriving).toBe(true);
    expect(timingOf(session, zone, at(10), rules).noDriving).toBe(false);
    expect(timingOf(session, zone, at(30), { ...rules, drivingHours: 36 }).noDriving).toBe(true);
    expect(timingOf(session, zone, at(13 * 24), rules).inCourse).toBe(true);
    expect(timingOf(session, zone, at(15 * 24), rules).inCourse).toBe(false);
  });

  test('a session told by its day ends with that day, not with the next', () => {
    const day = intervalOf('2026-03-09', zone, instant('2026-03-20T00:00Z'));
    expect(timingOf(day, zone, instant('2026-03-10T04:59Z')).restOfDay).toBe(true);
    expect(timingOf(day, zone, instant('2026-03-10T05:00Z')).restOfDay).toBe(false);
  });

  test('the longer ago, the less is asked of the patient; a vaguer time never asks less than a moment in it', () => {
    const rank = { unknown: 0, 'session-day': 1, 'first-48-hours': 2, after: 3 } as const;
    const hours = fc.double({ min: 0, max: 24 * 40, noNaN: true });
    fc.assert(fc.property(hours, hours, fc.constantFrom('UTC', 'America/Chicago', 'Asia/Kolkata', 'Australia/Lord_Howe'), (one, two, where) => {
      const [less, more] = [Math.min(one, two), Math.max(one, two)];
      const [early, late] = [timingOf(session, where, at(less)), timingOf(session, where, at(more))];
      expect(rank[early.stage]).toBeLessThanOrEqual(rank[late.stage]);
      if (!early.noDriving) expect(late.noDriving).toBe(false);
      const wide = { earliest: session.earliest - 6 * hour, latest: session.latest };
      expect(rank[timingOf(wide, where, at(less)).stage]).toBeLessThanOrEqual(rank[early.stage]);
      const since = hoursSince(wide, at(less));
      expect(since.atLeast).toBeLessThanOrEqual(since.atMost);
    }));
  });
});

test('a wrong zone, language and time are all named at once', () => {
  expect(isZone('America/Chicago')).toBe(true);
  const problems = readWhenContext({ now: '2026-02-30T10:00', zone: 'Mars/Olympus', locale: '!' });
  expect(problems).toMatch(/--zone Mars\/Olympus[^]*--locale ![^]*--now 2026-02-30T10:00/);
  expect(readWhenContext({ now: '2026-03-10T15:30:20', zone: 'UTC' })).toEqual({ now: '2026-03-10T15:30', zone: 'UTC', locale: 'en' });
  expect(wallClockIn('America/Chicago', instant('2026-03-11T05:30Z'))).toBe('2026-03-11T00:30');
});
