import * as z from 'zod';
import { addPage } from '../entries.ts';
import { entryOf, rewriteEntry } from '../ownEntries.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['skip'];

/** Takes new words for an entry. */
export const editEntry = defineStep(z.strictObject({ kind: z.literal('edit-entry'), message: messageId, next: target }), {
  refers: step => ({ messages: [step.message], choices: ways, targets: [step.next] }),
  enter: (step, stage) => {
    stage.say(step.message, {}, ways);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, {}, ways); },
  accept: (step, stage, memory) => {
    const entry = entryOf(stage, memory['entry']);
    if (entry) rewriteEntry(stage, entry, stage.text);
    else addPage(stage, stage.text);
    stage.tell('entry-changed');
    return { to: step.next };
  },
  skip: step => ({ to: step.next }),
  // Words that made something else begin stand on a page of their own; the entry stays as it was.
  keep: (_step, stage) => { addPage(stage, stage.text); },
  choices: () => ways
});
