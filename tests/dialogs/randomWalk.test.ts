import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from '../../content/checkWords.ts';
import { Patient } from '../support/patient.ts';
import { shippedContent } from '../support/content.ts';

const words = shippedContent().languages.get('en');
if (!words) throw new Error('there is no English content');
const labels = [...words.choices.values()].map(choice => choice.label);
const typed = ['help', 'menu', 'back', 'skip', 'stop', 'pause', 'resume', 'help now', 'done', 'yes', 'no', 'not sure', '1', '2', 'the third one', 'zzz qqq', 'a small garden', 'thanks', 'hi', '👍', 'i want to die', 'i am going to kill myself tonight', 'my friend wants to die', 'my brother took pills', 'i called my sister', 'my husband', 'im not suicidal', 'my chest hurts and i cant breathe', 'are you human'];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.nat(6).map(index => ({ tap: index })) },
  { weight: 3, arbitrary: fc.constantFrom(...typed).map(text => ({ text })) },
  { weight: 1, arbitrary: fc.constantFrom(...labels).map(text => ({ text })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }).map(text => ({ text })) },
  { weight: 1, arbitrary: fc.constantFrom(1, 30, 200).map(hours => ({ hours })) }
);

// Own words shown back are as long as they were written.
const longestBubble = 60;

test('whatever is tapped or typed: an answer, no fault, no wall of text, never a step without a way on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 30 }), async lines => {
      const patient = new Patient();
      let replies = await patient.arrive();
      for (const each of lines) {
        if ('hours' in each) {
          patient.now = new Date(patient.now.getTime() + each.hours * 3_600_000);
          continue;
        }
        const buttons = replies.at(-1)?.suggestedActions?.actions ?? [];
        const text = 'text' in each ? each.text : (buttons[each.tap % Math.max(1, buttons.length)]?.title ?? 'menu');
        replies = await patient.say(text);
        expect(patient.faults).toEqual([]);
        expect(replies.length).toBeGreaterThan(0);
        // A card with all numbers is a wall already; two of them in one turn are never needed.
        expect(replies.filter(reply => (reply.attachments?.[0]?.content as { buttons?: unknown[] } | undefined)?.buttons?.length === 4).length).toBeLessThanOrEqual(1);
        for (const reply of replies) {
          const said = reply.text ?? '';
          expect(said).not.toMatch(/\{\w+\}|undefined|\[object/);
          if (!said.includes('“')) expect(countWords(said.split('\n\n')[0] ?? '')).toBeLessThanOrEqual(longestBubble);
        }
        // Somebody who asked to be forgotten has no record to look into.
        if (patient.place.size === 0) continue;
        const stack = (await patient.record()).dialog['dialogStack'];
        // A way on: buttons to choose from, or a card whose buttons dial.
        const ways = (replies.at(-1)?.suggestedActions?.actions?.length ?? 0) + (replies.at(-1)?.attachments?.length ?? 0);
        if (Array.isArray(stack) && stack.length > 0) expect(ways).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150, endOnFailure: false }
  );
});
