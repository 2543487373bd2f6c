import { expect, test } from '@jest/globals';
import { Patient } from '../support/patient.ts';

const pages = ['the sea was calm', 'my grandmother\u0007  waved'];

async function withJournal(): Promise<Patient> {
  const patient = await new Patient().settle();
  for (const text of ['reflect', 'it is quiet', 'paint the kitchen', 'stop', 'menu', 'journal', ...pages, 'done', 'my words', 'leave it here']) await patient.say(text);
  return patient;
}

const everything = async (patient: Patient): Promise<string> => JSON.stringify(await patient.record());

test('"delete my journal" asks once, and takes the pages and every line that shows them, and nothing else', async () => {
  const patient = await withJournal();
  expect((await everything(patient)).match(/sea was calm/g)?.length).toBe(3);
  const [question] = await patient.say('Delete my journal!');
  expect(question?.text).toMatch(/Shall I delete the journal/);
  expect(await everything(patient)).toContain('sea was calm');
  await patient.say('yes');
  const left = await everything(patient);
  for (const word of ['sea was calm', 'grandmother']) expect(left).not.toContain(word);
  expect((await patient.record()).entries.map(({ kind, parts }) => [kind, parts])).toEqual([['reflection', ['paint the kitchen']]]);
  expect((await patient.record()).transcript.some(({ activity }) => activity['text'] === 'paint the kitchen')).toBe(true);
});

test.each(['no', 'keep it', 'not sure', 'skip'])('"%s" keeps it', async answer => {
  const patient = await withJournal();
  await patient.say('erase my journal');
  await patient.say(answer);
  expect((await patient.record()).entries).toHaveLength(2);
});

test('a new page after that gets an id of its own', async () => {
  const patient = await withJournal();
  for (const text of ['delete my journal', 'yes', 'journal', 'a new day', 'done', 'reflect', 'it is quiet', 'more music']) await patient.say(text);
  const ids = (await patient.record()).entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
