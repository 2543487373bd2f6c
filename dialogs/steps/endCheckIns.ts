import * as z from 'zod';
import { endCheckIns as end } from '../checkIns.ts';
import { defineStep, target } from '../stepKind.ts';

/** Ends check-ins at once, without a question. */
export const endCheckIns = defineStep(z.strictObject({ kind: z.literal('end-check-ins'), next: target }), {
  refers: step => ({ messages: [], choices: [], targets: [step.next] }),
  enter: (step, stage) => {
    end(stage);
    stage.tell('check-ins-off');
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
