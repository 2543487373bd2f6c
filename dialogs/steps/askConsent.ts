import * as z from 'zod';
import { recognizePlainAnswer } from '../recognizers/answer.ts';
import { recognizeChoice } from '../recognizers/choice.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['agree', 'not-now'];

/** Asks whether what is written may be kept. Nothing of the patient's words is kept before a yes. */
export const askConsent = defineStep(
  z.strictObject({ kind: z.literal('ask-consent'), message: messageId, yes: target, no: target }),
  {
    refers: step => ({ messages: [step.message], choices: ways, targets: [step.yes, step.no] }),
    enter: (step, stage) => {
      stage.say(step.message, {}, ways);
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, ways); },
    accept: (step, stage) => {
      const chosen = recognizeChoice(stage.text, ways, stage.words);
      const answer = chosen === undefined ? recognizePlainAnswer(stage.text, stage.words) : chosen === 'agree' ? 'yes' : 'no';
      if (answer === undefined) return 'unclear';
      const yes = answer === 'yes';
      stage.record.consent = { answer: yes ? 'yes' : 'no', at: stage.at };
      return { to: yes ? step.yes : step.no };
    },
    skip: step => ({ to: step.no }),
    choices: () => ways
  }
);
