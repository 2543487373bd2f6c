import { describe, expect, test } from '@jest/globals';
import { stepKinds } from '../../dialogs/steps/index.ts';
import { Patient } from '../support/patient.ts';
import type { Activity } from 'botbuilder-core';

const last = (replies: Partial<Activity>[]): string => replies.at(-1)?.text ?? '';
const all = (replies: Partial<Activity>[]): string => replies.map(reply => reply.text).join('\n');
const buttons = (replies: Partial<Activity>[]): string[] => (replies.at(-1)?.suggestedActions?.actions ?? []).map(action => action.title);

/** How a patient comes to wait at each kind of step, and a piece of the question asked there. */
const places: Readonly<Record<string, { lines: readonly string[]; question: RegExp; consent: boolean }>> = {
  'ask-consent': { lines: [], question: /agree/i, consent: false },
  'ask-choice': { lines: ['reflect'], question: /quiet/i, consent: true },
  'ask-text': { lines: ['reflect', 'it is quiet'], question: /nourish your mind/, consent: true },
  journal: { lines: ['journal'], question: /writing down|mind/i, consent: true },
  'ask-erase': { lines: ['delete'], question: /delete it/, consent: true },
  'ask-when': { lines: ['first 48 hours'], question: /session/, consent: true },
  'ask-zone': { lines: ['time zone'], question: /time zone/, consent: true },
  'ask-later': { lines: ['i am quitting my job tomorrow', 'no, nobody is'], question: /later/, consent: true },
  'ask-plan': { lines: ['a small step'], question: /small step/, consent: true },
  'ask-plan-day': { lines: ['a small step', 'call my sister'], question: /which day/i, consent: true },
  'ask-mood': { lines: ['mood'], question: /very good/, consent: true },
  'ask-check-ins': { lines: ['check-ins'], question: /time of day/, consent: true },
  'pick-entry': { lines: ['journal', 'a kite', 'done', 'find or change'], question: /number/, consent: true },
  'edit-entry': { lines: ['journal', 'a kite', 'done', 'find or change', '1', 'change the words'], question: /the way it should be/, consent: true },
  'ask-share': { lines: ['journal', 'a kite', 'done', 'for my therapist'], question: /numbers/i, consent: true },
  'ask-risk': { lines: ['i want to die'], question: /kill|ending your life/i, consent: true }
};
// These never wait: they say something and go on.
const passing = ['say', 'own-words', 'by-time', 'show-later', 'show-plan', 'mark-plan', 'check-in-line', 'end-check-ins', 'show-mood', 'show-entry', 'delete-entry', 'export-all'];

async function patientAt(kind: string): Promise<Patient> {
  const place = places[kind];
  if (!place) throw new Error(`nobody knows how to come to a step of kind ${kind}`);
  const patient = new Patient();
  await patient.arrive();
  if (place.consent) await patient.say('I agree');
  for (const line of place.lines) await patient.say(line);
  return patient;
}

test('every kind of step has a place in this table', () => {
  expect(stepKinds.map(kind => kind.kind).sort()).toEqual([...Object.keys(places), ...passing].sort());
});

describe.each(Object.entries(places))('waiting at %s', (kind, { question }) => {
  test.each(['help', 'HELP', 'Help.', ' hlep ', 'help!!', 'what can you do?'])('"%s" explains and asks the question again', async typed => {
    const patient = await patientAt(kind);
    const replies = await patient.say(typed);
    expect(all(replies)).toMatch(/You can type/);
    expect(all(replies)).toMatch(question);
  });

  test.each(['stop', 'STOP', 'stop.', 'sotp', 'please stop', 'I want to stop'])('after "%s" nothing resumes by itself', async typed => {
    const patient = await patientAt(kind);
    const replies = await patient.say(typed);
    expect(all(replies)).not.toMatch(question);
    const { dialog } = await patient.record();
    expect(dialog['dialogStack'] ?? []).toEqual([]);
    const next = await patient.say('blue chairs');
    expect(all(next)).not.toMatch(/nourish your mind/);
  });

  test.each(['help now', 'Help now!', 'sos', 'SOS', 'crisis', 'hlep now'])('"%s" shows the numbers', async typed => {
    const patient = await patientAt(kind);
    const replies = await patient.say(typed);
    expect(all(replies)).toMatch(/911/);
    expect(all(replies)).toMatch(/988/);
  });

  test.each(['I want to kill myself', 'i want to die', 'quiero morirme', 'voy a matarme', 'I am going to end my life tonight'])('"%s" gets guidance at once', async typed => {
    const patient = await patientAt(kind);
    // At the question itself the same words are its answer, and what follows is the next question.
    const replies = await patient.say(typed);
    expect(all(replies)).toMatch(kind === 'ask-risk' ? /988|911|today/ : /988/);
  });

  test('two misunderstandings in a row give a person to call, and no text comes a third time', async () => {
    const patient = await patientAt(kind);
    const texts: string[] = [];
    for (const typed of ['qwx zzt', 'blorp blorp', 'vvv kkk', 'plim plam']) texts.push(all(await patient.say(typed)));
    expect(Math.max(...texts.map(text => texts.filter(other => other === text).length))).toBeLessThanOrEqual(2);
    if (kind === 'ask-choice' || kind === 'ask-consent') expect(texts[1]).toMatch(/555-0142|555-0199/);
  });

  test('menu leads out, and what was open can be taken up again', async () => {
    const patient = await patientAt(kind);
    if (kind === 'ask-consent') return;
    const replies = await patient.say('menu');
    expect(buttons(replies)).toEqual(['Reflect', 'Journal', 'First 48 hours', 'The guide', 'Ground me', 'My words', 'Help now']);
  });

  test('an emoji, a control character or nothing at all is answered kindly', async () => {
    const patient = await patientAt(kind);
    for (const text of ['🙂', '\u0007', '', '\ud800', '   ']) expect(last(await patient.say(text))).not.toBe('');
    expect(patient.faults).toEqual([]);
  });
});

test('back goes to the question before, and out of the flow at the first', async () => {
  const patient = await new Patient().settle();
  await patient.say('reflect');
  await patient.say('it is quiet');
  expect(all(await patient.say('back'))).toMatch(/quiet right now/);
  expect(buttons(await patient.say('back'))).toContain('Journal');
});

test('skip moves on and keeps nothing', async () => {
  const patient = await new Patient().settle();
  await patient.say('reflect');
  await patient.say('it is quiet');
  expect(all(await patient.say('skip'))).toMatch(/bring about the change/);
  expect((await patient.record()).entries).toEqual([]);
});

test('words written as an answer are kept when they are also a signal', async () => {
  const patient = await new Patient().settle();
  await patient.say('reflect');
  await patient.say('it is quiet');
  await patient.say('i do not know. i want to die');
  const { entries } = await patient.record();
  expect(entries.map(entry => [entry.question, entry.parts])).toEqual([['nourish', ['i do not know. i want to die']]]);
});

test('the interrupted question comes back when the crisis path ends', async () => {
  const patient = await new Patient().settle();
  await patient.say('reflect');
  await patient.say('it is quiet');
  await patient.say('i want to die');
  await patient.say('no');
  expect(all(await patient.say('go on'))).toMatch(/nourish your mind/);
});

test('a sentence split over two bubbles is read as one', async () => {
  const patient = await new Patient().settle();
  await patient.say('journal');
  await patient.say('i want to');
  expect(all(await patient.say('die'))).toMatch(/988/);
});
