import { z } from 'zod';
import { messageId, target, defineStep } from '../stepKind.ts';
import { questionOf } from '../questionOf.ts';

// The newest pages of a long record; a chat bubble is no archive.
const mostEntries = 12;

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
