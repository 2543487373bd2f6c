import { afterEach, expect, jest, test } from '@jest/globals';
import type { Activity } from 'botbuilder-core';
import { Hub } from '../../channels/directline/hub.ts';
import { takenBack } from '../../bots/takenBack.ts';
import type { TranscriptLine } from '../../storage/record.ts';
import type { Relay } from '../../storage/relay.ts';

type Follower = Parameters<Relay['follow']>[0];

let hub: Hub;
afterEach(() => {
  hub.close();
  jest.useRealTimers();
});

const line = (seq: number, text: string): TranscriptLine => ({ seq, activity: { type: 'message', id: `c|${seq}`, text, conversation: { id: 'c' }, from: { id: 'unfold', role: 'bot' } } });
const back = { type: 'event', name: takenBack };

/** One node's view of one conversation, whose store answers when it is told to. */
function node(): { other(): Follower; answer(lines: readonly TranscriptLine[]): Promise<void>; heard: (string | undefined)[]; texts(): Promise<(string | undefined)[]>; look(watermark?: number): Promise<void> } {
  const asked: ((lines: readonly TranscriptLine[]) => void)[] = [];
  let follower: Follower | undefined;
  const relay: Relay = { watch: () => undefined, unwatch: () => undefined, pass: () => undefined, follow: given => { follower = given; } };
  hub = new Hub(() => new Promise(resolve => { asked.push(resolve); }), () => 1_000, relay);
  const heard: (string | undefined)[] = [];
  const settled = (): Promise<void> => new Promise(resolve => { setImmediate(resolve); });
  return {
    heard,
    other: () => follower ?? (() => { throw new Error('nobody follows'); })(),
    answer: async lines => {
      asked.shift()?.(lines);
      await settled();
    },
    look: async (watermark = 0) => {
      const conversation = await hub.open('c', 'u');
      conversation.since(watermark);
      conversation.listeners.set(({ activity }) => { if (activity.type === 'message') heard.push(activity.text); }, watermark);
    },
    texts: async () => (await hub.open('c', 'u')).since(0).map(({ activity }) => activity.text)
  };
}

test('a reply that was read from the store, then taken back with all else, is heard once when its node passes it on', async () => {
  const { look, answer, other, heard, texts } = node();
  const looking = look();
  await answer([line(1, 'old')]);
  await looking;
  void other().changed('directline:u');
  await answer([line(1, 'old'), line(2, 'deleted')]);
  other().passed('directline:u', back);
  other().passed('directline:u', line(2, 'deleted').activity);
  const reading = texts();
  await answer([line(2, 'deleted')]);
  expect(await reading).toEqual(['deleted']);
  expect(heard).toEqual(['deleted']);
});

test('what the store said before lines were taken back does not bring them back', async () => {
  const { look, answer, other, texts } = node();
  const looking = look();
  await answer([line(1, 'a page of the journal')]);
  await looking;
  void other().changed('directline:u');
  other().passed('directline:u', back);
  await answer([line(1, 'a page of the journal')]);
  await answer([line(2, 'deleted')]);
  expect(await texts()).toEqual(['deleted']);
});

test('news that comes while the store is being read is not taken for read', async () => {
  const { answer, other, texts } = node();
  const looking = hub.open('c', 'u');
  void other().changed('directline:u');
  await answer([line(1, 'old')]);
  await looking;
  const reading = texts();
  await answer([line(1, 'old'), line(2, 'new')]);
  expect(await reading).toEqual(['old', 'new']);
});

test('who comes with a watermark before the store has said what was said hears only what is behind it', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { answer, look, heard } = node();
  const looking = look(2);
  await jest.advanceTimersByTimeAsync(1_000);
  await looking;
  await answer([line(1, 'one'), line(2, 'two'), line(3, 'three')]);
  expect(heard).toEqual(['three']);
});

test('a history that comes late is shown all the same', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { answer, look, heard, texts } = node();
  const looking = look(2);
  await jest.advanceTimersByTimeAsync(1_000);
  await looking;
  hub.peek('c')?.publish(line(9, 'guidance').activity);
  await answer([line(1, 'one'), line(2, 'two'), line(3, 'three')]);
  expect(heard).toEqual(['guidance', 'three']);
  expect(await texts()).toEqual(['one', 'two', 'three', 'guidance']);
  const polled = hub.peek('c')?.since(9).map(({ activity }) => activity.name ?? activity.text);
  expect(polled).toEqual([takenBack]);
});

test('lines that were let go of because there were too many are not said again', async () => {
  const { answer, other, look, heard, texts } = node();
  const long = (seq: number): TranscriptLine => line(seq, 'word '.repeat(60_000));
  const looking = look();
  await answer([]);
  await looking;
  for (const seq of [1, 2, 3, 4, 5]) hub.peek('c')?.publish(long(seq).activity);
  expect(await texts()).toHaveLength(3);
  void other().changed('directline:u');
  await answer([long(1), long(2), long(3), long(4), long(5), line(6, 'last')]);
  expect(heard).toHaveLength(6);
  expect(await texts()).toHaveLength(4);
});

test('news of what was said before a client came from another node, and that this node hears before the store, is behind its watermark', async () => {
  const { answer, other } = node();
  const looking = hub.open('c', 'u');
  const echo = { type: 'message', id: 'mine', text: 'mine', conversation: { id: 'c' }, from: { id: 'dl_u', role: 'user' }, timestamp: new Date(2).toISOString() };
  for (const activity of [echo, line(2_001, 'its answer').activity]) other().passed('directline:u', { ...activity });
  await answer([{ seq: 2_000, activity: echo }, line(2_001, 'its answer')]);
  const conversation = await looking;
  expect(conversation.since(2_001)).toEqual([]);
  expect(conversation.since(0)).toHaveLength(2);
});

test('news of what a client saw on the node it came from, and that comes late, is not said again', async () => {
  const said = (text: string, ms: number): Partial<Activity> => ({ type: 'message', id: text, text, conversation: { id: 'c' } as Activity['conversation'], from: { id: 'dl_u', name: '', role: 'user' }, timestamp: new Date(ms) });
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { answer, other, look, heard, texts } = node();
  const looking = look(3_000);
  await jest.advanceTimersByTimeAsync(1_000);
  await looking;
  const { passed } = other();
  for (const activity of [said('mine', 2), line(2_001, 'its answer').activity, said('next', 4), line(4_001, 'another').activity]) passed('directline:u', { ...activity });
  expect(heard).toEqual(['next', 'another']);
  await answer([line(2_001, 'its answer'), line(4_001, 'another')]);
  passed('directline:u', { ...said('first', 1) });
  expect(heard).toEqual(['next', 'another']);
  expect(await texts()).toEqual(['first', 'mine', 'its answer', 'next', 'another']);
});

test('a node that missed that lines were taken back finds out from the store', async () => {
  const { answer, other, look, texts } = node();
  const looking = look();
  await answer([line(1, 'old'), line(2, 'a page of the journal')]);
  await looking;
  void other().changed('directline:u');
  await answer([line(1, 'old'), { seq: 3, activity: { ...back, id: 'c|3', conversation: { id: 'c' } } }, line(4, 'deleted')]);
  expect(await texts()).toEqual(['old', 'deleted']);
  expect(hub.peek('c')?.since(2).map(({ activity }) => activity.name ?? activity.text)).toEqual([takenBack, 'deleted']);
});

test('a node that missed that everything was deleted finds out from the store', async () => {
  const { answer, other, look, texts } = node();
  const looking = look();
  await answer([line(1, 'old')]);
  await looking;
  void other().changed('directline:u');
  await answer([]);
  expect(await texts()).toEqual([]);
  other().passed('directline:u', line(2, 'deleted').activity);
  void other().changed('directline:u');
  await answer([]);
  expect(await texts()).toEqual(['deleted']);
});

test('a client that looks after a restart is told that lines were taken back before it', async () => {
  const { answer, look } = node();
  const looking = look(1);
  await answer([{ seq: 3, activity: { ...back, id: 'c|3', conversation: { id: 'c' } } }, line(4, 'deleted')]);
  await looking;
  const told = (watermark: number): unknown[] => hub.peek('c')?.since(watermark).map(({ activity }) => activity.name ?? activity.text) ?? [];
  expect([told(1), told(0), told(4)]).toEqual([[takenBack, 'deleted'], ['deleted'], []]);
});
