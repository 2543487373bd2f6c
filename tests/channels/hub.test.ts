import { afterEach, expect, test } from '@jest/globals';
import { Hub } from '../../channels/directline/hub.ts';
import { takenBack } from '../../channels/directline/neighbours.ts';
import type { TranscriptLine } from '../../storage/record.ts';
import type { Relay } from '../../storage/relay.ts';

type Follower = Parameters<Relay['follow']>[0];

let hub: Hub;
afterEach(() => { hub.close(); });

const line = (seq: number, text: string): TranscriptLine => ({ seq, activity: { type: 'message', id: `c|${seq}`, text, conversation: { id: 'c' }, from: { id: 'unfold', role: 'bot' } } });
const back = { type: 'event', name: takenBack };

/** One node's view of one conversation, whose store answers when it is told to. */
function node(): { other(): Follower; answer(lines: readonly TranscriptLine[]): Promise<void>; heard: (string | undefined)[]; texts(): Promise<(string | undefined)[]>; look(): Promise<void> } {
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
    look: async () => {
      const conversation = await hub.open('c', 'u');
      conversation.listeners.add(({ activity }) => { if (activity.type === 'message') heard.push(activity.text); });
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
