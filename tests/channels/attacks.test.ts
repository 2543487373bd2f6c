import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Log } from '../../channels/log.ts';
import { echoBot, type EchoBot } from '../support/echoBot.ts';
import { startDirectLine, type DirectLineServerOptions, type RunningDirectLine } from '../support/directLineServer.ts';

const closes: (() => Promise<void> | void)[] = [];
afterEach(async () => { for (const close of closes.splice(0).reverse()) await close(); });

type Body = string | Buffer | FormData;
interface Issued { conversationId: string; token: string }

class Attacked {
  readonly bot: EchoBot = echoBot();
  readonly screened: { text: string; whole: boolean }[] = [];
  readonly errors: string[] = [];
  server!: RunningDirectLine;

  static async begin(options: DirectLineServerOptions = {}): Promise<Attacked> {
    const attacked = new Attacked();
    const note = (fields: Readonly<Record<string, unknown>>, message: string): void => { attacked.errors.push(JSON.stringify({ ...fields, message })); };
    const log: Log = { info: () => undefined, warn: note, error: note };
    const refused = (text: string, whole: boolean): { type: string; text: string }[] => {
      attacked.screened.push({ text, whole });
      return /want to die/.test(text) || !whole ? [{ type: 'message', text: 'Please call 988.' }] : [];
    };
    attacked.server = await startDirectLine({ ...attacked.bot, log, refused, ...options });
    closes.push(() => attacked.server.close());
    return attacked;
  }

  async patient(): Promise<Issued> {
    const answer = await fetch(`${this.server.domain}/tokens/generate`, { method: 'POST' });
    expect(answer.status).toBe(200);
    return await answer.json() as Issued;
  }

  post({ conversationId, token }: Issued, body: Body, headers: Record<string, string> = {}, path = 'activities'): Promise<Response> {
    const type: Record<string, string> = body instanceof FormData ? {} : { 'content-type': 'application/json' };
    return fetch(`${this.server.domain}/conversations/${conversationId}/${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, ...type, ...headers }, body });
  }

  say(patient: Issued, activity: object): Promise<Response> {
    return this.post(patient, JSON.stringify({ type: 'message', ...activity }));
  }

  async shown({ conversationId, token }: Issued): Promise<{ text?: string; type: string; textFormat?: string }[]> {
    const answer = await fetch(`${this.server.domain}/conversations/${conversationId}/activities`, { headers: { authorization: `Bearer ${token}` } });
    return (await answer.json() as { activities: { text?: string; type: string }[] }).activities;
  }
}

const words = 'i want to die';
const escaped = [...words].map(letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const upload = (): FormData => {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify({ type: 'message', text: words })], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', new Blob([randomBytes(2_000)], { type: 'image/png' }), 'x.png');
  return form;
};

describe('words in what is refused are heard', () => {
  test.each<[string, number, Body, Record<string, string>, string]>([
    ['escaped in a broken envelope', 400, `{"type":"message","text":"${escaped}`, {}, 'activities'],
    ['escaped twice', 400, JSON.stringify({ type: 'gadget', text: JSON.stringify({ text: words }) }).replace('want', '\\\\u0077ant'), {}, 'activities'],
    ['as a key', 400, JSON.stringify({ type: 'gadget', [words]: 1 }), {}, 'activities'],
    ['at the end of a body over 64 KB', 413, JSON.stringify({ type: 'message', text: `${'x '.repeat(60_000)}${words}` }), {}, 'activities'],
    ['beyond what is read', 413, JSON.stringify({ type: 'message', text: `${'x '.repeat(200_000)}${words}` }), {}, 'activities'],
    ['packed', 415, gzipSync(JSON.stringify({ type: 'message', text: words })), { 'content-encoding': 'gzip' }, 'activities'],
    ['packed, unpacking to a thousand times its size', 413, gzipSync(`${words}${' '.repeat(50_000_000)}`), { 'content-encoding': 'gzip' }, 'activities'],
    ['packed in a way nobody knows', 415, 'xyz', { 'content-encoding': 'zip' }, 'activities'],
    ['in UTF-16', 415, Buffer.from(JSON.stringify({ type: 'message', text: words }), 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }, 'activities'],
    ['in a form', 415, new URLSearchParams({ type: 'message', text: words }).toString(), { 'content-type': 'application/x-www-form-urlencoded' }, 'activities'],
    ['as plain text', 415, words, { 'content-type': 'text/plain' }, 'activities'],
    ['with an upload', 415, upload(), {}, 'upload'],
    ['from a page of another origin', 403, JSON.stringify({ type: 'message', text: words }), { origin: 'https://evil.example' }, 'activities'],
    ['with an upload from a page of another origin', 403, upload(), { origin: 'https://evil.example' }, 'upload'],
    ['in the name of an attachment', 415, JSON.stringify({ type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'data:,', name: words }] }), {}, 'activities']
  ])('%s', async (_how, status, body, headers, path) => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    await attacked.shown(patient);
    const answer = await attacked.post(patient, body, headers, path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.not.stringContaining('die') }, activities: [expect.objectContaining({ text: 'Please call 988.' })] });
    expect((await attacked.shown(patient)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Please call 988.']));
    expect(attacked.bot.seen.filter(({ type }) => type === 'message')).toEqual([]);
  });

  test.each<[string, number, (issued: Issued, other: Issued) => Issued]>([
    ['without a token', 401, ({ conversationId }) => ({ conversationId, token: '' })],
    ['with a forged token', 401, issued => ({ ...issued, token: `${issued.token.slice(0, -1)}${issued.token.endsWith('A') ? 'B' : 'A'}` })],
    ['to somebody else', 403, ({ token }, other) => ({ ...other, token })]
  ])('%s', async (_how, status, change) => {
    const attacked = await Attacked.begin();
    const [mine, other] = [await attacked.patient(), await attacked.patient()];
    const answer = await attacked.say(change(mine, other), { text: words });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ activities: [{ text: 'Please call 988.' }] });
    expect((await attacked.shown(other)).map(({ text }) => text)).not.toContain('Please call 988.');
  });

  test.each<[string, number, string, string]>([
    ['to an address that is not there', 404, 'POST', '/v3/directline/conversations/x/message'],
    ['to an address outside of Direct Line', 404, 'POST', '/api/messages'],
    ['by a method that is not taken', 405, 'PUT', '/v3/directline/conversations/x/activities'],
    ['where a conversation is begun', 401, 'POST', '/v3/directline/conversations'],
    ['where a token is renewed', 401, 'POST', '/v3/directline/tokens/refresh']
  ])('%s (%d)', async (_how, status, method, path) => {
    const attacked = await Attacked.begin();
    const send = (headers: Record<string, string>): Promise<Response> => fetch(new URL(path, attacked.server.domain), { method, headers, body: JSON.stringify({ type: 'message', text: words }) });
    const answer = await send({ 'content-type': 'application/json' });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.not.stringContaining('die') }, activities: [expect.objectContaining({ text: 'Please call 988.' })] });
    expect(attacked.screened).toEqual([{ text: expect.stringContaining(words), whole: true }]);
    // From elsewhere, and with a token that says whose conversation it is.
    const patient = await attacked.patient();
    await attacked.shown(patient);
    expect((await send({ origin: 'https://evil.example', authorization: `Bearer ${patient.token}` })).status).toBe(path.startsWith('/v3') ? 403 : 404);
    expect((await attacked.shown(patient)).filter(({ text }) => text === 'Please call 988.')).toHaveLength(1);
  });

  test('what carries no words is not screened', async () => {
    const attacked = await Attacked.begin();
    expect((await fetch(`${attacked.server.domain}/nothing`)).status).toBe(404);
    expect((await fetch(`${attacked.server.domain}/tokens/refresh`, { method: 'POST' })).status).toBe(401);
    expect(attacked.screened).toEqual([]);
  });

  test('with a token that ran out, and over every limit', async () => {
    let now = Date.now();
    const attacked = await Attacked.begin({ now: () => now, limitFactor: 0.01 });
    const patient = await attacked.patient();
    for (let count = 0; count < 3; count += 1) expect((await attacked.say(patient, { text: 'fine' })).status).toBe(200);
    const limited = await attacked.say(patient, { text: words });
    expect([limited.status, Number(limited.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect(await limited.json()).toMatchObject({ error: { code: 'TooManyRequests' }, activities: [{ text: 'Please call 988.' }] });
    now += 31 * 60_000;
    const expired = await attacked.say(patient, { text: words });
    expect(expired.status).toBe(403);
    expect(await expired.json()).toMatchObject({ activities: [{ text: 'Please call 988.' }] });
    // Beyond the budget for reading what is refused, the numbers are given unread.
    for (let count = 0; count < 2; count += 1) await attacked.say(patient, { text: 'fine' });
    const flooded = await attacked.say(patient, { text: 'fine' });
    expect(await flooded.json()).toMatchObject({ activities: [{ text: 'Please call 988.' }] });
    expect(attacked.screened.at(-1)).toEqual({ text: '', whole: false });
  });

  test.each([
    ['typing', { type: 'typing', text: words }],
    ['speech', { text: 'hello', speak: words }],
    ['a name', { text: 'hello', from: { id: 'x', name: words } }],
    ['a suggestion', { text: 'hello', suggestedActions: { actions: [{ title: words }] } }],
    ['a key of a value', { text: 'hello', value: { answers: [{ [words]: true }] } }],
    ['a key with other marks between', { text: 'hello', channelData: { [words.replaceAll(' ', '_')]: 1, clientActivityID: 'x' } }],
    ['a place for something else', { text: 'hello', locale: words }]
  ])('beside an accepted activity: in %s', async (_where, activity) => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    expect((await attacked.say(patient, activity)).status).toBe(200);
    expect((await attacked.shown(patient)).map(({ text }) => text)).toContain('Please call 988.');
  });

  test('other words under the same activity id are another message', async () => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    const channelData = { clientActivityID: 'same' };
    for (const text of ['fine', words, words]) expect((await attacked.say(patient, { text, channelData })).status).toBe(200);
    expect(attacked.bot.seen.filter(({ type }) => type === 'message').map(({ text }) => text)).toEqual(['fine', words]);
  });

  test('in a message that breaks off, and the break is no error of ours', async () => {
    const attacked = await Attacked.begin();
    const { conversationId, token } = await attacked.patient();
    await new Promise<void>(resolve => {
      const sent = request(`${attacked.server.domain}/conversations/${conversationId}/activities`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': '5000' } });
      sent.on('error', () => { resolve(); }).write(`{"type":"message","text":"${words}`, () => { setTimeout(() => sent.destroy(), 50); });
    });
    for (let tries = 0; tries < 100 && attacked.screened.length === 0; tries += 1) await new Promise(resolve => { setTimeout(resolve, 20); });
    expect(attacked.screened).toEqual([{ text: expect.stringContaining(words), whole: false }]);
    expect(attacked.errors).toEqual([]);
  });
});

describe('what a patient sends stays theirs', () => {
  test.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[Call 988](javascript:alert(1))', '![x](https://evil.example/track.png)', '<a href="tel:1">988</a>', '**Your clinic says**'
  ])('%s is plain text and nothing else', async text => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    for (const textFormat of ['markdown', 'xml']) await attacked.say(patient, { text, textFormat, from: { id: 'unfold', name: 'Unfold', role: 'bot' } });
    const echoes = (await attacked.shown(patient)).filter(activity => activity.text === text);
    expect(echoes).toEqual([expect.objectContaining({ textFormat: 'plain', from: expect.objectContaining({ role: 'user', name: '' }) }), expect.objectContaining({ textFormat: 'plain' })]);
  });

  test('no address in it is called: serviceUrl, attachments, values', async () => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    const asked: string[] = [];
    const trap = await startDirectLine({ ...echoBot(), log: { info: fields => { asked.push(JSON.stringify(fields)); }, warn: () => undefined, error: () => undefined } });
    closes.push(() => trap.close());
    const url = `http://127.0.0.1:${trap.port}/trap`;
    await attacked.say(patient, { text: 'a', serviceUrl: url, channelId: 'msteams', relatesTo: { serviceUrl: url }, value: { url } });
    await attacked.say(patient, { text: 'a', attachments: [{ contentType: 'image/png', contentUrl: url }] });
    await new Promise(resolve => { setTimeout(resolve, 100); });
    expect(asked).toEqual([]);
    expect(attacked.bot.seen.at(-1)).toMatchObject({ serviceUrl: 'urn:unfold:directline', channelId: 'directline' });
  });
});

describe('a WebSocket', () => {
  const stream = async (attacked: Attacked, issued: Issued): Promise<string> => {
    const answer = await fetch(`${attacked.server.domain}/conversations/${issued.conversationId}`, { headers: { authorization: `Bearer ${issued.token}` } });
    return (await answer.json() as { streamUrl: string }).streamUrl;
  };
  const opening = (url: string, headers: Record<string, string> = {}): Promise<number> => new Promise(resolve => {
    const socket = new WebSocket(url, { headers });
    closes.push(() => { socket.terminate(); });
    socket.on('open', () => { resolve(101); });
    socket.on('unexpected-response', (_request, answer) => { resolve(answer.statusCode ?? 0); });
    socket.on('error', () => undefined);
  });

  test('takes watermarks as REST does', async () => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    const url = await stream(attacked, patient);
    const rest = `${attacked.server.domain}/conversations/${patient.conversationId}/activities`;
    for (const [watermark, good] of [['', true], ['undefined', true], ['null', true], ['-', true], ['7', true], ['9999999999999999', true], ['-1', false], ['0x10', false], ['1e3', false], ['NaN', false]] as const) {
      const given = (text: string): string => text.replace(/watermark=\d*/, `watermark=${watermark}`);
      expect([watermark, await opening(given(url))]).toEqual([watermark, good ? 101 : 400]);
      const answer = await fetch(given(`${rest}?watermark=0`), { headers: { authorization: `Bearer ${patient.token}` } });
      expect([watermark, answer.status]).toEqual([watermark, good ? 200 : 400]);
    }
  });

  test('is refused to other origins, other tokens and other conversations', async () => {
    const attacked = await Attacked.begin({ origins: ['https://clinic.example'] });
    const [mine, other] = [await attacked.patient(), await attacked.patient()];
    const url = await stream(attacked, mine);
    expect(await opening(url, { origin: 'https://evil.example' })).toBe(403);
    expect(await opening(url.replace(/&t=.*/, ''))).toBe(401);
    expect(await opening(url.replace(/&t=.*/, `&t=${mine.token}`))).toBe(401);
    expect(await opening(url.replace(mine.conversationId, other.conversationId))).toBe(403);
    expect(await opening(url.replace('/stream', '/../stream'))).toBe(404);
  });

  test('that reads nothing is cut off, and nobody else notices', async () => {
    const attacked = await Attacked.begin({ limitFactor: 100 });
    const patient = await attacked.patient();
    const url = new URL(await stream(attacked, patient));
    const deaf = connect(attacked.server.port, '127.0.0.1');
    closes.push(() => { deaf.destroy(); });
    deaf.on('error', () => undefined);
    deaf.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
    await new Promise(resolve => { deaf.once('data', resolve); });
    deaf.pause();
    const conversation = attacked.server.line.hub.peek(patient.conversationId);
    expect(conversation?.listeners.size).toBe(1);
    const text = 'y'.repeat(60_000);
    for (let count = 0; count < 300 && (conversation?.listeners.size ?? 0) > 0; count += 1) await attacked.say(patient, { text });
    expect(conversation?.listeners.size).toBe(0);
    expect((await attacked.say(await attacked.patient(), { text: 'hello' })).status).toBe(200);
    // And what one conversation holds is bounded too.
    expect(JSON.stringify(await attacked.shown(patient)).length).toBeLessThan(2 * 1024 * 1024);
  });

  test('that answers no ping, sends without end or lived too long is closed', async () => {
    let now = Date.now();
    const attacked = await Attacked.begin({ now: () => now, stream: { heartbeatMs: 100, lifeMs: 60_000, frames: 20 } });
    const open = async (options: object = {}): Promise<{ socket: WebSocket; closed: Promise<number> }> => {
      const socket = new WebSocket(await stream(attacked, await attacked.patient()), options);
      closes.push(() => { socket.terminate(); });
      await new Promise(resolve => { socket.once('open', resolve); });
      return { socket, closed: new Promise(resolve => { socket.once('close', resolve); }) };
    };
    const deaf = await open({ autoPong: false });
    expect(await deaf.closed).toBe(1006);
    const loud = await open();
    for (let count = 0; count < 100; count += 1) loud.socket.send('');
    expect(await loud.closed).toBe(1008);
    // Frames of the protocol's own are frames too.
    for (const beat of ['ping', 'pong'] as const) {
      const beating = await open();
      for (let count = 0; count < 100; count += 1) beating.socket[beat]();
      expect(await beating.closed).toBe(1008);
    }
    const pieces = await open();
    for (let count = 0; count < 100; count += 1) pieces.socket.send('', { fin: false });
    expect(await pieces.closed).toBe(1008);
    const old = await open();
    now += 61_000;
    expect(await old.closed).toBe(1012);
  });
});

describe('floods', () => {
  test('requests of one address meet a 429 with Retry-After; another address does not', async () => {
    const attacked = await Attacked.begin({ limitFactor: 0.01 });
    const from = (address: string): Promise<Response> => fetch(`${attacked.server.domain}/tokens/generate`, { method: 'POST', headers: { 'x-forwarded-for': address } });
    for (let count = 0; count < 3; count += 1) expect((await from('203.0.113.7')).status).toBe(200);
    const limited = await from('198.51.100.1, 203.0.113.7');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await limited.json()).toEqual({ error: { code: 'TooManyRequests', message: expect.any(String) } });
    expect((await from('203.0.113.8')).status).toBe(200);
    for (let count = 0; count < 3; count += 1) expect((await from(`2001:db8:1:2::${count}`)).status).toBe(200);
    expect((await from('2001:db8:1:2:ffff::9')).status).toBe(429);
  });

  test('an address that asked for too much may still look: the official polling client stops for good at a 429', async () => {
    const attacked = await Attacked.begin({ limitFactor: 0.01 });
    const patient = await attacked.patient();
    const ask = (): Promise<Response> => fetch(`${attacked.server.domain}/tokens/refresh`, { method: 'POST' });
    for (let count = 0; count < 59; count += 1) await ask();
    expect((await ask()).status).toBe(429);
    expect((await attacked.shown(patient)).map(({ text }) => text)).toEqual(['Hello. This is a computer program, not a person.']);
  });

  test('a minute of the official client, looking as often as it can and writing as fast as anybody does, meets no limit', async () => {
    const attacked = await Attacked.begin();
    const patient = await attacked.patient();
    const looks = 60_000 / 200;
    for (let count = 0; count < 60; count += 1) expect((await attacked.say(patient, { text: 'on' })).status).toBe(200);
    const statuses = await Promise.all(Array.from({ length: looks }, async () => {
      const answer = await fetch(`${attacked.server.domain}/conversations/${patient.conversationId}/activities?watermark=9999999999999999`, { headers: { authorization: `Bearer ${patient.token}` } });
      await answer.arrayBuffer();
      return answer.status;
    }));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('an address that is no proxy cannot say that it is somebody else', async () => {
    const attacked = await Attacked.begin({ limitFactor: 0.01, proxies: [] });
    const from = (address: string): Promise<Response> => fetch(`${attacked.server.domain}/tokens/generate`, { method: 'POST', headers: { 'x-forwarded-for': address } });
    for (let count = 0; count < 3; count += 1) expect((await from(`203.0.113.${count}`)).status).toBe(200);
    expect((await from('203.0.113.99')).status).toBe(429);
  });

  const sockets = async (port: number, count: number, localAddress: string, first: string): Promise<void> => {
    await Promise.all(Array.from({ length: count }, () => new Promise<void>(resolve => {
      const socket: Socket = connect({ port, host: '127.0.0.1', localAddress });
      closes.push(() => { socket.destroy(); });
      socket.on('error', () => { resolve(); });
      socket.once('connect', () => {
        socket.write(first);
        resolve();
      });
    })));
  };

  /** Resolves when the server holds no more than this many connections; fails after ten seconds. */
  const atMost = async (attacked: Attacked, count: number): Promise<void> => {
    let open = Infinity;
    for (let tries = 0; tries < 200 && open > count; tries += 1) {
      await new Promise(resolve => { setTimeout(resolve, 50); });
      open = await attacked.server.connections();
    }
    expect(open).toBeLessThanOrEqual(count);
  };

  test('connections of one address are bounded; the next patient comes in', async () => {
    const attacked = await Attacked.begin({ proxies: [], sizes: { connectionsPerAddress: 20 } });
    await sockets(attacked.server.port, 60, '127.0.0.2', '');
    await atMost(attacked, 20);
    await attacked.patient();
  });

  test('headers and bodies that never end are cut off; the next patient comes in meanwhile', async () => {
    const attacked = await Attacked.begin({ sizes: { headersMs: 200, requestMs: 400 } });
    const { conversationId, token } = await attacked.patient();
    const starts = ['POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: a\r\nX: ', `POST /v3/directline/conversations/${conversationId}/activities HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"type"`, ''];
    // They do not listen either, so nothing but the server closes them.
    await Promise.all(starts.map(start => sockets(attacked.server.port, 5, '127.0.0.1', start)));
    await attacked.patient();
    await atMost(attacked, 0);
    expect(attacked.errors).toEqual([]);
  });
});

test('after a change of secret, tokens of the old one go on until they run out; those of strangers never', async () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)];
  const before = await Attacked.begin({ secret: old });
  const patient = await before.patient();
  const [changed, stranger] = [await Attacked.begin({ secret: [fresh, old] }), await Attacked.begin({ secret: fresh })];
  expect((await changed.say(patient, { text: 'hello' })).status).toBe(200);
  expect((await stranger.say(patient, { text: 'hello' })).status).toBe(401);
  const renewed = await (await fetch(`${changed.server.domain}/tokens/refresh`, { method: 'POST', headers: { authorization: `Bearer ${patient.token}` } })).json() as Issued;
  expect((await stranger.say(renewed, { text: 'hello' })).status).toBe(200);
});
