import * as z from 'zod';
import { recognizeConsent } from '../recognizers/consent.ts';
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
      const answer = recognizeConsent(stage.text, stage.words);
      if (answer === undefined) return 'unclear';
      const yes = answer === 'yes';
      stage.record.consent = { answer: yes ? 'yes' : 'no', at: stage.at };
      return { to: yes ? step.yes : step.no };
    },
    skip: (step, stage) => {
      stage.record.consent = { answer: 'no', at: stage.at };
      return { to: step.no, quietly: true };
    },
    choices: () => ways
  }
);
