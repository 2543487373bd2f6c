import type { PatientRecord, Reminder, Waiting } from '../storage/record.ts';
import type { EngineFlow } from './engineWords.ts';

const hourMs = 3_600_000;

/** What comes back by itself: the flow that brings it, and for how long after its time it still makes sense. */
const kinds: Readonly<Record<string, { readonly flow?: EngineFlow; readonly goodMs: number }>> = {
  later: { flow: 'later-review', goodMs: 90 * 24 * hourMs },
  plan: { flow: 'plan-review', goodMs: 14 * 24 * hourMs },
  'check-in': { flow: 'check-in', goodMs: 24 * hourMs },
  // Only told of: what it is about is asked by the interrupt that follows a signal up, with or without the note.
  'next-day': { goodMs: 24 * hourMs }
};

export type ReminderKind = 'later' | 'plan' | 'check-in' | 'next-day';

/** What waits to be brought up, and the flow that does it. */
export interface DueNow {
  readonly flow: EngineFlow;
  readonly about: Readonly<Record<string, string>>;
}

/** Ids grow with the patient's own list: no clock and no dice, so that a replayed turn gives the same record. */
export const nextId = (prefix: string, items: readonly { readonly id: string }[]): string => `${prefix}${Math.max(0, ...items.map(({ id }) => Number(id.slice(prefix.length)) || 0)) + 1}`;

/** Asks for something to come back. One with the same kind and subject takes the older one's place. */
export function remind(record: PatientRecord, kind: ReminderKind, subject: string, dueAt: string): void {
  forgetReminder(record, kind, subject);
  record.reminders = [...record.reminders, { id: `${kind}-${subject}`, kind, dueAt, about: { subject } }];
}

export function forgetReminder(record: PatientRecord, kind: ReminderKind, subject: string): void {
  record.reminders = record.reminders.filter(({ id }) => id !== `${kind}-${subject}`);
  record.waiting = record.waiting.filter(each => each.kind !== kind || subjectOf(each) !== subject);
}

export function forgetKind(record: PatientRecord, kind: ReminderKind): void {
  record.reminders = record.reminders.filter(each => each.kind !== kind);
  record.waiting = record.waiting.filter(each => each.kind !== kind);
}

/**
 * Moves what is due from the reminders to what waits for the patient, and lets go of what is stale. Whoever does it
 * first, the patient's own turn or the clock, the other finds nothing left: so everything fires once.
 * @returns whether anything changed
 */
export function takeDue(record: PatientRecord, now: Date): boolean {
  const time = now.getTime();
  const due = record.reminders.filter(({ dueAt }) => Date.parse(dueAt) <= time);
  const good = [...record.waiting, ...due.map(waitingFor)].filter(({ until }) => Date.parse(until) > time);
  // Of several check-ins the newest one asks; nobody works through a list of them.
  const newest = Math.max(...good.filter(({ kind }) => kind === 'check-in').map(({ dueAt }) => Date.parse(dueAt)));
  const fresh = good.filter(({ kind, dueAt }) => kind !== 'check-in' || Date.parse(dueAt) === newest);
  const changed = due.length > 0 || fresh.length !== record.waiting.length;
  record.reminders = record.reminders.filter(each => !due.includes(each));
  record.waiting = fresh;
  return changed;
}

function waitingFor({ kind, dueAt, about }: Reminder): Waiting {
  const goodMs = kinds[kind]?.goodMs ?? 0;
  return { kind, dueAt, until: new Date(Date.parse(dueAt) + goodMs).toISOString(), ...(about && { about }) };
}

/** Takes out what has waited longest. */
export function nextDue(record: PatientRecord): DueNow | undefined {
  const next = record.waiting.find(({ kind }) => kinds[kind]?.flow !== undefined);
  const flow = next && kinds[next.kind]?.flow;
  if (!next || flow === undefined) return undefined;
  record.waiting = record.waiting.filter(each => each !== next);
  return { flow, about: { subject: subjectOf(next) } };
}

const subjectOf = ({ about }: Pick<Waiting, 'about'>): string => (typeof about?.['subject'] === 'string' ? about['subject'] : '');
