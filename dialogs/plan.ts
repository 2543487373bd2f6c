import type { Entry, PlanStep } from '../storage/record.ts';
import { sayDay, timeAt } from './patientTime.ts';
import { forgetReminder, nextId, remind } from './reminders.ts';
import type { Stage } from './stage.ts';

type Deed = PlanStep['history'][number]['what'];

// In the evening of its day there was time for it.
const askAtHour = 18;
const mostSteps = 40;
/** A step fits in a line or two; what is longer is a page. */
export const longestStep = 300;

/** The one step that is being taken; a small step is one step. */
export const openStep = (stage: Stage): PlanStep | undefined => stage.record.plan.find(({ state }) => state === 'open');

function change(stage: Stage, change: (step: PlanStep) => PlanStep): void {
  const open = openStep(stage);
  if (!open) return;
  const changed = change(open);
  stage.record.plan = stage.record.plan.map(each => (each === open ? changed : each));
  forgetReminder(stage.record, 'plan', open.id);
  if (changed.state === 'open' && changed.day !== undefined) remind(stage.record, 'plan', open.id, timeAt(stage, changed.day, askAtHour));
}

const noted = (stage: Stage, step: PlanStep, what: Deed): PlanStep['history'] => [...step.history, { at: stage.at, what }];

/** Begins a step; one that was open is put down for it. */
export function beginStep(stage: Stage, text: string): void {
  mark(stage, 'ended');
  const { record } = stage;
  record.plan = [...record.plan, { id: nextId('p', record.plan), at: stage.at, text, state: 'open' as const, history: [] }].slice(-mostSteps);
}

/** Says the step in other words: a smaller one after "not yet". */
export function rewordStep(stage: Stage, text: string): void {
  change(stage, step => {
    const { day: _day, ...rest } = step;
    return { ...rest, text, history: noted(stage, step, 'smaller') };
  });
}

export function fillStep(stage: Stage, field: 'with' | 'obstacle', text: string): void {
  change(stage, step => ({ ...step, [field]: text }));
}

/** @param day YYYY-MM-DD on the patient's calendar */
export function setDay(stage: Stage, day: string): void {
  change(stage, step => ({ ...step, day, ...(step.day !== undefined && { history: noted(stage, step, 'another-day') }) }));
}

const stateAfter: Readonly<Partial<Record<Deed, PlanStep['state']>>> = { done: 'done', ended: 'ended' };

export function mark(stage: Stage, what: Deed): void {
  change(stage, step => ({ ...step, state: stateAfter[what] ?? step.state, history: noted(stage, step, what) }));
}

/** The step as its owner reads it. */
export function sayStep(stage: Stage, { text, day, with: company, obstacle }: PlanStep): string {
  const lines = [
    day !== undefined && stage.wordsOf('plan-line-day', { day: sayDay(stage, day) }),
    company !== undefined && stage.wordsOf('plan-line-with', { words: `“${company}”` }),
    obstacle !== undefined && stage.wordsOf('plan-line-obstacle', { words: `“${obstacle}”` })
  ].filter(line => line !== false);
  return [`“${text}”`, ...lines].join('\n');
}

/** An answer that can become a step as it stands; a page cannot. */
export function stepFrom(stage: Stage, entryId: unknown): string | undefined {
  const entry: Entry | undefined = stage.record.entries.find(({ id }) => id === entryId);
  const text = entry?.parts.join(' ');
  return text !== undefined && text.length <= longestStep ? text : undefined;
}
