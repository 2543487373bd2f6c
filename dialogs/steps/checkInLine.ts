import * as z from 'zod';
import { slots } from '../checkIns.ts';
import { defineStep, target } from '../stepKind.ts';

/** Says the line of the check-in that has come due. */
export const checkInLine = defineStep(z.strictObject({ kind: z.literal('check-in-line'), next: target }), {
  refers: step => ({ messages: [], choices: [], targets: [step.next] }),
  enter: (step, stage, memory) => {
    const slot = slots.find(({ name }) => name === memory['subject']);
    if (slot) stage.tell(slot.line);
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
