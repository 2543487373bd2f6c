import { dayOf, daysLater, hourOf } from '../time/calendar.ts';
import { isQuiet } from './checkIns.ts';
import { timeAt, zoneOf } from './patientTime.ts';
import { forgetKind, remind } from './reminders.ts';
import type { PatientRecord } from '../storage/record.ts';
import type { Stage } from './stage.ts';

const subject = 'safety';

/** Whether they may be told, unasked, that a question about safety is due: it is, they agreed that something is kept, and did not turn notes off. */
export const mayTellNextDay = ({ consent, notesOffAt, safety }: PatientRecord): boolean => consent?.answer === 'yes' && notesOffAt === undefined && safety.askAgainAt !== undefined;

/** Plans the note for the question about safety of the next day, or lets go of it, by how the turn has left things. */
export function planNextDay(stage: Stage): void {
  const { record, now } = stage;
  const { askAgainAt } = record.safety;
  if (askAgainAt === undefined || !mayTellNextDay(record)) {
    if ([...record.reminders, ...record.waiting].some(({ kind }) => kind === 'next-day')) forgetKind(record, 'next-day');
    return;
  }
  // In this visit it is asked as soon as they write; should they not, the note stays where it was planned.
  if (Date.parse(askAgainAt) <= now.getTime()) return;
  const dueAt = outOfQuiet(stage, askAgainAt);
  if (!record.reminders.some(each => each.kind === 'next-day' && each.dueAt === dueAt)) remind(record, 'next-day', subject, dueAt);
}

/** That time, or the end of the quiet hours it falls into. */
function outOfQuiet(stage: Stage, at: string): string {
  const { timing } = stage.content.clinic;
  const zone = zoneOf(stage);
  const time = Date.parse(at);
  const hour = hourOf(zone, time);
  if (!isQuiet(hour, timing)) return at;
  const day = dayOf(zone, time);
  return timeAt(stage, hour < timing.quietUntil ? day : daysLater(day, 1), timing.quietUntil);
}
