import { z } from 'zod';
import { defineStep, messageId, target } from '../stepKind.ts';

/** Says something and goes on at once. */
export const say = defineStep(z.strictObject({ kind: z.literal('say'), message: messageId, next: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next] }),
  enter: (step, stage) => {
    stage.say(step.message);
    return { to: step.next };
  },
  ask: (step, stage) => { stage.say(step.message); },
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
