import * as z from 'zod';
import { fellTwice, moodWays, noteMood, recognizeScore } from '../mood.ts';
import { isCommand } from '../recognizers/command.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const mostTries = 2;
// At the end of the scale a number is a word: it is answered kindly, and the one question is asked.
const lowest = 1;
const ways = [...moodWays, 'skip'];

/** Asks for a number from 0 to 10 and keeps it. Nothing is read out of anything else that is written. */
export const askMood = defineStep(z.strictObject({ kind: z.literal('ask-mood'), message: messageId, next: target, without: target,
  /** What follows a number of 0 or 1, before the next step. */
  low: target }), {
  refers: step => ({ messages: [step.message], choices: moodWays, targets: [step.next, step.without, step.low] }),
  enter: (step, stage) => {
    stage.say(step.message, {}, ways);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, {}, ways); },
  accept: (step, stage, memory) => {
    const score = recognizeScore(stage.text, stage.words.language);
    if (score !== undefined) {
      noteMood(stage, score);
      if (score <= lowest) {
        stage.tell('mood-low', { count: String(score) });
        return { to: step.low, back: true, then: step.next };
      }
      stage.tell(fellTwice(stage.record.moods) ? 'mood-falling' : 'mood-kept', { count: String(score) });
      return { to: step.next };
    }
    const tries = Number(memory['tries'] ?? 0) + 1;
    memory['tries'] = tries;
    if (tries >= mostTries || isCommand(stage.text, 'no', stage.words.commands) || isCommand(stage.text, 'unsure', stage.words.commands)) {
      stage.tell('mood-left');
      return { to: step.without };
    }
    stage.tell('mood-unclear', {}, ways);
    return 'wait';
  },
  skip: step => ({ to: step.without }),
  choices: () => ways
});
