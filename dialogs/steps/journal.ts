import * as z from 'zod';
import { addToJournal, closeJournal } from '../entries.ts';
import { isCommand } from '../recognizers/command.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['done'];

/** Takes text over as many messages as the patient likes, keeping each as it comes, until "done". */
export const journal = defineStep(z.strictObject({ kind: z.literal('journal'), message: messageId, next: target, empty: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next, step.empty] }),
  enter: (step, stage) => {
    stage.say(step.message, {}, ways);
    return 'wait';
  },
  // Whoever comes back to an open page knows what it is for.
  ask: (_step, stage) => { stage.tell('journal-open', {}, ways); },
  accept: (step, stage) => {
    if (isCommand(stage.text, 'done', stage.words.commands)) {
      const written = closeJournal(stage);
      stage.tell(written ? 'journal-done' : 'journal-empty');
      return { to: written ? step.next : step.empty };
    }
    addToJournal(stage);
    stage.tell('journal-kept', {}, ways);
    return 'wait';
  },
  skip: step => ({ to: step.next }),
  keep: (_step, stage) => { addToJournal(stage); },
  choices: () => ways
});
