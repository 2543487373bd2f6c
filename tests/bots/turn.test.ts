import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder-core';
import { nobody, uncounted, type Alert, type Told } from '../../alerts/port.ts';
import { LocalAdapter } from '../../channels/localAdapter.ts';
import { Turn } from '../../bots/turn.ts';
import { CodedError } from '../../errors.ts';
import { screen } from '../../safety/screen.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import type { RecordStore } from '../../storage/port.ts';
import { shippedContent } from '../support/content.ts';
import { Patient } from '../support/patient.ts';

const all = (replies: Partial<Activity>[]): string => replies.map(reply => reply.text).join('\n');
const gone = (): Promise<never> => Promise.reject(new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the disk is gone'));
const brokenStore: RecordStore = { load: gone, commit: gone, erase: gone, expire: gone, due: gone, probe: gone, close: () => Promise.resolve() };

describe('the store is gone', () => {
  test('a signal still gets its guidance, before the store is asked', async () => {
    const patient = new Patient();
    const order: string[] = [];
    patient.parts = { store: { ...brokenStore, load: () => { order.push(all(patient.replies)); return gone(); } } };
    await expect(patient.say('i am going to kill myself')).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
    expect(order[0]).toMatch(/911/);
    expect(all(patient.replies)).toMatch(/988/);
  });

  test('a vague signal gets its line', async () => {
    const patient = new Patient();
    patient.parts = { store: brokenStore };
    await expect(patient.say("i'm not suicidal")).rejects.toBeInstanceOf(CodedError);
    expect(all(patient.replies)).toMatch(/988/);
  });

  test('anything else is answered with the truth, and the words are in no log', async () => {
    const patient = new Patient();
    patient.parts = { store: brokenStore };
    await expect(patient.say('my purple giraffe')).rejects.toBeInstanceOf(CodedError);
    expect(all(patient.replies)).toMatch(/not kept/i);
    expect(patient.faults).toEqual(['UNFOLD_STORE_UNAVAILABLE']);
  });
});

test('a screen that throws counts as a hit', async () => {
  const patient = await new Patient().settle();
  patient.parts = { screen: () => { throw new Error('broken on: my secret words'); } };
  expect(all(await patient.say('hello'))).toMatch(/988/);
  expect(patient.faults).toContain('UNFOLD_SCREEN_FAILED');
});

test('guidance that cannot be read from the content is said from the program itself', async () => {
  const patient = await new Patient().settle();
  const content = shippedContent();
  const english = content.languages.get('en');
  if (!english) throw new Error('there is no English content');
  const messages = new Map(english.messages);
  messages.delete('crisis-card-a');
  messages.delete('crisis-card-b');
  patient.parts = { content: { ...content, languages: new Map([['en', { ...english, messages }]]) } };
  expect(all(await patient.say('i want to kill myself'))).toMatch(/call 911 now or go to the nearest emergency room.*988/);
});

test('a fault in the conversation is told, kept out of the record, and named without words', async () => {
  const patient = await new Patient().settle();
  await patient.say('journal');
  const before = await patient.record();
  const content = shippedContent();
  const english = content.languages.get('en');
  if (!english) throw new Error('there is no English content');
  const messages = new Map(english.messages);
  messages.delete('journal-kept');
  const log: string[] = [];
  patient.parts = {
    content: { ...content, languages: new Map([['en', { ...english, messages }]]) },
    log: { error: (fault, message) => { log.push(JSON.stringify(fault) + message); } }
  };
  expect(all(await patient.say('my purple giraffe'))).toMatch(/broke/i);
  const after = await patient.record();
  expect(after.dialog).toEqual(before.dialog);
  expect(after.entries).toEqual(before.entries);
  expect(log.join()).toMatch(/UNFOLD_TURN_FAILED/);
  expect(log.join()).not.toMatch(/giraffe/);
});

test('the same activity delivered twice is one turn', async () => {
  const patient = await new Patient().settle();
  await patient.say('journal');
  await patient.send({ type: 'message', id: 'same', text: 'once' });
  expect(await patient.send({ type: 'message', id: 'same', text: 'once' })).toEqual([]);
  expect((await patient.record()).entries.flatMap(entry => entry.parts)).toEqual(['once']);
});

test('five messages at once are five turns, in order, and none is lost', async () => {
  const patient = await new Patient().settle();
  await patient.say('journal');
  const turn = new Turn({ content: shippedContent(), screen, store: openMemoryStore(patient.place), log: { error: () => undefined }, now: () => patient.now, careTeam: nobody, referrals: uncounted });
  const said: string[] = [];
  const adapter = new LocalAdapter(reply => { said.push(reply.text ?? ''); });
  const send = (text: string): Promise<void> =>
    adapter.receive({ type: 'message', id: `quick-${text}`, channelId: 'test', from: { id: 'dl_test', name: '' }, recipient: { id: 'unfold', name: '' }, conversation: { id: 'c1', isGroup: false, conversationType: '', name: '' }, text }, turn.run);
  await Promise.all(['one', 'two', 'three', 'four', 'five'].map(send));
  expect((await patient.record()).entries.flatMap(entry => entry.parts)).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(said).toHaveLength(5);
});

test('nothing the patient wrote is kept before they agree', async () => {
  const patient = new Patient();
  await patient.arrive();
  await patient.say('my purple giraffe');
  await patient.say('i want to die');
  await patient.say('no');
  await patient.say('Not now');
  await patient.say('another giraffe');
  expect(JSON.stringify([...patient.place])).not.toMatch(/giraffe|want to die/);
});

test('what was said is in the transcript, in order, for a page that is loaded again', async () => {
  const patient = await new Patient().settle();
  await patient.say('i want to kill myself');
  const { transcript } = await patient.record();
  const texts = transcript.map(line => String(line.activity['text']));
  const card = texts.findIndex(text => text.includes('That sounds very heavy'));
  expect(texts[card - 1]).toBe('i want to kill myself');
  expect(texts.findIndex(text => text.includes('are you thinking about killing yourself'))).toBeGreaterThan(card);
  const seqs = transcript.map(line => line.seq);
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  expect(new Set(seqs).size).toBe(seqs.length);
});

describe('every surface is screened', () => {
  const signal = 'i am going to kill myself tonight';
  test.each<[string, Partial<Activity>]>([
    ['an edited message', { type: 'messageUpdate', text: signal }],
    ['the value of a button', { type: 'message', value: signal }],
    ['a field of a card', { type: 'message', value: { form: { notes: signal } } }],
    ['an event', { type: 'event', name: 'anything', value: { text: signal } }],
    ['a text beside a value', { type: 'message', text: 'ok', value: { more: signal } }]
  ])('%s', async (_what, activity) => {
    const patient = await new Patient().settle();
    expect(all(await patient.send(activity))).toMatch(/911/);
  });
});

test.each(['typing', 'endOfConversation', 'contactRelationUpdate', 'installationUpdate', 'whatever'])('an activity of type %s without words is passed over', async type => {
  const patient = await new Patient().settle();
  expect(await patient.send({ type })).toEqual([]);
});

test('an unknown step in a record begins the flow anew and says so', async () => {
  const patient = await new Patient().settle();
  await patient.say('reflect');
  const store = openMemoryStore(patient.place);
  const loaded = await store.load(patient.id);
  if (!loaded) throw new Error('nothing is kept');
  const stack = loaded.record.dialog['dialogStack'] as { id: string; state: { step: string } }[];
  const top = stack.at(-1);
  if (top) top.state.step = 'a-step-of-last-year';
  await store.commit(loaded.record, loaded.tag);
  expect(all(await patient.say('yes'))).toMatch(/updated while you were away/);
});

describe('the care team', () => {
  const telling = (told: Told): { patient: Patient; alerts: Alert[] } => {
    const patient = new Patient();
    const alerts: Alert[] = [];
    patient.parts = { careTeam: { ...nobody, raise: alert => { alerts.push(alert); return Promise.resolve(told); } } };
    return { patient, alerts };
  };

  test.each<[Told, RegExp]>([
    ['sent', /sent your care team an alert; they may not see it right away/],
    ['failed', /did not go through/],
    ['nobody', /Nobody at the clinic is watching this chat/]
  ])('after "%s" the patient is told just that', async (told, line) => {
    const { patient } = telling(told);
    await patient.settle();
    const said = all(await patient.say('i want to kill myself'));
    expect(said).toMatch(line);
    expect(said).not.toMatch(/\{alert\}/);
  });

  test('an alert holds a reason, a time and a reference, and no word of the patient', async () => {
    const { patient, alerts } = telling('sent');
    await patient.settle();
    await patient.say('i am going to kill myself with my purple giraffe tonight');
    expect(alerts).toEqual([{ reason: 'SELF-HARM-A', at: expect.stringMatching(/^2026-03-10T/), patient: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
  });

  test('explicit thoughts alert unless the clinic turned that off; vague words never do', async () => {
    const { patient, alerts } = telling('sent');
    await patient.settle();
    await patient.say("i'm not suicidal");
    expect(alerts).toEqual([]);
    await patient.say('i want to die');
    expect(alerts.map(alert => alert.reason)).toEqual(['SELF-HARM-B']);
    const content = shippedContent();
    const quiet = telling('sent');
    quiet.patient.parts = { ...quiet.patient.parts, content: { ...content, clinic: { ...content.clinic, alertOnExplicit: false } } };
    await quiet.patient.settle();
    await quiet.patient.say('i want to die');
    expect(quiet.alerts).toEqual([]);
    await quiet.patient.say('i am going to kill myself tonight');
    expect(quiet.alerts.map(alert => alert.reason)).toEqual(['SELF-HARM-A']);
  });

  test('with the store gone the alert goes out all the same', async () => {
    const { patient, alerts } = telling('sent');
    patient.parts = { ...patient.parts, store: brokenStore };
    await expect(patient.say('i am going to kill myself tonight')).rejects.toBeInstanceOf(CodedError);
    expect(alerts.map(alert => alert.reason)).toEqual(['SELF-HARM-A']);
    expect(all(patient.replies)).toMatch(/sent your care team an alert/);
  });

  test('saying "I might act on it" under Help now alerts', async () => {
    const { patient, alerts } = telling('sent');
    await patient.settle();
    await patient.say('help now');
    await patient.say('I might act on it');
    expect(alerts.map(alert => alert.reason)).toEqual(['SELF-HARM-A']);
  });

  test('every time numbers are shown is counted', async () => {
    const patient = new Patient();
    let count = 0;
    patient.parts = { referrals: { ...uncounted, add: () => { count += 1; return Promise.resolve(); } } };
    await patient.settle();
    await patient.say('i want to die');
    await patient.say('stop');
    await patient.say('help now');
    await patient.say('menu');
    expect(count).toBe(2);
  });
});

describe('own data', () => {
  test('export shows everything, word for word', async () => {
    const patient = await new Patient().settle();
    await patient.tell('journal', 'a purple giraffe', 'and *stars* <b>', 'done');
    const said = all(await patient.say('export'));
    expect(said).toMatch(/a purple giraffe\nand \*stars\* <b>/);
  });

  test('delete asks once; then nothing is left, and the next word starts anew', async () => {
    const patient = await new Patient().settle();
    await patient.tell('journal', 'a purple giraffe', 'done');
    await patient.say('delete everything');
    expect(JSON.stringify([...patient.place])).toMatch(/giraffe/);
    const replies = await patient.say('Delete everything');
    expect(all(replies)).toMatch(/all deleted/);
    expect(patient.place.size).toBe(0);
    expect(all(await patient.say('hello'))).toMatch(/COMPUTER PROGRAM/);
  });

  test('anything but a yes keeps it', async () => {
    const patient = await new Patient().settle();
    await patient.tell('journal', 'a purple giraffe', 'done', 'delete');
    expect(all(await patient.say('hmm what'))).toMatch(/stays as it is/);
    expect(JSON.stringify([...patient.place])).toMatch(/giraffe/);
  });
});

test('after a restart the cards go on with the wording whose turn it is, once the patient is known again', async () => {
  const place = new Map();
  let now = Date.parse('2026-03-10T15:00:00.000Z');
  let count = 0;
  const open = (): ((text: string) => Promise<string>) => {
    const turn = new Turn({ content: shippedContent(), screen, store: openMemoryStore(place), log: { error: () => undefined }, now: () => new Date(now), careTeam: nobody, referrals: uncounted });
    return async text => {
      const said: Partial<Activity>[] = [];
      const adapter = new LocalAdapter(reply => { said.push(reply); }, () => new Date(now));
      count += 1;
      now += 10 * 60_000;
      await adapter.receive({ type: 'message', text, id: `r${count}`, channelId: 'test', serviceUrl: 'urn:test', from: { id: 'dl_r', name: '' }, recipient: { id: 'unfold', name: '' }, conversation: { id: 'c9', isGroup: false, conversationType: 'personal', name: '' } }, turn.run);
      return all(said);
    };
  };
  const opening = (text: string): string => text.slice(0, 20);
  const before = open();
  const first = opening(await before('i want to kill myself'));
  expect(opening(await before('i want to end my life'))).not.toBe(first);
  const after = open();
  await after('hello');
  const third = opening(await after('i want to kill myself'));
  expect(third).not.toBe(first);
});
