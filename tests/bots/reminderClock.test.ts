import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Activity } from 'botbuilder-core';
import { nobody, uncounted } from '../../alerts/port.ts';
import type { Notify } from '../../bots/notify.ts';
import { ReminderClock } from '../../bots/reminderClock.ts';
import { Turn } from '../../bots/turn.ts';
import { renderLines } from '../../channels/console/console.ts';
import { CodedError } from '../../errors.ts';
import { LocalAdapter } from '../../channels/localAdapter.ts';
import { screen } from '../../safety/screen.ts';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import type { RecordStore } from '../../storage/port.ts';
import { shippedContent } from '../support/content.ts';

const hourMs = 3_600_000;
const user = { id: 'p1', name: '', role: 'user' as const };
const bot = { id: 'unfold', name: 'Unfold' };
const conversation = { id: 'c1', isGroup: false, conversationType: 'personal', name: '' };

/** Ten in the morning of Tuesday, March 10, in Chicago. */
const morning = Date.parse('2026-03-10T15:00:00Z');

let folder: string;
let now: Date;
let store: RecordStore;
let sent: string[];
let reachable: boolean;
let faults: string[];
let broken: Error | undefined;
let count = 0;
let clock: ReminderClock;
let turn: Turn;

const notify: Notify = {
  reaches: () => reachable,
  send: (_patientId, message) => {
    if (broken) return Promise.reject(broken);
    sent.push(`${now.toISOString()} ${message.text ?? ''}`);
    return Promise.resolve();
  }
};

/** The whole program, from the folder alone. */
async function boot(): Promise<void> {
  store = await openLowdbStore(folder, { report: ({ code }) => { if (code !== 'UNFOLD_KEY_BESIDE_DATA') faults.push(code); } });
  const log = { error: ({ code }: { code: string }) => { faults.push(code); } };
  turn = new Turn({ content: shippedContent(), screen, store, log, now: () => now, careTeam: nobody, referrals: uncounted });
  clock = new ReminderClock({ content: shippedContent(), store, queue: turn.queue, notify, log, now: () => now });
}

async function restart(): Promise<void> {
  await clock.stop();
  await store.close();
  await boot();
}

async function receive(activity: Partial<Activity>): Promise<string> {
  const said: string[] = [];
  const adapter = new LocalAdapter(reply => { said.push(...renderLines(reply)); }, () => now);
  count += 1;
  await adapter.receive({ id: `a${count}`, channelId: 'test', serviceUrl: 'urn:test', from: user, recipient: bot, conversation, timestamp: now, ...activity }, turn.run);
  return said.join('\n');
}

const say = (text: string): Promise<string> => receive({ type: 'message', text });
const arrive = (): Promise<string> => receive({ type: 'conversationUpdate', membersAdded: [user, bot] });

/** Lets time pass, looking every quarter of an hour, and starting anew in between. */
async function pass(hours: number, restartEvery = 0): Promise<void> {
  const end = now.getTime() + hours * hourMs;
  for (let step = 1; now.getTime() < end; step += 1) {
    now = new Date(Math.min(end, now.getTime() + hourMs / 4));
    await clock.tick();
    if (restartEvery > 0 && step % restartEvery === 0) await restart();
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'unfold-clock-'));
  now = new Date(morning);
  sent = [];
  faults = [];
  reachable = true;
  broken = undefined;
  await boot();
  await arrive();
  for (const text of ['I agree', 'my session was this morning at 9', 'check-ins', 'in the morning']) await say(text);
});

afterEach(async () => {
  await clock.stop();
  await store.close();
  await rm(folder, { recursive: true, force: true });
  expect(faults).toEqual([]);
});

describe('check-ins of somebody who can be written to', () => {
  test('come on the evening, days 1, 2, 3, 7, 14 and 30, once each, over restarts', async () => {
    await pass(32 * 24, 200);
    expect(sent.map(each => each.slice(0, 16))).toEqual([
      // Found at the next look, which is a quarter of an hour later here.
      '2026-03-10T23:15', '2026-03-11T14:15', '2026-03-12T14:15', '2026-03-13T14:15', '2026-03-17T14:15', '2026-03-24T14:15', '2026-04-09T14:15'
    ]);
  });

  test('say nothing of what they are about', async () => {
    await pass(10);
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toMatch(/ketamine|session|clinic|mood|suicid/i);
  });

  test('a new session resets the days', async () => {
    await pass(4 * 24);
    sent = [];
    await say('my session was this morning at 8');
    await pass(24);
    expect(sent).toHaveLength(2);
  });

  test('a server that was down for longer than three hours sends nothing late', async () => {
    await clock.stop();
    now = new Date(morning + 12 * hourMs);
    await restart();
    await clock.tick();
    expect(sent).toEqual([]);
  });

  test('"stop" in answer ends them all', async () => {
    await pass(10);
    expect(await say('stop')).toMatch(/No check-ins/);
    await pass(31 * 24);
    expect(sent).toHaveLength(1);
  });

  test('a note that was not taken is not sent again, and the check-in is there at the next visit', async () => {
    broken = new Error('refused');
    await pass(9);
    expect(faults.splice(0)).toHaveLength(1);
    broken = undefined;
    await pass(1);
    expect(sent).toEqual([]);
    expect(await arrive()).toMatch(/this evening/);
  });

  test('the note is opened, answered once, and gone', async () => {
    await pass(10);
    expect(await say('open it')).toMatch(/this evening[^]*\[0\]/);
    expect(await say('6')).toMatch(/6/);
    await say('skip');
    expect(await arrive()).not.toMatch(/this evening/);
  });
});

describe('check-ins on a page', () => {
  beforeEach(() => { reachable = false; });

  test('wait for the next visit, over a restart', async () => {
    await pass(10, 7);
    await restart();
    expect(await arrive()).toMatch(/this evening/);
    expect(sent).toEqual([]);
  });

  test('are shown without the clock too, and only once', async () => {
    now = new Date(morning + 9 * hourMs);
    expect(await arrive()).toMatch(/this evening/);
    await say('menu');
    await clock.tick();
    expect(await arrive()).not.toMatch(/this evening/);
  });

  test('are stale after a day; of several the newest asks', async () => {
    await pass(46);
    expect(await arrive()).toMatch(/a day after/);
    await say('menu');
    await pass(24 * 10);
    expect(await arrive()).not.toMatch(/check in/);
  });
});

test('nobody who did not ask for them gets one', async () => {
  await say('check-ins');
  await say('no check-ins');
  await pass(31 * 24, 500);
  expect(sent).toEqual([]);
  expect(await arrive()).not.toMatch(/check in/);
});

test('hours at night are not taken', async () => {
  await say('check-ins');
  expect(await say('11 pm')).toMatch(/quiet hours/);
});

test('a store that does not answer leaves what is due', async () => {
  const failing = new ReminderClock({ content: shippedContent(), store: { ...store, due: () => Promise.reject(new Error('gone')) }, queue: turn.queue, notify, log: { error: ({ code }) => { faults.push(code); } }, now: () => now });
  now = new Date(morning + 9 * hourMs);
  await failing.tick();
  expect(faults.splice(0)).toEqual(['UNFOLD_STORE_UNAVAILABLE']);
  await clock.tick();
  expect(sent).toHaveLength(1);
});

test('what could not be carried is not said to stay due', async () => {
  const said: string[] = [];
  const unreachable: Notify = { reaches: () => true, send: () => Promise.reject(new CodedError('UNFOLD_NOT_REACHABLE', 'blocked')) };
  const blocked = new ReminderClock({ content: shippedContent(), store, queue: turn.queue, notify: unreachable, log: { error: ({ code }, message) => { said.push(`${code} ${message}`); } }, now: () => now });
  now = new Date(morning + 9 * hourMs);
  await blocked.tick();
  await blocked.tick();
  expect(said).toEqual([expect.stringMatching(/^UNFOLD_NOT_REACHABLE .*next visit/)]);
});
