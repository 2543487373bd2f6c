import * as z from 'zod';
import { recognizeChoice, recognizeNamed } from '../recognizers/choice.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const way = z.strictObject({ choice: z.string(), to: target });

const schema = z.strictObject({
  kind: z.literal('ask-choice'),
  message: messageId,
  /** Said instead of `message` on coming back to the question. */
  again: messageId.optional(),
  choices: z.array(way).min(1).max(7, 'at most seven choices fit a phone'),
  /** Ways that can be typed here and have no button. */
  also: z.array(way).default([])
});

const idsOf = (step: z.output<typeof schema>): string[] => step.choices.map(each => each.choice);
const waysOf = (step: z.output<typeof schema>): z.output<typeof way>[] => [...step.choices, ...step.also];

/** Offers a few ways to go: tapped, typed, counted or described. */
export const askChoice = defineStep(schema, {
  refers: step => ({
    messages: [step.message, ...(step.again === undefined ? [] : [step.again])],
    choices: waysOf(step).map(each => each.choice),
    targets: waysOf(step).map(each => each.to)
  }),
  enter: (step, stage) => {
    stage.say(step.message, {}, idsOf(step));
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.again ?? step.message, {}, idsOf(step)); },
  accept: (step, stage) => {
    const also = step.also.map(each => each.choice);
    const id = recognizeChoice(stage.text, idsOf(step), stage.words) ?? recognizeNamed(stage.text, also, stage.words);
    const chosen = waysOf(step).find(each => each.choice === id);
    return chosen ? { to: chosen.to, back: true } : 'unclear';
  },
  choices: idsOf
});
