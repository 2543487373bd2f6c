import * as z from 'zod';
import { everything } from '../exportData.ts';
import { defineStep, messageId, target } from '../stepKind.ts';
import { everyWord } from './ownWords.ts';

/**
 * Everything of the patient's as files to save, where the channel can open them. Elsewhere the words that were shown
 * are what there is: the same as JSON in bubbles would stand in the conversation, out of reach of what is deleted later.
 */
export const exportAll = defineStep(z.strictObject({ kind: z.literal('export-all'), message: messageId, next: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next] }),
  enter: (step, stage) => {
    const [text, json] = [stage.pageLink?.([everything, 'text']), stage.pageLink?.([everything, 'json'])];
    if (text === undefined || json === undefined || everyWord(stage).length === 0) return { to: step.next };
    stage.say(step.message);
    stage.link(stage.wordsOf('export-text'), text);
    stage.link(stage.wordsOf('export-json'), json);
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
