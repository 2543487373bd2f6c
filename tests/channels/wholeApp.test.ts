import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { silentLog } from '../../channels/log.ts';
import { listen } from '../../channels/server.ts';
import { CodedError } from '../../errors.ts';
import { openMemoryStore, type MemoryPlace } from '../../storage/memory/memoryStore.ts';
import type { RecordStore } from '../../storage/port.ts';
import { pageAssets } from '../support/assets.ts';
import { shippedContent } from '../support/content.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

const tokenSecret = randomBytes(32);

/** The whole app on loopback, and a patient who speaks Direct Line with nothing but fetch. */
async function started(store: RecordStore, now = (): Date => new Date()): Promise<{ domain: string; look: () => Promise<void>; stop: () => Promise<void> }> {
  const app = composeApp({
    now,
    config: { origins: [] },
    content: shippedContent(),
    store,
    log: silentLog,
    careTeam: nobody,
    referrals: uncounted,
    assets: pageAssets(),
    tokenSecret
  });
  const { port } = await listen(app.server, 0, '127.0.0.1');
  stops.push(app.stop);
  return { domain: `http://127.0.0.1:${port}/v3/directline`, look: () => app.reminders.tick(), stop: app.stop };
}

class Client {
  readonly #domain: string;
  conversationId = '';
  token = '';

  constructor(domain: string) {
    this.#domain = domain;
  }

  async call(method: string, where: string, body?: unknown): Promise<Response> {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${this.#domain}/${where}`, { method, headers: { 'content-type': 'application/json', ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }) }, ...(body === undefined ? {} : { body: raw }) });
  }

  async begin(): Promise<this> {
    ({ token: this.token } = await (await this.call('POST', 'tokens/generate')).json() as { token: string });
    ({ conversationId: this.conversationId, token: this.token } = await (await this.call('POST', 'conversations')).json() as { conversationId: string; token: string });
    return this;
  }

  say(text: string): Promise<Response> {
    return this.call('POST', `conversations/${this.conversationId}/activities`, { type: 'message', text });
  }

  async heard(): Promise<string[]> {
    const { activities } = await (await this.call('GET', `conversations/${this.conversationId}/activities`)).json() as { activities: { text?: string }[] };
    return activities.flatMap(({ text }) => (text === undefined ? [] : [text]));
  }

  async hears(wanted: RegExp): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = (await this.heard()).find(text => wanted.test(text));
      if (found !== undefined) return found;
      await new Promise(resolve => { setTimeout(resolve, 20); });
    }
    throw new Error(`never heard ${wanted}; heard:\n${(await this.heard()).join('\n')}`);
  }
}

test('a reflection goes on after a restart, where it was', async () => {
  const place: MemoryPlace = new Map();
  const first = await started(openMemoryStore(place));
  const client = await new Client(first.domain).begin();
  await client.hears(/COMPUTER PROGRAM/);
  for (const text of ['I agree', 'Reflect', 'It is quiet', 'paint the kitchen']) expect((await client.say(text)).status).toBe(200);
  const before = await client.heard();
  await first.stop();
  stops.splice(0);

  const second = await started(openMemoryStore(place));
  const again = new Client(second.domain);
  Object.assign(again, { conversationId: client.conversationId, token: client.token });
  expect(await again.heard()).toEqual(before);
  await again.say('one small thing each day');
  await again.hears(/two big questions/);
});

const gone = (): Promise<never> => Promise.reject(new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the disk is gone'));
const never = (): Promise<never> => new Promise(() => undefined);

test.each([['answers with an error', gone], ['never answers', never]])('a store that %s: guidance is shown all the same', async (_name, load) => {
  const store: RecordStore = { load, commit: gone, erase: gone, expire: gone, due: gone, probe: gone, close: () => Promise.resolve() };
  const { domain } = await started(store);
  const client = await new Client(domain).begin();
  void client.say('i am going to kill myself tonight').catch(() => undefined);
  await client.hears(/911/);
  await client.hears(/988/);
});

test.each([
  ['cut short', '{"type":"message","text":"i am going to kill myself tonight'],
  ['of an unknown type', '{"type":"gadget","text":"i am going to kill myself tonight"}'],
  ['too large', JSON.stringify({ type: 'message', text: `i am going to kill myself tonight ${'x'.repeat(70_000)}` })]
])('an activity %s is refused, and its words are screened', async (_what, body) => {
  const { domain } = await started(openMemoryStore());
  const client = await new Client(domain).begin();
  const answer = await client.call('POST', `conversations/${client.conversationId}/activities`, body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  await client.hears(/911/);
});

test('after deletion a reload shows nothing of what was said', async () => {
  const place: MemoryPlace = new Map();
  const { domain } = await started(openMemoryStore(place));
  const client = await new Client(domain).begin();
  for (const text of ['I agree', 'Journal', 'a purple giraffe', 'done', 'delete', 'Delete everything']) await client.say(text);
  await client.hears(/all deleted/);
  expect((await client.heard()).join('\n')).not.toMatch(/giraffe/);
  expect(JSON.stringify([...place])).not.toMatch(/giraffe/);
});

test.each([
  ['their journal', ['delete my journal', 'Delete the journal']],
  ['one page of it', ['find or change', '1', 'Delete this one', 'Delete it for good']],
  ['everything', ['delete', 'Delete everything']]
])('a client that polls is told once that %s was deleted, and one that comes later is not', async (_what, words) => {
  const { domain } = await started(openMemoryStore());
  const client = await new Client(domain).begin();
  for (const text of ['I agree', 'Journal', 'a purple giraffe', 'done']) await client.say(text);
  const look = async (watermark: string): Promise<{ activities: { name?: string }[]; watermark: string }> =>
    await (await client.call('GET', `conversations/${client.conversationId}/activities?watermark=${watermark}`)).json() as { activities: { name?: string }[]; watermark: string };
  const seen = await look('');
  for (const text of words) await client.say(text);
  await client.hears(/deleted/);
  const next = await look(seen.watermark);
  expect(next.activities.filter(({ name }) => name === 'unfold/taken-back')).toHaveLength(1);
  for (const watermark of [next.watermark, '']) expect(JSON.stringify(await look(watermark))).not.toMatch(/taken-back|giraffe/);
});

test('a client that polls is told after a restart that its journal was deleted just before it', async () => {
  const place: MemoryPlace = new Map();
  const first = await started(openMemoryStore(place));
  const before = await new Client(first.domain).begin();
  for (const text of ['I agree', 'Journal', 'a purple giraffe', 'done', 'delete my journal']) await before.say(text);
  const look = async (client: Client, watermark: string): Promise<{ activities: { name?: string; text?: string }[]; watermark: string }> =>
    await (await client.call('GET', `conversations/${before.conversationId}/activities?watermark=${watermark}`)).json() as { activities: { name?: string; text?: string }[]; watermark: string };
  const seen = await look(before, '');
  await before.say('Delete the journal');
  await first.stop();
  const second = await started(openMemoryStore(place));
  const after = Object.assign(new Client(second.domain), { token: before.token, conversationId: before.conversationId });
  const next = await look(after, seen.watermark);
  expect(next.activities.map(({ name }) => name)).toContain('unfold/taken-back');
  expect(next.activities.map(({ text }) => text).join('\n')).toMatch(/deleted/);
  for (const watermark of [next.watermark, '']) expect(JSON.stringify(await look(after, watermark))).not.toMatch(/taken-back|giraffe/);
});

test('after "delete my journal" a reload and a second tab show none of its pages, and whoever watches is shown nothing twice', async () => {
  const { domain } = await started(openMemoryStore());
  const client = await new Client(domain).begin();
  for (const text of ['I agree', 'Reflect', 'It is quiet', 'paint the kitchen', 'stop', 'menu', 'Journal', 'a purple giraffe', 'done', 'my words']) await client.say(text);
  expect((await client.heard()).join('\n')).toMatch(/giraffe/);
  const { streamUrl } = await (await client.call('GET', `conversations/${client.conversationId}?watermark=0`)).json() as { streamUrl: string };
  const ids: string[] = [];
  const socket = new WebSocket(streamUrl);
  stops.unshift(async () => { socket.terminate(); });
  socket.on('message', (data: Buffer) => {
    if (data.length > 0) ids.push(...(JSON.parse(data.toString('utf8')) as { activities: { id: string }[] }).activities.map(({ id }) => id));
  });
  await new Promise(resolve => { socket.on('open', resolve); });
  for (const text of ['delete my journal', 'Delete the journal']) await client.say(text);
  await client.hears(/Your journal is deleted/);
  for (let look = 0; look < 2; look += 1) {
    const shown = (await client.heard()).join('\n');
    expect(shown).not.toMatch(/giraffe/);
    expect(shown).toMatch(/paint the kitchen[^]*Delete the journal[^]*Your journal is deleted/);
  }
  await client.say('menu');
  expect((await client.heard()).at(-1)).not.toMatch(/giraffe/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
});

test('"export" gives two files to save, which hold what was written', async () => {
  const { domain } = await started(openMemoryStore());
  const client = await new Client(domain).begin();
  for (const text of ['I agree', 'Journal', 'a purple giraffe', 'done', 'export']) await client.say(text);
  const { activities } = await (await client.call('GET', `conversations/${client.conversationId}/activities`)).json() as { activities: { attachments?: { content: { buttons: { title: string; value: string }[] } }[] }[] };
  const buttons = activities.flatMap(({ attachments }) => attachments ?? []).flatMap(({ content }) => content.buttons).filter(({ value }) => value.startsWith('/my-page'));
  expect(buttons.map(({ title }) => title)).toEqual(['Save as text', 'Save as JSON']);
  const [text, json] = await Promise.all(buttons.map(async ({ value }) => (await fetch(new URL(value, domain))).text()));
  expect(text).toContain('a purple giraffe');
  expect(JSON.parse(json ?? '')).toMatchObject({ entries: [{ kind: 'journal', parts: ['a purple giraffe'] }] });
});

test('a check-in is told of once, on the page that is open, and to nobody else', async () => {
  const store = openMemoryStore();
  let time = new Date('2026-03-10T15:00:00Z');
  const { domain, look } = await started(store, () => time);
  const note = /A question is waiting for you/;
  const notes = async (client: Client): Promise<number> => (await client.heard()).filter(text => note.test(text)).length;
  const agreed = async (): Promise<Client> => {
    const client = await new Client(domain).begin();
    for (const text of ['I agree', 'my session was this morning at 9', 'check-ins', 'in the morning']) await client.say(text);
    return client;
  };
  const [open, other] = [await agreed(), await new Client(domain).begin()];
  time = new Date('2026-03-10T23:15:00Z');
  expect(await notes(open)).toBe(0);
  await look();
  expect(await notes(open)).toBe(1);
  await look();
  expect(await notes(open)).toBe(1);
  expect(await notes(other)).toBe(0);
  // A tap on its button is the visit.
  await open.say('Open it');
  await open.hears(/number|how are you|How is/i);
});

test('the day after a signal the page that is open is told once that a question waits, and asks it at a tap', async () => {
  let time = new Date('2026-03-10T15:00:00Z');
  const { domain, look } = await started(openMemoryStore(), () => time);
  const note = /A question is waiting for you/;
  const client = await new Client(domain).begin();
  for (const text of ['I agree', 'i want to die', 'no', 'go on']) await client.say(text);
  time = new Date('2026-03-11T14:00:00Z');
  await client.heard();
  await look();
  expect((await client.heard()).filter(text => note.test(text))).toEqual([]);
  time = new Date('2026-03-11T15:05:00Z');
  await client.heard();
  await look();
  await look();
  expect((await client.heard()).filter(text => note.test(text))).toHaveLength(1);
  await client.say('Open it');
  await client.hears(/thoughts of killing yourself today/);
});
