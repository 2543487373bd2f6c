import * as z from 'zod';
import { laterItem, listed } from '../laterList.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

/** Shows what was put aside: the one thing that came back, or the whole list. */
export const showLater = defineStep(z.strictObject({ kind: z.literal('show-later'), message: messageId, next: target, empty: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next, step.empty] }),
  enter: (step, stage, memory) => {
    const one = laterItem(stage, memory['subject']);
    const items = memory['subject'] === undefined ? stage.record.later : one ? [one] : [];
    if (items.length === 0) return { to: step.empty };
    stage.say(step.message, { words: listed(stage, items) });
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
