import type { Later } from '../storage/record.ts';
import { inDays, sayDay, timeAt } from './patientTime.ts';
import { forgetReminder, nextId, remind } from './reminders.ts';
import type { Stage } from './stage.ts';

// In the middle of the morning: neither at breakfast nor at night.
const backAtHour = 10;
const mostItems = 20;

/** Puts a decision aside until a day; it comes back then by itself. */
export function putAside(stage: Stage, text: string, day: string): void {
  const { record } = stage;
  const id = nextId('l', record.later);
  record.later = [...record.later, { id, at: stage.at, text, day }].slice(-mostItems);
  remind(record, 'later', id, timeAt(stage, day, backAtHour));
}

export const laterItem = (stage: Stage, id: unknown): Later | undefined => stage.record.later.find(each => each.id === id);

/** Puts it off to another day. */
export function putOff(stage: Stage, id: string, day: string): void {
  stage.record.later = stage.record.later.map(each => (each.id === id ? { ...each, day } : each));
  remind(stage.record, 'later', id, timeAt(stage, day, backAtHour));
}

export function takeOff(stage: Stage, id: string): void {
  stage.record.later = stage.record.later.filter(each => each.id !== id);
  forgetReminder(stage.record, 'later', id);
}

/** The day that a choice of `laterWays` stands for; undefined for the others. */
export function dayOfWay(stage: Stage, choice: string | undefined): string | undefined {
  if (choice === 'later-week') return inDays(stage, 7);
  return choice === 'later-month' ? inDays(stage, 28) : undefined;
}

export const listed = (stage: Stage, items: readonly Later[]): string => items.map(({ text, day }) => `“${text}”\n${sayDay(stage, day)}`).join('\n\n');
