import { expect, test } from '@jest/globals';
import { Patient } from '../support/patient.ts';

test('a clock that is set back costs no words, no reply and no order', async () => {
  const patient = await new Patient().settle();
  for (const text of ['journal', 'before the clock was mended']) await patient.say(text);
  patient.now = new Date(patient.now.getTime() - 26 * 3_600_000);
  for (const text of ['after it was mended', 'done', 'my words']) expect(await patient.say(text)).not.toEqual([]);
  const { transcript, entries } = await patient.record();
  const positions = transcript.map(({ seq }) => seq);
  expect(positions).toEqual([...new Set(positions)].sort((one, two) => one - two));
  expect(entries.flatMap(({ parts }) => parts)).toEqual(['before the clock was mended', 'after it was mended']);
  expect(transcript.map(({ activity }) => activity['text']).join('\n')).toMatch(/before the clock[^]*after it was mended[^]*before the clock was mended\nafter it/);
  expect(patient.faults).toEqual([]);
});
