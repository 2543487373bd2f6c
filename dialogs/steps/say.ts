import * as z from 'zod';
import { defineStep, messageId, target } from '../stepKind.ts';

/** Says something and goes on at once. */
export const say = defineStep(z.strictObject({
  kind: z.literal('say'),
  message: messageId,
  next: target,
  /** The care team is told, under this reason. */
  alert: z.string().regex(/^[A-Z0-9-]+$/).optional()
}), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next] }),
  enter: (step, stage) => {
    stage.say(step.message);
    if (step.alert !== undefined) {
      stage.alerts.push(step.alert);
      stage.referred = true;
    }
    return { to: step.next };
  },
  ask: (step, stage) => { stage.say(step.message); },
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
