import * as z from 'zod';
import { deleteEntry as forget, entryOf } from '../ownEntries.ts';
import { defineStep, target } from '../stepKind.ts';

/** Deletes the entry that is open, and the lines in which it was written or shown. */
export const deleteEntry = defineStep(z.strictObject({ kind: z.literal('delete-entry'), next: target }), {
  refers: step => ({ messages: [], choices: [], targets: [step.next] }),
  enter: (step, stage, memory) => {
    const entry = entryOf(stage, memory['entry']);
    if (entry) forget(stage, entry);
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
