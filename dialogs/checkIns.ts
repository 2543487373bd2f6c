import { dayOf, daysLater } from '../time/calendar.ts';
import { latestTreatment, sayDay, timeAt, zoneOf } from './patientTime.ts';
import { forgetKind, remind } from './reminders.ts';
import type { EngineMessage } from './engineWords.ts';
import type { Stage } from './stage.ts';

interface Slot {
  readonly name: string;
  /** Days after the day of the session. */
  readonly days: number;
  readonly line: EngineMessage;
}

/** When somebody who asked for it is asked how they are. One a day at the most. */
export const slots: readonly Slot[] = [
  { name: 'evening', days: 0, line: 'check-in-evening' },
  { name: 'day-1', days: 1, line: 'check-in-day-1' },
  { name: 'day-2', days: 2, line: 'check-in-day-2' },
  { name: 'day-3', days: 3, line: 'check-in-day-3' },
  { name: 'day-7', days: 7, line: 'check-in-day-7' },
  { name: 'day-14', days: 14, line: 'check-in-day-14' },
  { name: 'day-30', days: 30, line: 'check-in-day-30' }
];

// "The same evening" is one, whatever hour was chosen for the days after.
const eveningHour = 18;

/** Plans the check-ins of the latest session anew; those whose time is over are left out. A new session resets the days. */
export function planCheckIns(stage: Stage): void {
  const { record } = stage;
  forgetKind(record, 'check-in');
  const treatment = latestTreatment(stage);
  if (!record.checkIns || !treatment) return;
  for (const { name, days } of slots) {
    const at = timeAt(stage, daysLater(treatment.value.slice(0, 10), days), days === 0 ? eveningHour : record.checkIns.hour);
    if (Date.parse(at) > stage.now.getTime()) remind(record, 'check-in', name, at);
  }
}

export function beginCheckIns(stage: Stage, hour: number): void {
  stage.record.checkIns = { since: stage.at, hour };
  delete stage.record.notesOffAt;
  planCheckIns(stage);
}

/** Nothing is sent unasked any more, of whatever kind, until they are turned on again. */
export function endCheckIns(stage: Stage): void {
  delete stage.record.checkIns;
  stage.record.notesOffAt = stage.at;
  planCheckIns(stage);
}

/** The day of the next check-in, to be said; undefined when none is to come. */
export function nextCheckIn(stage: Stage): string | undefined {
  const next = stage.record.reminders.filter(({ kind }) => kind === 'check-in').map(({ dueAt }) => dueAt).sort()[0];
  return next === undefined ? undefined : sayDay(stage, dayOf(zoneOf(stage), Date.parse(next)));
}

const clock = /\b(\d{1,2})(?::\d\d)? ?(a|p)?\.?m?\b/i;

/** The hour of the day that was typed, "7pm" or "at 19:00"; undefined for none. */
export function recognizeHour(text: string): number | undefined {
  const found = text.length <= 40 ? clock.exec(text) : null;
  if (!found) return undefined;
  const hour = Number(found[1]);
  const half = found[2]?.toLowerCase();
  if (hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** Whether the patient wants to be left alone at that hour. */
export function isQuiet(hour: number, { quietFrom, quietUntil }: { readonly quietFrom: number; readonly quietUntil: number }): boolean {
  return quietFrom > quietUntil ? hour >= quietFrom || hour < quietUntil : hour >= quietFrom && hour < quietUntil;
}
