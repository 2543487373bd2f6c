import * as z from 'zod';
import { addAnswer, wroteALot } from '../entries.ts';
import { stepFrom } from '../plan.ts';
import { exactChoice, labelledChoice } from '../recognizers/choice.ts';
import { isCommand } from '../recognizers/command.ts';
import { inVisit } from '../safetyState.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['skip', 'pause'];
const stepWays = ['skip', 'pause', 'make-step'];
const rests = ['go-on', 'pause'];

function kindOf({ plan, mood }: { plan?: 'safety' | undefined; mood: boolean }): 'safety-plan' | 'mood' | 'reflection' {
  if (plan === 'safety') return 'safety-plan';
  return mood ? 'mood' : 'reflection';
}

const declines = ({ text, words }: Stage): boolean => isCommand(text, 'no', words.commands) || exactChoice(text, ['plan-none'], words) !== undefined;

/** The answer given last in this visit, if it can be a step of the plan. */
function latestAnswer(stage: Stage): string | undefined {
  const entry = stage.record.entries.findLast(({ kind }) => kind === 'reflection');
  const fresh = entry !== undefined && inVisit(stage, entry.at);
  return fresh && stepFrom(stage, entry.id) !== undefined ? entry.id : undefined;
}

/** Asks one question; the answer is kept, word for word, under the step's id. */
export const askText = defineStep(
  z.strictObject({ kind: z.literal('ask-text'), message: messageId, next: target, plan: z.literal('safety').optional(), mood: z.boolean().default(false),
    /** An answer here says what somebody could do, so that it can become a step of the plan. */
    deed: z.boolean().default(false) }),
  {
    refers: step => ({ messages: [step.message], choices: [], targets: [step.next] }),
    enter: (step, stage, memory) => {
      // The answer to the question before can become a step of the plan with one tap, while this one waits.
      const offers = stage.answered !== undefined && stepFrom(stage, stage.answered) !== undefined;
      if (offers) memory['answer'] = stage.answered ?? '';
      stage.say(step.message, {}, offers ? stepWays : ways);
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, ways); },
    accept: (step, stage, memory) => {
      // The button stands under the next question alone, and people type it later.
      const answer = memory['answer'] ?? latestAnswer(stage);
      if (answer !== undefined && step.plan === undefined && exactChoice(stage.text, ['make-step'], stage.words) !== undefined) {
        return { to: 'flow:step-from-answer', back: true, given: { answer } };
      }
      // "No" to a line about a number, and "more questions" in front of one, are no answers to be kept.
      if (step.mood ? declines(stage) : labelledChoice(stage.text, ['more-questions'], stage.words) !== undefined) {
        if (!step.mood) stage.tell('skipped');
        return { to: step.next };
      }
      if (memory['resting'] === true) {
        // Whatever is written instead of a choice belongs to the answer before the break.
        if (exactChoice(stage.text, rests, stage.words) === undefined) addAnswer(stage, step.id, kindOf(step));
        return { to: step.next };
      }
      if (isCommand(stage.text, 'unsure', stage.words.commands)) {
        if (memory['unsure'] === true) {
          stage.tell('unsure-again');
          return { to: step.next };
        }
        memory['unsure'] = true;
        stage.tell('unsure-answer', {}, ways);
        return 'wait';
      }
      addAnswer(stage, step.id, kindOf(step));
      if (wroteALot(stage)) {
        memory['resting'] = true;
        stage.tell('break-offer', {}, rests);
        return 'wait';
      }
      stage.tell('kept');
      if (step.deed) stage.answered = stage.record.entries.at(-1)?.id;
      return { to: step.next };
    },
    skip: step => ({ to: step.next }),
    keep: (step, stage) => { addAnswer(stage, step.id, kindOf(step)); },
    choices: () => ways
  }
);
