import * as z from 'zod';
import { mark } from '../plan.ts';
import { defineStep, target } from '../stepKind.ts';

/** Notes what became of the open step. */
export const markPlan = defineStep(z.strictObject({ kind: z.literal('mark-plan'), as: z.enum(['done', 'part', 'not-yet', 'ended']), next: target }), {
  refers: step => ({ messages: [], choices: [], targets: [step.next] }),
  enter: (step, stage) => {
    mark(stage, step.as);
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
