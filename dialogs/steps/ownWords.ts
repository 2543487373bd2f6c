import { z } from 'zod';
import { messageId, target, defineStep } from '../stepKind.ts';
import type { Stage } from '../stage.ts';
import type { Entry } from '../../storage/record.ts';

// The newest pages of a long record; a chat bubble is no archive.
const mostEntries = 12;

/** The question as it was asked, found through the step that bears the entry's question id. */
function questionOf(stage: Stage, entry: Entry): string {
  for (const flow of stage.content.flows.values()) {
    const step = flow.steps.get(entry.question ?? '') as { kind: string; message?: string } | undefined;
    if (step?.kind !== 'ask-text' && step?.kind !== 'ask-plan') continue;
    const text = stage.words.messages.get(step.message ?? '')?.wordings[0]?.at(-1);
    if (text !== undefined) return text;
  }
  return entry.at.slice(0, 10);
}

/** Shows the patient's own words back to them, exactly as they were written. */
export const ownWords = defineStep(
  z.strictObject({
    kind: z.literal('own-words'),
    message: messageId,
    empty: messageId,
    next: target,
    of: z.enum(['reflection', 'journal', 'safety-plan', 'all']),
    /** Everything there is, not only the newest pages. */
    whole: z.boolean().default(false)
  }),
  {
    refers: step => ({ messages: [step.message, step.empty], choices: [], targets: [step.next] }),
    enter: (step, stage) => {
      const entries = stage.record.entries
        .filter(entry => step.of === 'all' || entry.kind === step.of)
        .slice(step.whole ? 0 : -mostEntries);
      if (entries.length === 0) stage.say(step.empty);
      else {
        const words = entries.map(entry => `${questionOf(stage, entry)}\n“${entry.parts.join('\n')}”`).join('\n\n');
        stage.say(step.message, { words });
      }
      return { to: step.next };
    },
    ask: () => undefined,
    accept: step => ({ to: step.next }),
    skip: step => ({ to: step.next }),
    choices: () => []
  }
);
