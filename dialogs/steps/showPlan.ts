import * as z from 'zod';
import { openStep, sayStep } from '../plan.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

/** Shows the open step of the plan; one that was to come back and is not open any more is let be. */
export const showPlan = defineStep(z.strictObject({ kind: z.literal('show-plan'), message: messageId, next: target, empty: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next, step.empty] }),
  enter: (step, stage, memory) => {
    const open = openStep(stage);
    if (!open || (memory['subject'] !== undefined && memory['subject'] !== open.id)) return { to: step.empty };
    stage.say(step.message, { words: sayStep(stage, open) });
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
