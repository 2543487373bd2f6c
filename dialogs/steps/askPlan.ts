import * as z from 'zod';
import { addAnswer } from '../entries.ts';
import { beginStep, fillStep, longestStep, openStep, rewordStep, stepFrom } from '../plan.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { isCommand } from '../recognizers/command.ts';
import { recognizeCourtesy } from '../recognizers/courtesy.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['skip', 'pause'];

const schema = z.strictObject({
  kind: z.literal('ask-plan'),
  message: messageId,
  field: z.enum(['step', 'with', 'obstacle']),
  next: target,
  /** Where it goes on without an answer; `next` when it is not said. */
  without: target.optional(),
  /** Where "not sure" leads: questions that help to find one. */
  lost: target.optional(),
  /** Other words for the open step instead of a new one. */
  reword: z.boolean().default(false)
});
type AskPlan = z.output<typeof schema>;

const waysOf = (step: AskPlan): readonly string[] => (step.lost === undefined ? ways : ['unsure', ...ways]);

const without = (step: AskPlan): { to: string } => ({ to: step.without ?? step.next });

/** "No", "yes", "done", "ok", "thanks" name nobody and nothing. */
const namesNothing = ({ text, words }: Stage): boolean =>
  (['no', 'yes', 'done'] as const).some(name => isCommand(text, name, words.commands)) || exactChoice(text, ['plan-none'], words) !== undefined || exactChoice(text, ['aside-ok'], words) !== undefined || recognizeCourtesy(text, words) !== undefined;

function keepPart(step: AskPlan, stage: Stage, text: string): void {
  if (step.field !== 'step') fillStep(stage, step.field, text);
  else if (step.reword && openStep(stage)) rewordStep(stage, text);
  else beginStep(stage, text);
}

/** Asks one part of the plan. A flow that was begun with an answer takes it as the step and does not ask. */
export const askPlan = defineStep(schema, {
  refers: step => ({ messages: [step.message], choices: waysOf(step), targets: [step.next, ...[step.without, step.lost].filter(each => each !== undefined)] }),
  enter: (step, stage, memory) => {
    const answer = step.field === 'step' ? stepFrom(stage, memory['answer']) : undefined;
    if (answer !== undefined) {
      beginStep(stage, answer);
      return { to: step.next };
    }
    if (step.field !== 'step' && !openStep(stage)) return { to: step.next };
    stage.say(step.message, {}, waysOf(step));
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, {}, waysOf(step)); },
  accept: (step, stage, memory) => {
    const unsure = isCommand(stage.text, 'unsure', stage.words.commands);
    if (unsure && step.lost !== undefined) return { to: step.lost };
    if (step.field === 'step' && !step.reword && (unsure || isCommand(stage.text, 'no', stage.words.commands))) {
      if (unsure && memory['unsure'] !== true) {
        memory['unsure'] = true;
        stage.tell('unsure-answer', {}, ways);
        return 'wait';
      }
      stage.tell('plan-left');
      return without(step);
    }
    if (unsure || (step.field !== 'step' && namesNothing(stage))) return without(step);
    if (stage.text.length > longestStep) {
      addAnswer(stage, step.id, 'reflection');
      stage.tell(step.field === 'step' ? 'plan-too-long' : 'plan-part-long', {}, ways);
      return 'wait';
    }
    keepPart(step, stage, stage.text);
    return { to: step.next };
  },
  skip: without,
  // Words that made something else begin are kept as they are, and no step is made of them.
  keep: (step, stage) => { addAnswer(stage, step.id, 'reflection'); },
  choices: waysOf
});
