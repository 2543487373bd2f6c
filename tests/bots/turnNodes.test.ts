import { afterEach, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder-core';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { nobody, uncounted } from '../../alerts/port.ts';
import { Turn } from '../../bots/turn.ts';
import { LocalAdapter } from '../../channels/localAdapter.ts';
import { screen } from '../../safety/screen.ts';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import type { RecordStore } from '../../storage/port.ts';
import { testKeys } from '../storage/testKeys.ts';
import { shippedContent } from '../support/content.ts';
import { inLine } from '../support/inLine.ts';
import { usePostgres } from '../support/usePostgres.ts';
import { startProxy, type PostgresProxy } from '../support/postgresProxy.ts';

const postgres = usePostgres();
const stores: RecordStore[] = [];
const proxies: PostgresProxy[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const each of proxies.splice(0)) await each.close();
});

interface Node {
  readonly store: RecordStore;
  readonly faults: string[];
  readonly said: Partial<Activity>[];
  send(user: string, activity: Partial<Activity>): Promise<void>;
}

/** What one process has of its own: a store, a bot, a queue; nothing in it knows of the other one. */
async function node(address = postgres.url): Promise<Node> {
  const { store } = await openPostgres(address, { keys: testKeys, folder: await postgres.folder(), report: found => { throw new Error(found.message); } });
  stores.push(store);
  const faults: string[] = [];
  const said: Partial<Activity>[] = [];
  const turn = new Turn({ content: shippedContent(), screen, store, log: { error: fault => { faults.push(fault.code); } }, now: () => new Date(), careTeam: nobody, referrals: uncounted });
  const adapter = new LocalAdapter(reply => { said.push(reply); });
  const conversation = { id: 'c', isGroup: false, conversationType: 'personal', name: '' };
  return {
    store,
    faults,
    said,
    send: (user, activity) => adapter.receive({ channelId: 'test', serviceUrl: 'urn:test', from: { id: user, name: '' }, recipient: { id: 'unfold', name: 'Unfold' }, conversation, timestamp: new Date(), ...activity }, turn.run)
  };
}

async function breakable(): Promise<PostgresProxy> {
  const proxy = await startProxy(postgres.url);
  proxies.push(proxy);
  return proxy;
}

const joins = (user: string): Partial<Activity> => ({ type: 'conversationUpdate', id: `${user}-joins`, membersAdded: [{ id: user, name: '' }] });

async function journaling(one: Node, user: string): Promise<void> {
  await one.send(user, joins(user));
  for (const text of ['I agree', 'journal']) await one.send(user, { type: 'message', id: `${user}-${text}`, text });
}

const wordsOf = async (store: RecordStore, user: string): Promise<string[]> =>
  (await store.load(`test:${user}`))?.record.entries.flatMap(entry => entry.parts) ?? [];

test('two nodes with the same patient at once: no message is refused or lost, each node\'s are in order', async () => {
  const nodes = [await node(), await node()];
  const [first] = nodes as [Node];
  await journaling(first, 'both');
  const sent = nodes.map((each, at) => Array.from({ length: 25 }, (_, index) => {
    const text = `node ${at} line ${index}`;
    return { text, kept: each.send('both', { type: 'message', id: text, text }) };
  }));
  await Promise.all(sent.flat().map(({ kept }) => kept));
  expect(nodes.flatMap(({ faults }) => faults)).toEqual([]);
  const words = await wordsOf(first.store, 'both');
  expect(words).toHaveLength(50);
  for (const [at, lines] of sent.entries()) {
    expect(words.filter(line => line.startsWith(`node ${at} `))).toEqual(lines.map(({ text }) => text));
  }
});

const until = async (met: () => Promise<boolean>): Promise<void> => { while (!await met()) await sleep(5); };

test('what arrives at one node and the other in turn while a turn takes long waits in one line, in order of arrival', async () => {
  const nodes = [await node(), await node()] as const;
  await journaling(nodes[0], 'line');
  const longer = new EventEmitter();
  const long = nodes[1].store.inLine?.('test:line').run(async () => {
    longer.emit('begun');
    await once(longer, 'enough');
  });
  await once(longer, 'begun');
  const sent = ['one', 'two', 'three', 'four', 'five', 'six'];
  const kept: Promise<void>[] = [];
  for (const [index, text] of sent.entries()) {
    kept.push(nodes[index % 2 as 0 | 1].send('line', { type: 'message', id: text, text }));
    await until(async () => await inLine(postgres.url) >= index + 2);
  }
  expect(await wordsOf(nodes[0].store, 'line')).toEqual([]);
  longer.emit('enough');
  await Promise.all([long, ...kept]);
  expect(nodes.flatMap(({ faults }) => faults)).toEqual([]);
  expect(await wordsOf(nodes[0].store, 'line')).toEqual(sent);
});

test('a place in line that is lost before its turn is taken again', async () => {
  const one = await node();
  await journaling(one, 'cut');
  const place = one.store.inLine?.('test:cut');
  await sleep(100);
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()");
  await admin.end();
  await sleep(100);
  expect(await place?.run(async held => (await held.load('test:cut'))?.record.id)).toBe('test:cut');
  await one.send('cut', { type: 'message', id: 'after', text: 'still here' });
  expect(await wordsOf(one.store, 'cut')).toEqual(['still here']);
});

test('four nodes that meet somebody new at once greet them once', async () => {
  const nodes = await Promise.all([node(), node(), node(), node()]);
  await Promise.all(nodes.map((each, at) => each.send('new', { ...joins('new'), id: `joins ${at === 0 ? 0 : 1}` })));
  expect(nodes.flatMap(({ faults }) => faults)).toEqual([]);
  expect((await stores[0]?.load('test:new'))?.record.activityIds.sort()).toEqual(['joins 0', 'joins 1']);
});

test('an activity that arrives at two nodes, at once and once more later, is one turn', async () => {
  const [one, two] = [await node(), await node()];
  await journaling(one, 'twice');
  const activity: Partial<Activity> = { type: 'message', id: 'the same', text: 'a purple giraffe' };
  await Promise.all([one.send('twice', activity), two.send('twice', activity)]);
  await two.send('twice', activity);
  expect(await wordsOf(two.store, 'twice')).toEqual(['a purple giraffe']);
});

test('a durable turn is two round trips', async () => {
  const proxy = await breakable();
  const one = await node(proxy.url);
  await journaling(one, 'trips');
  proxy.roundTrips();
  for (const text of ['one', 'two', 'three']) {
    await one.send('trips', { type: 'message', id: text, text });
    expect(proxy.roundTrips()).toBe(2);
  }
  await one.send('trips', { type: 'message', id: 'three', text: 'three' });
  expect(proxy.roundTrips()).toBeLessThanOrEqual(2);
});

test('a node that dies while it holds a patient lets go of them', async () => {
  const proxy = await breakable();
  const dying = await node(proxy.url);
  const living = await node();
  await journaling(living, 'held');
  const never = dying.store.inLine?.('test:held').run(async held => {
    await held.load('test:held');
    proxy.cut();
    return held.commit((await living.store.load('test:held'))?.record as never, 'any');
  });
  await expect(never).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
  await living.send('held', { type: 'message', id: 'after', text: 'still here' });
  expect(await wordsOf(living.store, 'held')).toEqual(['still here']);
});

test('while the database is away a patient gets guidance and the truth; afterwards all goes on', async () => {
  const proxy = await breakable();
  const one = await node(proxy.url);
  await journaling(one, 'away');
  proxy.cut();
  one.said.length = 0;
  await expect(one.send('away', { type: 'message', id: 'lost', text: 'i am going to kill myself tonight' })).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
  expect(JSON.stringify(one.said)).toMatch(/911/);
  expect(JSON.stringify(one.said)).toMatch(/could not save/);
  proxy.mend();
  await one.send('away', { type: 'message', id: 'after', text: 'a quiet evening' });
  expect((await one.store.load('test:away'))?.record.activityIds).toContain('after');
});
