import * as z from 'zod';
import type { Entry } from '../../storage/record.ts';
import type { Stage } from '../stage.ts';
import { messageId, target, defineStep } from '../stepKind.ts';
import { listed } from '../laterList.ts';
import { sayStep } from '../plan.ts';
import { questionOf, writtenDay } from '../questionOf.ts';

// The newest pages of a long record; a chat bubble is no archive.
const mostEntries = 12;

/** What else of the patient's stands in the record: every step, what was put aside, every number. */
function besides(stage: Stage): string[] {
  const { plan, later, moods } = stage.record;
  return [
    ...plan.map(each => `${stage.wordsOf('share-step')}\n${sayStep(stage, each)}`),
    ...(later.length > 0 ? [`${stage.labelOf('later-list')}\n${listed(stage, later)}`] : []),
    ...(moods.length > 0 ? [`${stage.wordsOf('share-numbers')}\n${moods.map(({ at, score }) => `${writtenDay(stage, at)}: ${score}`).join('\n')}`] : [])
  ];
}

const worded = (stage: Stage, entries: readonly Entry[]): string[] => entries.map(entry => `${questionOf(stage, entry)}\n“${entry.parts.join('\n')}”`);

/** All that the patient wrote or chose, readable. */
export const everyWord = (stage: Stage): string[] => [...worded(stage, stage.record.entries), ...besides(stage)];

/** Shows the patient's own words back to them, exactly as they were written. */
export const ownWords = defineStep(
  z.strictObject({
    kind: z.literal('own-words'),
    message: messageId,
    empty: messageId,
    next: target,
    of: z.enum(['reflection', 'journal', 'safety-plan', 'all']),
    /** Everything there is, not only the newest pages. */
    whole: z.boolean().default(false)
  }),
  {
    refers: step => ({ messages: [step.message, step.empty], choices: [], targets: [step.next] }),
    enter: (step, stage) => {
      const entries = stage.record.entries
        .filter(entry => step.of === 'all' || entry.kind === step.of)
        .slice(step.whole ? 0 : -mostEntries);
      const words = step.whole && step.of === 'all' ? everyWord(stage) : worded(stage, entries);
      if (words.length === 0) stage.say(step.empty);
      else stage.say(step.message, { words: words.join('\n\n') });
      return { to: step.next };
    },
    ask: () => undefined,
    accept: step => ({ to: step.next }),
    skip: step => ({ to: step.next }),
    choices: () => []
  }
);
