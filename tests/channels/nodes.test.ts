import { afterEach, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { pageAssets } from '../support/assets.ts';
import { silentLog } from '../../channels/log.ts';
import { listen } from '../../channels/server.ts';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import { testKeys } from '../storage/testKeys.ts';
import { shippedContent } from '../support/content.ts';
import { usePostgres } from '../support/usePostgres.ts';
import { startProxy, type PostgresProxy } from '../support/postgresProxy.ts';

const postgres = usePostgres();
const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

/** The whole app with a store of its own; only the database is shared. @returns where its Direct Line is */
async function startNode(address = postgres.url): Promise<string> {
  const { store, relay, tokenSecret } = await openPostgres(address, { keys: testKeys, folder: await postgres.folder(), report: found => { throw new Error(found.message); } });
  const app = composeApp({
    config: { origins: [] },
    content: shippedContent(),
    store,
    relay,
    log: silentLog,
    careTeam: nobody,
    referrals: uncounted,
    assets: pageAssets(),
    tokenSecret
  });
  const { port } = await listen(app.server, 0, '127.0.0.1');
  stops.unshift(app.stop);
  return `http://127.0.0.1:${port}/v3/directline`;
}

async function breakable(): Promise<PostgresProxy> {
  const proxy = await startProxy(postgres.url);
  stops.push(() => proxy.close());
  return proxy;
}

interface Shown { readonly id: string; readonly type: string; readonly text?: string; readonly from: { readonly role?: string }; readonly channelData?: { readonly clientActivityID?: string } }

/** A patient whose requests go to whichever node is named; the token is always the same. */
class Visitor {
  token = '';
  id = '';
  /** What came over the WebSocket, in order. */
  readonly heard: Shown[] = [];
  watermark = '';
  #socket: WebSocket | undefined;

  /** Has a token, and begins nothing. */
  async knock(node: string): Promise<this> {
    ({ token: this.token, conversationId: this.id } = await this.#call(node, 'POST', 'tokens/generate') as { token: string; conversationId: string });
    return this;
  }

  async begin(node: string): Promise<this> {
    await this.knock(node);
    ({ token: this.token, conversationId: this.id } = await this.#call(node, 'POST', 'conversations') as { token: string; conversationId: string });
    return this;
  }

  /** Opens the stream on a node, from the last watermark on. */
  async watch(node: string): Promise<void> {
    const { streamUrl } = await this.#call(node, 'GET', `conversations/${this.id}?watermark=${this.watermark}`) as { streamUrl: string };
    const socket = new WebSocket(streamUrl);
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      if (text === '') return;
      const frame = JSON.parse(text) as { activities: Shown[]; watermark: string };
      this.heard.push(...frame.activities);
      this.watermark = frame.watermark;
    });
    stops.unshift(() => this.leave());
    await new Promise<void>((resolve, reject) => { socket.on('open', resolve).on('error', reject); });
  }

  async leave(): Promise<void> {
    const socket = this.#socket;
    if (!socket || socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise(resolve => { socket.on('close', resolve); });
    socket.terminate();
    await closed;
  }

  async say(node: string, text: string, clientActivityID?: string): Promise<string> {
    const channelData = clientActivityID === undefined ? {} : { channelData: { clientActivityID } };
    const { id } = await this.#call(node, 'POST', `conversations/${this.id}/activities`, { type: 'message', text, ...channelData }) as { id: string };
    return id;
  }

  async shown(node: string, watermark = ''): Promise<Shown[]> {
    return (await this.#call(node, 'GET', `conversations/${this.id}/activities?watermark=${watermark}`) as { activities: Shown[] }).activities;
  }

  async hears(wanted: RegExp): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if (this.heard.some(({ text }) => text !== undefined && wanted.test(text))) return;
      await new Promise(resolve => { setTimeout(resolve, 20); });
    }
    throw new Error(`never heard ${wanted}; heard:\n${this.heard.map(({ text }) => text).join('\n')}`);
  }

  async #call(node: string, method: string, where: string, body?: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json', ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(`${node}/${where}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${where.split('/').at(-1)} was answered with ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}

/** What the database holds, read by a node that has seen nothing of it. */
const openHistory = async (visitor: Visitor): Promise<Shown[]> => visitor.shown(await startNode());

/** Looks until it is shown. @returns what is shown then */
async function sees(visitor: Visitor, node: string, wanted: RegExp): Promise<Shown[]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const shown = await visitor.shown(node);
    if (shown.some(({ text }) => wanted.test(text ?? ''))) return shown;
    await new Promise(resolve => { setTimeout(resolve, 20); });
  }
  throw new Error(`never saw ${wanted}`);
}

const texts = (lines: readonly Shown[]): (string | undefined)[] => lines.map(({ text }) => text);
const unique = (lines: readonly Shown[]): number => new Set(lines.map(({ id }) => id)).size;

test('posted to one node, shown by the other: echoes before consent too, each once and in order', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(two);
  await visitor.hears(/COMPUTER PROGRAM/);
  await visitor.say(one, 'what is this', 'mark 1');
  await visitor.hears(/what is this/);
  for (const text of ['I agree', 'journal', 'a purple giraffe', 'done']) await visitor.say(one, text);
  await visitor.hears(/^done$/);
  await visitor.say(two, 'reflect');
  await visitor.hears(/quiet right now/);
  expect(visitor.heard.find(({ text }) => text === 'what is this')?.channelData).toMatchObject({ clientActivityID: 'mark 1' });
  expect(unique(visitor.heard)).toBe(visitor.heard.length);
  const replies = visitor.heard.filter(({ from }) => from.role === 'bot');
  const kept = (await openHistory(visitor)).filter(({ from }) => from.role === 'bot');
  expect(replies.map(({ id, text }) => [id, text])).toEqual(kept.map(({ id, text }) => [id, text]));
  for (const node of [one, two]) expect((await visitor.shown(node)).filter(({ from }) => from.role === 'bot').map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
});

test('somebody new who asks two nodes at once is greeted once', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await Promise.all([visitor.watch(two), visitor.shown(one), visitor.shown(two)]);
  await visitor.hears(/COMPUTER PROGRAM/);
  // The node that did not greet hears of it a moment after the window that hangs on the one that did.
  for (const node of [one, two, one]) {
    expect((await sees(visitor, node, /COMPUTER PROGRAM/)).filter(({ text }) => /COMPUTER PROGRAM/.test(text ?? ''))).toHaveLength(1);
  }
});

test('"delete my journal" on one node takes its pages out of what the other shows', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(two);
  for (const text of ['I agree', 'journal', 'a purple giraffe', 'done']) await visitor.say(one, text);
  await visitor.hears(/^done$/);
  expect(texts(await visitor.shown(two)).join('\n')).toMatch(/giraffe/);
  for (const text of ['delete my journal', 'delete it']) await visitor.say(one, text);
  await visitor.hears(/Your journal is deleted/);
  for (const node of [one, two]) {
    const shown = texts(await visitor.shown(node)).join('\n');
    expect(shown).not.toMatch(/giraffe/);
    expect(shown).toMatch(/delete it[^]*Your journal is deleted/);
  }
  expect(unique(visitor.heard)).toBe(visitor.heard.length);
});

test('a socket that comes back on the other node goes on where it was, with nothing twice', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(one);
  await visitor.hears(/COMPUTER PROGRAM/);
  await visitor.say(one, 'I agree');
  await visitor.say(one, 'reflect');
  await visitor.hears(/quiet right now/);
  await visitor.leave();
  await visitor.say(two, 'yes');
  await visitor.watch(two);
  await visitor.hears(/nourish your mind/);
  expect(unique(visitor.heard)).toBe(visitor.heard.length);
});

test('where the database is slow to say what was said before, a socket on the other node hears none of it twice', async () => {
  const proxy = await breakable();
  const [one, two] = [await startNode(), await startNode(proxy.url)];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(one);
  for (const text of ['I agree', 'reflect']) await visitor.say(one, text);
  await visitor.hears(/quiet right now/);
  await visitor.leave();
  proxy.delay({ answersMs: 1_100, newsMs: 0 });
  await visitor.watch(two);
  await visitor.say(one, 'yes');
  await visitor.hears(/nourish your mind/);
  proxy.delay({ answersMs: 0, newsMs: 0 });
  await visitor.say(two, 'menu');
  await visitor.hears(/^menu$/);
  expect(visitor.heard.map(({ id }) => id)).toEqual([...new Set(visitor.heard.map(({ id }) => id))]);
});

test('a node that finds somebody new greeted by another shows that greeting, although the news of it is lost', async () => {
  const proxy = await breakable();
  const [one, two] = [await startNode(), await startNode(proxy.url)];
  const visitor = await new Visitor().knock(one);
  proxy.delay({ answersMs: 100, newsMs: 60_000 });
  await Promise.all([visitor.shown(one), visitor.shown(two)]);
  await sees(visitor, two, /COMPUTER PROGRAM/);
});

test('a message sent again to the other node is one turn, with the same id', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  for (const text of ['I agree', 'journal']) await visitor.say(one, text);
  const ids = await Promise.all([visitor.say(one, 'a purple giraffe', 'same'), visitor.say(two, 'a purple giraffe', 'same')]);
  ids.push(await visitor.say(two, 'a purple giraffe', 'same'));
  expect(new Set(ids).size).toBe(1);
  for (const node of [one, two]) {
    expect(texts(await visitor.shown(node)).filter(text => text === 'a purple giraffe')).toHaveLength(1);
  }
});

test('a notification that is lost only delays', async () => {
  const proxy = await breakable();
  const [one, two] = [await startNode(), await startNode(proxy.url)];
  const visitor = await new Visitor().begin(two);
  await visitor.watch(two);
  await visitor.hears(/COMPUTER PROGRAM/);
  proxy.cut();
  await visitor.say(one, 'I agree');
  await visitor.say(one, 'journal');
  expect(texts(visitor.heard)).not.toContain('journal');
  proxy.mend();
  await visitor.hears(/^journal$/);
  expect(unique(visitor.heard)).toBe(visitor.heard.length);
});

test('guidance posted to one node is shown by the other', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(two);
  await visitor.say(one, 'i am going to kill myself tonight');
  await visitor.hears(/911/);
});

test('while the database is away the answer itself holds the guidance, for the window hangs on another node', async () => {
  const proxy = await breakable();
  const [one, two] = [await startNode(proxy.url), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(two);
  await visitor.hears(/COMPUTER PROGRAM/);
  proxy.cut();
  const refused = visitor.say(one, 'i am going to kill myself tonight');
  await expect(refused).rejects.toThrow(/503[^]*911[^]*could not save/);
  proxy.mend();
});

test('what was deleted on one node is shown by none', async () => {
  const [one, two] = [await startNode(), await startNode()];
  const visitor = await new Visitor().begin(one);
  await visitor.watch(two);
  for (const text of ['I agree', 'journal', 'a purple giraffe', 'done', 'delete', 'Delete everything']) await visitor.say(one, text);
  await visitor.hears(/all deleted/);
  for (const node of [one, two]) expect(texts(await visitor.shown(node)).join('\n')).not.toMatch(/giraffe/);
});

test('the database goes and comes back: ready turns, nobody restarts', async () => {
  const proxy = await breakable();
  const node = await startNode(proxy.url);
  const ready = async (): Promise<number> => (await fetch(new URL('/readyz', node))).status;
  expect(await ready()).toBe(200);
  const visitor = await new Visitor().begin(node);
  await visitor.watch(node);
  await visitor.say(node, 'I agree');
  proxy.cut();
  expect(await ready()).toBe(503);
  await expect(visitor.say(node, 'a hard day, i want to die')).rejects.toThrow('503');
  await visitor.hears(/988/);
  await visitor.hears(/could not save/);
  proxy.mend();
  expect(await ready()).toBe(200);
  await visitor.say(node, 'journal');
});
