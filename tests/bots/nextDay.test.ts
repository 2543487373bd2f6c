import { beforeEach, describe, expect, test } from '@jest/globals';
import { ReminderClock } from '../../bots/reminderClock.ts';
import { TurnQueue } from '../../bots/turnQueue.ts';
import { renderLines } from '../../channels/console/console.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import { shippedContent } from '../support/content.ts';
import { Patient } from '../support/patient.ts';

const hourMs = 3_600_000;
const question = /thoughts of (?:killing yourself|ending your life)|thoughts of suicide/;

let patient: Patient;
let sent: string[];
let reachable: boolean;
let clock: ReminderClock;

/** A clock that knows nothing of the one before: as after a restart. */
function boot(): void {
  clock = new ReminderClock({
    content: shippedContent(),
    store: openMemoryStore(patient.place),
    queue: new TurnQueue(),
    notify: { reaches: () => reachable, send: (_patientId, message) => { sent.push(`${patient.now.toISOString().slice(0, 16)} ${message.text ?? ''}`); return Promise.resolve(); } },
    log: { error: ({ code }) => { patient.faults.push(code); } },
    now: () => patient.now
  });
}

/** Lets time pass, looking every quarter of an hour, and starting anew in between. */
async function pass(hours: number): Promise<void> {
  const end = patient.now.getTime() + hours * hourMs;
  while (patient.now.getTime() < end) {
    patient.now = new Date(Math.min(end, patient.now.getTime() + hourMs / 4));
    await clock.tick();
    boot();
  }
}

/** Lets time pass while the server is down. */
const sleep = (hours: number): void => { patient.now = new Date(patient.now.getTime() + hours * hourMs); };
const say = async (text: string): Promise<string> => (await patient.say(text)).flatMap(renderLines).join('\n');
const planned = async (): Promise<string[]> => (await patient.record()).reminders.filter(({ kind }) => kind === 'next-day').map(({ dueAt }) => dueAt.slice(0, 16));

beforeEach(() => {
  // Ten in the morning of March 10, in Chicago.
  patient = new Patient();
  sent = [];
  reachable = true;
  boot();
});

describe('a question about safety that is due the next day', () => {
  beforeEach(async () => {
    await patient.settle();
    for (const text of ['i want to die', 'no']) await say(text);
  });

  test('is told of once, a day later, without check-ins and over restarts', async () => {
    await pass(23);
    expect(sent).toEqual([]);
    await pass(2);
    expect(sent).toEqual([expect.stringMatching(/^2026-03-11T15:01/)]);
    await pass(30 * 24);
    expect(sent).toHaveLength(1);
    expect(patient.faults).toEqual([]);
  });

  test('in words that are those of every note, and say nothing of what was said', async () => {
    await pass(25);
    expect(sent[0]).toContain(shippedContent().languages.get('en')?.messages.get('check-in-notice')?.wordings[0]?.[0] ?? 'a wording');
    expect(sent[0]).not.toMatch(/ketamine|session|clinic|mood|suicid|safe|kill|die|988/i);
  });

  test.each(['open it', 'hi', 'journal'])('is asked, once, when they answer the note with "%s"', async answer => {
    await pass(26);
    expect(await say(answer)).toMatch(question);
    expect(await say('no')).not.toMatch(question);
    expect(await say('open it')).not.toMatch(question);
    await pass(72);
    expect(sent).toHaveLength(1);
  });

  test('is not told of when they were there before and were asked then', async () => {
    sleep(9);
    expect(await say('hi')).toMatch(question);
    await say('no');
    expect(await planned()).toEqual([]);
    await pass(72);
    expect(sent).toEqual([]);
  });

  test('comes once more a day after an answer that is no "no"', async () => {
    await pass(26);
    await say('hi');
    await say('not sure');
    await pass(72);
    expect(sent).toHaveLength(2);
  });

  test('moves with a new signal', async () => {
    await say('go on');
    sleep(9);
    await say('i want to die');
    await pass(72);
    expect(sent).toEqual([expect.stringMatching(/^2026-03-12T00:/)]);
  });

  test.each([['the choice after it', []], ['the direct question', ['i want to die']]])('moves with a new signal of somebody who had left at %s, and it counts as one', async (_where, before) => {
    for (const text of before) await say(text);
    const earlier = (await patient.record()).safety.lastSignalAt;
    sleep(9);
    expect(await say('i want to die')).toMatch(/thinking about killing yourself|thoughts of killing yourself/);
    expect((await patient.record()).safety.lastSignalAt).not.toBe(earlier);
    await pass(72);
    expect(sent).toEqual([expect.stringMatching(/^2026-03-12T00:/)]);
  });

  test.each(['stop everything', 'no more reminders'])('is not told of after "%s"', async words => {
    await say('go on');
    expect(await say(words)).not.toMatch(question);
    expect(await planned()).toEqual([]);
    await pass(72);
    expect(sent).toEqual([]);
    // It is asked all the same when they write.
    expect(await say('hi')).toMatch(question);
  });

  test('"stop" in answer ends the notes, and the question waits for what they write next', async () => {
    await pass(26);
    const answer = await say('stop');
    expect(answer).not.toMatch(question);
    expect(answer).toMatch(/won't write/);
    sleep(1);
    expect(await say('hi')).toMatch(question);
    await say('yes');
    await pass(72);
    expect(sent).toHaveLength(1);
  });

  test('check-ins turned on again bring the notes back', async () => {
    await say('go on');
    for (const text of ['no more reminders', 'check-ins', 'in the evening', 'i want to die', 'no']) await say(text);
    expect(await planned()).toHaveLength(1);
  });

  test('is found up to a day late, and then left to their next visit', async () => {
    sleep(24 + 8);
    await clock.tick();
    expect(sent).toEqual([expect.stringMatching(/^2026-03-11T23:/)]);
  });

  test('is stale after that', async () => {
    sleep(49);
    await clock.tick();
    await pass(24);
    expect(sent).toEqual([]);
    expect(await say('hi')).toMatch(question);
  });

  test('waits for the next visit of somebody who cannot be written to', async () => {
    reachable = false;
    await pass(26);
    expect(sent).toEqual([]);
    expect(await say('hi')).toMatch(question);
  });
});

test.each([['at ten in the evening', '2026-03-11T03:00:00Z'], ['an hour after midnight', '2026-03-11T06:00:00Z']])('%s it is moved to the end of that night', async (_, at) => {
  patient.now = new Date(at);
  await patient.settle();
  await say('i want to die');
  const { quietUntil } = shippedContent().clinic.timing;
  expect(await planned()).toEqual([`2026-03-12T${String(quietUntil + 5).padStart(2, '0')}:00`]);
  await pass(72);
  expect(sent).toHaveLength(1);
});

test('nobody who did not agree that something is kept is written to', async () => {
  await patient.arrive();
  for (const text of ['i want to die', 'no', 'not now']) await say(text);
  expect(await planned()).toEqual([]);
  await pass(72);
  expect(sent).toEqual([]);
});

test('whoever agrees after the signal is', async () => {
  await patient.arrive();
  for (const text of ['i want to die', 'no', 'go on', 'I agree']) await say(text);
  expect(await planned()).toHaveLength(1);
});

test('of a check-in and this on one day one note is sent, and the question comes first', async () => {
  await patient.settle();
  for (const text of ['my session was this morning at 9', 'check-ins', 'in the morning', 'i want to die', 'no', 'go on']) await say(text);
  await pass(23);
  expect(sent).toHaveLength(2);
  await pass(8);
  expect(sent).toHaveLength(2);
  expect(await say('open it')).toMatch(question);
});

test('the note is in the language they asked for', async () => {
  await patient.settle();
  for (const text of ['en español', 'me quiero morir', 'no']) await say(text);
  await pass(26);
  expect(sent).toEqual([expect.stringContaining(shippedContent().languages.get('es')?.messages.get('check-in-notice')?.wordings[0]?.[0] ?? 'a wording')]);
});
