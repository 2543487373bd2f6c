import { z } from 'zod';
import { recognizeAnswer } from '../recognizers/answer.ts';
import { recognizeChoice } from '../recognizers/choice.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['erase-all', 'keep-all'];

/** Asks once whether everything is to be deleted, and then it is. */
export const askErase = defineStep(
  z.strictObject({ kind: z.literal('ask-erase'), message: messageId, yes: target, no: target }),
  {
    refers: step => ({ messages: [step.message], choices: ways, targets: [step.yes, step.no] }),
    enter: (step, stage) => {
      stage.say(step.message, {}, ways);
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, ways); },
    accept: (step, stage) => {
      const chosen = recognizeChoice(stage.text, ways, stage.words) ?? { yes: 'erase-all', no: 'keep-all', unsure: 'keep-all' }[recognizeAnswer(stage.text, stage.words) ?? 'unsure'];
      stage.erase = chosen === 'erase-all';
      return { to: stage.erase ? step.yes : step.no };
    },
    skip: step => ({ to: step.no }),
    choices: () => ways
  }
);
