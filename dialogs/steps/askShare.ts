import * as z from 'zod';
import { exactChoice } from '../recognizers/choice.ts';
import { shareables, sharedSections } from '../shared.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target, type Memory } from '../stepKind.ts';

const ways = ['share-all', 'share-show', 'leave-it'];

const idsIn = (memory: Memory, name: 'found' | 'ticked'): string[] => String(memory[name] ?? '').split(' ').filter(Boolean);

function list(stage: Stage, memory: Memory, message: string): void {
  const items = shareables(stage);
  const ticked = new Set(idsIn(memory, 'ticked'));
  memory['found'] = items.map(({ id }) => id).join(' ');
  stage.say(message, { words: items.map(({ id, line }, index) => `${ticked.has(id) ? '[x]' : '[  ]'} ${index + 1}. ${line}`).join('\n\n') }, ways);
}

/** The patient ticks what they want to bring to somebody, sees it first, and gets one page of it. Nothing is sent anywhere. */
export const askShare = defineStep(z.strictObject({ kind: z.literal('ask-share'), message: messageId, again: messageId, next: target, none: target }), {
  refers: step => ({ messages: [step.message, step.again], choices: ways, targets: [step.next, step.none] }),
  enter: (step, stage, memory) => {
    if (shareables(stage).length === 0) return { to: step.none };
    list(stage, memory, step.message);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.again, {}, ways); },
  accept: (step, stage, memory) => {
    const found = idsIn(memory, 'found');
    const choice = exactChoice(stage.text, ways, stage.words);
    if (choice === 'leave-it') return { to: step.next };
    if (choice === 'share-show') {
      const ticked = idsIn(memory, 'ticked');
      if (ticked.length === 0) {
        stage.tell('share-nothing', {}, ways);
        return 'wait';
      }
      const sections = sharedSections(stage, ticked);
      stage.tell('share-preview', { words: sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n') });
      const link = stage.pageLink?.(ticked);
      stage.tell(link === undefined ? 'share-copy' : 'share-page');
      if (link !== undefined) stage.link(stage.wordsOf('share-open'), link);
      return { to: step.next };
    }
    const numbers = stage.text.length <= 40 ? [...stage.text.matchAll(/\d+/g)].map(([number]) => found[Number(number) - 1]) : [];
    const chosen = choice === 'share-all' ? found : numbers.filter(id => id !== undefined);
    if (chosen.length === 0) {
      stage.tell('share-unclear', {}, ways);
      return 'wait';
    }
    const before = new Set(idsIn(memory, 'ticked'));
    const after = choice === 'share-all' ? found : found.filter(id => before.has(id) !== chosen.includes(id));
    memory['ticked'] = after.join(' ');
    list(stage, memory, step.message);
    return 'wait';
  },
  skip: step => ({ to: step.next }),
  choices: () => ways
});
