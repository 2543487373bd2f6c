import * as z from 'zod';
import { excerpt, findEntries } from '../ownEntries.ts';
import { exactChoice, recognizeCount } from '../recognizers/choice.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target, type Memory } from '../stepKind.ts';

const ways = ['leave-it'];
const longestQuery = 80;

function list(stage: Stage, memory: Memory, message: string, query: string): void {
  const found = findEntries(stage.record, query);
  memory['found'] = found.map(({ id }) => id).join(' ');
  stage.say(message, { words: found.map((entry, index) => `${index + 1}. ${excerpt(stage, entry)}`).join('\n\n') }, ways);
}

/** Lists the patient's own entries by number; a word finds those that hold it. The chosen one is opened. */
export const pickEntry = defineStep(z.strictObject({ kind: z.literal('pick-entry'), message: messageId, again: messageId, none: target }), {
  refers: step => ({ messages: [step.message, step.again], choices: ways, targets: ['flow:entry', step.none] }),
  enter: (step, stage, memory) => {
    if (stage.record.entries.length === 0) {
      stage.tell('my-words-empty');
      return { to: step.none };
    }
    list(stage, memory, step.message, '');
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.again, {}, ways); },
  accept: (step, stage, memory) => {
    const { text } = stage;
    if (exactChoice(text, ways, stage.words) !== undefined) return { to: step.none };
    const ids = String(memory['found'] ?? '').split(' ');
    const number = recognizeCount(text, stage.words);
    const entry = number === undefined ? undefined : ids[number - 1];
    if (entry !== undefined && entry !== '') return { to: 'flow:entry', back: true, given: { entry } };
    if (text.length > longestQuery || findEntries(stage.record, text).length === 0) stage.tell('entry-not-found', {}, ways);
    else list(stage, memory, step.message, text);
    return 'wait';
  },
  skip: step => ({ to: step.none }),
  choices: () => ways
});
