import * as z from 'zod';
import { entryOf } from '../ownEntries.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

// A bubble is no book; the whole of it stands in the export.
const longestShown = 3_000;

/** Shows one entry of the patient's own, word for word. */
export const showEntry = defineStep(z.strictObject({ kind: z.literal('show-entry'), message: messageId, next: target, gone: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next, step.gone] }),
  enter: (step, stage, memory) => {
    const entry = entryOf(stage, memory['entry']);
    if (!entry) return { to: step.gone };
    const text = entry.parts.join('\n');
    stage.say(step.message, { words: text.length > longestShown ? `“${text.slice(0, longestShown).toWellFormed()} …”` : `“${text}”` });
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
