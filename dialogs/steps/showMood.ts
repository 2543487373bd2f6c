import * as z from 'zod';
import { fewestMoods, moodChart, moodLines } from '../moodPicture.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

/** Shows the numbers over the days as a picture, and the same in words. */
export const showMood = defineStep(z.strictObject({ kind: z.literal('show-mood'), message: messageId, next: target, few: target }), {
  refers: step => ({ messages: [step.message], choices: [], targets: [step.next, step.few] }),
  enter: (step, stage) => {
    if (stage.record.moods.length < fewestMoods) return { to: step.few };
    stage.say(step.message, { words: moodLines(stage) });
    const reply = stage.replies.at(-1);
    if (reply) stage.pictures.push({ reply, chart: moodChart(stage) });
    return { to: step.next };
  },
  ask: () => undefined,
  accept: step => ({ to: step.next }),
  skip: step => ({ to: step.next }),
  choices: () => []
});
