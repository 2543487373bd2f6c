import * as z from 'zod';
import { eraseJournal } from '../eraseJournal.ts';
import { recognizeAnswer } from '../recognizers/answer.ts';
import { recognizeChoice } from '../recognizers/choice.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

type What = 'all' | 'journal';
const waysOf = ({ what }: { readonly what: What }): readonly [erase: string, keep: string] => [`erase-${what}`, 'keep-all'];

/** Asks once whether everything, or the journal, is to be deleted, and then it is. */
export const askErase = defineStep(
  z.strictObject({ kind: z.literal('ask-erase'), message: messageId, what: z.enum(['all', 'journal']).default('all'), yes: target, no: target }),
  {
    refers: step => ({ messages: [step.message], choices: [...waysOf(step)], targets: [step.yes, step.no] }),
    enter: (step, stage) => {
      stage.say(step.message, {}, waysOf(step));
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, waysOf(step)); },
    accept: (step, stage) => {
      const [erase, keep] = waysOf(step);
      const chosen = recognizeChoice(stage.text, [erase, keep], stage.words) ?? { yes: erase, no: keep, unsure: keep }[recognizeAnswer(stage.text, stage.words) ?? 'unsure'];
      if (chosen !== erase) return { to: step.no };
      if (step.what === 'all') stage.erase = true;
      else eraseJournal(stage);
      return { to: step.yes };
    },
    skip: step => ({ to: step.no }),
    choices: step => waysOf(step)
  }
);
