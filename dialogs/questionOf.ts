import type { Entry } from '../storage/record.ts';
import { dayOf } from '../time/calendar.ts';
import { zoneOf } from './patientTime.ts';
import type { Stage } from './stage.ts';

/** The day on the patient's calendar, YYYY-MM-DD: what was written at nine in the evening is of that day. */
export const writtenDay = (stage: Stage, at: string): string => dayOf(zoneOf(stage), Date.parse(at));

/** The question as it was asked, found through the step that bears the entry's question id; the day for a page. */
export function questionOf(stage: Stage, entry: Entry): string {
  // A note to a number was asked for with a question that says nothing later.
  if (entry.kind === 'mood') return writtenDay(stage, entry.at);
  for (const flow of stage.content.flows.values()) {
    const step = flow.steps.get(entry.question ?? '') as { kind: string; message?: string } | undefined;
    if (step?.kind !== 'ask-text' && step?.kind !== 'ask-plan') continue;
    const text = stage.words.messages.get(step.message ?? '')?.wordings[0]?.at(-1);
    if (text !== undefined) return text;
  }
  return writtenDay(stage, entry.at);
}
