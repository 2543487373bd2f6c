import { z } from 'zod';
import { recognizeChoice } from '../recognizers/choice.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const schema = z.strictObject({
  kind: z.literal('ask-choice'),
  message: messageId,
  /** Said instead of `message` on coming back to the question. */
  again: messageId.optional(),
  choices: z.array(z.strictObject({ choice: z.string(), to: target })).min(1).max(7, 'at most seven choices fit a phone')
});

const idsOf = (step: z.output<typeof schema>): string[] => step.choices.map(each => each.choice);

/** Offers a few ways to go: tapped, typed, counted or described. */
export const askChoice = defineStep(schema, {
  refers: step => ({
    messages: [step.message, ...(step.again === undefined ? [] : [step.again])],
    choices: idsOf(step),
    targets: step.choices.map(each => each.to)
  }),
  enter: (step, stage) => {
    stage.say(step.message, {}, idsOf(step));
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.again ?? step.message, {}, idsOf(step)); },
  accept: (step, stage) => {
    const id = recognizeChoice(stage.text, idsOf(step), stage.words);
    const chosen = step.choices.find(each => each.choice === id);
    return chosen ? { to: chosen.to, back: true } : 'unclear';
  },
  choices: idsOf
});
