import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { echoBot } from '../support/echoBot.ts';
import { realClient } from '../support/directLineClient.ts';
import type { RealClient } from '../support/directLineClient.ts';
import { startDirectLine } from '../support/directLineServer.ts';
import type { RunningDirectLine } from '../support/directLineServer.ts';

const greeting = 'Hello. This is a computer program, not a person.';
const running: { end?(): void; close?(): Promise<void> }[] = [];

afterEach(async () => {
  for (const part of running.splice(0).reverse()) {
    part.end?.();
    await part.close?.();
  }
});

const started = async (...args: Parameters<typeof startDirectLine>): Promise<RunningDirectLine> => {
  const server = await startDirectLine(...args);
  running.push(server);
  return server;
};

function connected(options: Parameters<typeof realClient>[0]): RealClient {
  const client = realClient(options);
  running.push(client);
  return client;
}

interface Issued { conversationId: string; token: string }

async function generate(domain: string, token?: string): Promise<Issued> {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST', headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return await answer.json() as Issued;
}

const call = (domain: string, path: string, token: string, method = 'GET', body?: string): Promise<Response> =>
  fetch(`${domain}/${path}`, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: body ?? null });

describe.each([['WebSocket', true], ['polling', false]])('the real Direct Line client over %s', (_name, webSocket) => {
  test('is greeted once, sends, hears its echo and the reply, in order', async () => {
    const bot = echoBot();
    const { domain } = await started(bot);
    const { token } = await generate(domain);
    const client = connected({ domain, token, webSocket });
    await client.hear(greeting);
    const id = await client.say('hello', 'c-1');
    await client.hear('You wrote: hello');
    expect(client.heard.map(({ text }) => text)).toEqual([greeting, 'hello', 'You wrote: hello']);
    expect(client.heard[1]).toMatchObject({ id, from: { id: expect.stringMatching(/^dl_/), role: 'user' }, channelData: { clientActivityID: 'c-1' } });
    expect(client.heard[2]?.from.role).toBe('bot');
    expect(client.heard[2]).not.toHaveProperty('replyToId');
  });

  test('a second window sees the conversation and is not greeted again', async () => {
    const bot = echoBot();
    const { domain } = await started(bot);
    const { token, conversationId } = await generate(domain);
    const first = connected({ domain, token, webSocket });
    await first.hear(greeting);
    const second = connected({ domain, token, conversationId, webSocket });
    await second.hear(greeting);
    await first.say('both');
    await second.hear('You wrote: both');
    expect(bot.seen.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
  });

  test('after a restart the conversation is there, is not greeted again, and goes on', async () => {
    const bot = echoBot();
    const secret = randomBytes(32);
    const before = await started({ ...bot, secret });
    const { token, conversationId } = await generate(before.domain);
    const first = connected({ domain: before.domain, token, webSocket });
    await first.hear(greeting);
    await first.say('remember me');
    await first.hear('You wrote: remember me');
    const watermark = first.watermark();
    first.end();
    await before.close();

    const after = await started({ ...bot, secret });
    const reloaded = connected({ domain: after.domain, token, conversationId, webSocket });
    await reloaded.hear('You wrote: remember me');
    expect(reloaded.heard.map(({ text }) => text)).toEqual([greeting, 'remember me', 'You wrote: remember me']);
    await reloaded.say('and on');
    await reloaded.hear('You wrote: and on');

    const resumed = connected({ domain: after.domain, token, conversationId, watermark, webSocket });
    await resumed.hear('You wrote: and on');
    expect(resumed.heard.map(({ text }) => text)).toEqual(['and on', 'You wrote: and on']);
    expect(bot.seen.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
  });
});

describe.each([['WebSocket', true], ['polling', false]])('the real client over %s comes back', (_name, webSocket) => {
  test('after its token ran out, with a new one for the same conversation', async () => {
    let now = Date.now();
    const { domain } = await started({ ...echoBot(), now: () => now });
    const { token, conversationId } = await generate(domain);
    const client = connected({ domain, token, webSocket });
    await client.hear(greeting);
    now += 31 * 60_000;
    // The official client answers a 403 with "retry" and tells the page that the token has run out.
    expect(await client.say('too late')).toBe('retry');
    await client.expired();
    const renewed = await generate(domain, token);
    const conversation = await (await call(domain, `conversations/${conversationId}?watermark=${client.watermark()}`, renewed.token)).json() as { token: string; streamUrl: string };
    client.reconnect(conversation);
    await client.say('in time');
    await client.hear('You wrote: in time');
    // What the old socket still brought comes once more on the new one, under the same id.
    const lines = new Map(client.heard.map(({ id, text }) => [id, text]));
    expect([...lines.values()]).toEqual([greeting, 'in time', 'You wrote: in time']);
  });

  test('with a token that it refreshed before the first ran out', async () => {
    let now = Date.now();
    const { domain } = await started({ ...echoBot(), now: () => now });
    const { token, conversationId } = await generate(domain);
    now += 29 * 60_000;
    const refreshed = await (await call(domain, 'tokens/refresh', token, 'POST')).json() as Issued;
    now += 29 * 60_000;
    expect((await call(domain, `conversations/${conversationId}`, token)).status).toBe(403);
    const client = connected({ domain, token: refreshed.token, conversationId, webSocket });
    await client.hear(greeting);
    await client.say('still here');
    await client.hear('You wrote: still here');
  });
});

// A polling client of the official kind stops for good when a request fails on the way; its page begins it anew.
test('the real client over WebSocket comes back by itself after a restart on the same port, and misses nothing', async () => {
  const bot = echoBot();
  const secret = randomBytes(32);
  const before = await started({ ...bot, secret });
  const { token } = await generate(before.domain);
  const client = connected({ domain: before.domain, token, webSocket: true });
  await client.hear(greeting);
  await client.say('before');
  await client.hear('You wrote: before');
  await before.close();
  await started({ ...bot, secret }, before.port);
  await client.say('after');
  await client.hear('You wrote: after');
  expect(client.heard.map(({ text }) => text)).toEqual([greeting, 'before', 'You wrote: before', 'after', 'You wrote: after']);
});

describe('posting', () => {
  const post = (server: RunningDirectLine, { token, conversationId }: Issued, activity: unknown): Promise<Response> =>
    call(server.domain, `conversations/${conversationId}/activities`, token, 'POST', JSON.stringify(activity));

  test('a repeat is not a second turn and gets the same id', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    const activity = { type: 'message', text: 'once', channelData: { clientActivityID: 'same' } };
    const answers = await Promise.all([post(server, issued, activity), post(server, issued, activity)]);
    const ids = await Promise.all(answers.map(async answer => (await answer.json() as { id: string }).id));
    expect(ids[0]).toBe(ids[1]);
    expect(bot.seen.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  test('a turn that is not kept is answered 503 with Retry-After, is not shown later, and can be sent again', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    const activity = { type: 'message', text: 'again', channelData: { clientActivityID: 'retry' } };
    bot.broken = true;
    const failed = await post(server, issued, activity);
    expect(failed.status).toBe(503);
    expect(failed.headers.get('retry-after')).toBe('2');
    expect(await failed.json()).toEqual({ error: { code: 'NotKept', message: expect.not.stringContaining('UNFOLD') } });
    const texts = async (): Promise<unknown[]> => {
      const answer = await call(server.domain, `conversations/${issued.conversationId}/activities`, issued.token);
      return (await answer.json() as { activities: { text?: string }[] }).activities.map(({ text }) => text);
    };
    expect(await texts()).not.toContain('again');
    bot.broken = false;
    expect((await post(server, issued, activity)).status).toBe(200);
    expect(await texts()).toEqual(expect.arrayContaining(['again', 'You wrote: again']));
  });

  test('the server says who, where and which id; the client cannot', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    await post(server, issued, { type: 'message', text: 'me', id: 'chosen', from: { id: 'dl_other', role: 'bot' }, conversation: { id: 'other' }, channelId: 'msteams', serviceUrl: 'https://evil.example', recipient: { id: 'x' }, locale: 'es-MX' });
    const seen = bot.seen.find(({ type }) => type === 'message');
    expect(seen).toMatchObject({ channelId: 'directline', serviceUrl: 'urn:unfold:directline', conversation: { id: issued.conversationId }, recipient: { id: 'unfold' }, from: { role: 'user' }, locale: 'es-MX' });
    expect(seen?.from?.id).not.toBe('dl_other');
    expect(seen?.id).not.toBe('chosen');
  });

  test('values and edits reach the bot, typing does not', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    for (const activity of [{ type: 'message', value: { choice: 'a' } }, { type: 'messageUpdate', text: 'edited' }, { type: 'event', name: 'webchat/join' }, { type: 'typing' }]) {
      expect((await post(server, issued, activity)).status).toBe(200);
    }
    expect(bot.seen.map(({ type }) => type)).toEqual(['conversationUpdate', 'message', 'messageUpdate', 'event']);
    expect(bot.seen[1]?.value).toEqual({ choice: 'a' });
  });

  test('control characters and broken surrogates do not reach the bot', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    const body = '{"type":"message","text":"a\\u0000b\\u0007 \\ud800 c\\nd","value":{"x":["\\u001bz"]},"channelData":{"__proto__":{"polluted":true}}}';
    expect((await call(server.domain, `conversations/${issued.conversationId}/activities`, issued.token, 'POST', body)).status).toBe(200);
    const seen = bot.seen.find(({ type }) => type === 'message');
    expect(seen).toMatchObject({ text: 'ab \ufffd c\nd', value: { x: ['z'] } });
    expect(seen?.channelData).toEqual({});
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['not JSON', '{"type":"message","text":"i want to die', 400],
    ['an empty body', '', 400],
    ['an array', '["i want to die"]', 400],
    ['a number', '7', 400],
    ['no type', '{"text":"i want to die"}', 400],
    ['an unknown type', '{"type":"telepathy","text":"i want to die"}', 400],
    ['our own type', '{"type":"conversationUpdate","text":"i want to die"}', 400],
    ['a text that is no text', '{"type":"message","text":{"a":"i want to die"}}', 400],
    ['a value nested too deep', `{"type":"message","text":"i want to die","value":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    ['too many bytes', `{"type":"message","text":"i want to die ${'x'.repeat(70_000)}"}`, 413]
  ])('refuses %s with a clear 4xx, and still has its words screened', async (_name, body, status) => {
    const screened: string[] = [];
    const bot = echoBot();
    const server = await started({ ...bot, refused: text => {
      screened.push(text);
      return text.includes('die') ? [{ type: 'message', text: 'Please call 988.' }] : [];
    } });
    const issued = await generate(server.domain);
    const path = `conversations/${issued.conversationId}/activities`;
    const answer = await call(server.domain, path, issued.token, 'POST', body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      error: { code: expect.any(String), message: expect.not.stringContaining('die') },
      ...(body.includes('die') ? { activities: [expect.objectContaining({ text: 'Please call 988.' })] } : {})
    });
    expect(screened).toHaveLength(body === '' ? 0 : 1);
    if (body.includes('die')) {
      const shown = await (await call(server.domain, path, issued.token)).json() as { activities: { text: string }[] };
      expect(shown.activities.map(({ text }) => text)).toContain('Please call 988.');
    }
    expect(bot.seen.filter(({ type }) => type === 'message')).toEqual([]);
  });

  test('50,000 characters pass; another content type and an upload are refused clearly', async () => {
    const bot = echoBot();
    const server = await started(bot);
    const issued = await generate(server.domain);
    expect((await post(server, issued, { type: 'message', text: 'y'.repeat(50_000) })).status).toBe(200);
    const headers = { authorization: `Bearer ${issued.token}`, 'content-type': 'text/plain' };
    const plain = await fetch(`${server.domain}/conversations/${issued.conversationId}/activities`, { method: 'POST', headers, body: '{"type":"message","text":"x"}' });
    expect(plain.status).toBe(415);
    const upload = new FormData();
    upload.append('file', new Blob(['x'.repeat(1000)]), 'x.png');
    const uploaded = await fetch(`${server.domain}/conversations/${issued.conversationId}/upload?userId=u`, { method: 'POST', headers: { authorization: headers.authorization }, body: upload });
    expect(uploaded.status).toBe(415);
  });
});

describe('who may read what', () => {
  const forged = (token: string, change: (claims: Record<string, unknown>) => void, head?: object): string => {
    const [header = '', payload = '', mark = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    change(claims);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [head === undefined ? header : part(head), part(claims), head === undefined ? mark : ''].join('.');
  };

  test('two patients cannot read, write, follow or refresh each other', async () => {
    const bot = echoBot();
    const { domain } = await started(bot);
    const [ann, ben] = [await generate(domain), await generate(domain)];
    const path = `conversations/${ann.conversationId}`;
    await call(domain, `${path}/activities`, ann.token, 'POST', '{"type":"message","text":"ann alone"}');
    for (const token of [ben.token, forged(ben.token, claims => { claims['conv'] = ann.conversationId; }), forged(ann.token, () => undefined, { alg: 'none', typ: 'JWT' })]) {
      for (const answer of [await call(domain, path, token), await call(domain, `${path}/activities`, token), await call(domain, `${path}/activities`, token, 'POST', '{"type":"message","text":"x"}')]) {
        expect([401, 403]).toContain(answer.status);
        expect(await answer.text()).not.toContain('ann alone');
      }
    }
    const own = await (await call(domain, `conversations/${ben.conversationId}/activities`, ben.token)).text();
    expect(own).not.toContain('ann alone');
  });

  test.each([
    ['no token', undefined, 401],
    ['rubbish', 'rubbish', 401],
    ['three empty parts', '..', 401],
    ['__proto__', '__proto__.__proto__.__proto__', 401]
  ])('%s gets a 401 that says what to do', async (_name, token, status) => {
    const { domain } = await started(echoBot());
    const answer = await fetch(`${domain}/conversations`, { method: 'POST', headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('tokens/generate');
  });

  test('an expired token gets 403 everywhere, and a new one for the same patient from generate', async () => {
    let now = Date.now();
    const { domain } = await started({ ...echoBot(), now: () => now });
    const first = await generate(domain);
    now += 31 * 60_000;
    expect((await call(domain, `conversations/${first.conversationId}`, first.token)).status).toBe(403);
    expect((await call(domain, 'tokens/refresh', first.token, 'POST')).status).toBe(403);
    const renewed = await generate(domain, first.token);
    expect(renewed.conversationId).toBe(first.conversationId);
    expect((await call(domain, `conversations/${first.conversationId}`, renewed.token)).status).toBe(200);
    now += 15 * 24 * 3_600_000;
    expect((await call(domain, 'tokens/generate', renewed.token, 'POST')).status).toBe(403);
  });

  test('refresh gives a token that works; a stream token opens nothing but a stream', async () => {
    const { domain } = await started(echoBot());
    const { token, conversationId } = await generate(domain);
    const refreshed = await (await call(domain, 'tokens/refresh', token, 'POST')).json() as Issued;
    const conversation = await (await call(domain, `conversations/${conversationId}`, refreshed.token)).json() as { streamUrl: string };
    const streamToken = new URL(conversation.streamUrl).searchParams.get('t') ?? '';
    expect((await call(domain, `conversations/${conversationId}/activities`, streamToken)).status).toBe(401);
    expect((await call(domain, 'tokens/generate', streamToken, 'POST')).status).toBe(403);
  });

  test('another secret refuses the token', async () => {
    const [one, two] = [await started(echoBot()), await started(echoBot())];
    const { token, conversationId } = await generate(one.domain);
    expect((await call(two.domain, `conversations/${conversationId}`, token)).status).toBe(401);
  });

  test('pages of other origins are refused unless they are listed', async () => {
    const { domain } = await started({ ...echoBot(), origins: ['https://clinic.example'] });
    const from = (origin: string, method = 'POST'): Promise<Response> => fetch(`${domain}/tokens/generate`, { method, headers: { origin } });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from(new URL(domain).origin)).status).toBe(200);
    const listed = await from('https://clinic.example');
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://clinic.example');
    expect((await from('https://clinic.example', 'OPTIONS')).status).toBe(204);
    const { token } = await listed.json() as Issued;
    const elsewhere = await fetch(`${domain}/conversations`, { method: 'POST', headers: { origin: new URL(domain).origin, authorization: `Bearer ${token}` } });
    expect(elsewhere.status).toBe(401);
  });

  test('a message posted the quick way is answered and logged like one posted the ordinary way', async () => {
    const logged: unknown[] = [];
    const log = { info: (fields: object) => { logged.push({ ...fields, ms: 0 }); }, warn: () => undefined, error: () => undefined };
    const { domain } = await started({ ...echoBot(), origins: ['https://clinic.example'], log });
    const { token, conversationId } = await generate(domain);
    const post = async (path: string, headers: Record<string, string>, text = 'hello'): Promise<unknown> => {
      logged.length = 0;
      const answer = await fetch(`${domain}/conversations/${conversationId}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ type: 'message', text }) });
      const told = Object.fromEntries([...answer.headers].filter(([name]) => !['date', 'content-length', 'transfer-encoding'].includes(name)));
      const body = await answer.json() as { id?: string };
      for (let tick = 0; logged.length === 0 && tick < 100; tick += 1) await new Promise(resolve => { setTimeout(resolve, 5); });
      return { status: answer.status, told, body: body.id === undefined ? body : 'an id', logged: logged.map(each => ({ ...each as object, route: '' })) };
    };
    const bearer = { authorization: `Bearer ${token}` };
    const heads: Record<string, string>[] = [bearer, { ...bearer, origin: 'https://clinic.example' }, { ...bearer, origin: 'https://evil.example' }, {}, { authorization: 'Bearer none' }, { ...bearer, 'content-type': 'text/plain' }];
    for (const headers of heads) {
      // A slash behind the target takes it the ordinary way.
      const [quick, ordinary] = [await post('activities', headers), await post('activities/', headers)];
      expect(quick).toMatchObject({ logged: [{ method: 'POST' }] });
      expect(quick).toEqual(ordinary);
    }
  });

  test('what a patient had deleted is gone from memory too', async () => {
    const bot = echoBot();
    const { domain, line } = await started({ ...bot, history: async () => [] });
    const { token, conversationId } = await generate(domain);
    await call(domain, `conversations/${conversationId}/activities`, token, 'POST', '{"type":"message","text":"secret"}');
    line.hub.forget(line.hub.peek(conversationId)?.user ?? '');
    expect(await (await call(domain, `conversations/${conversationId}/activities`, token)).text()).not.toContain('secret');
  });

  test('what was written behind a deletion is still in view, with its answer; what was before is gone', async () => {
    let erase: () => void = () => undefined;
    const erasing = new Promise<void>(resolve => { erase = resolve; });
    const texts: string[] = [];
    const { domain } = await started({
      history: async () => [],
      logic: async context => {
        const { type, text } = context.activity;
        if (type !== 'message') return;
        texts.push(text);
        if (text === 'delete') {
          await erasing;
          await context.sendActivities([{ type: 'event', name: 'unfold/forgotten' }, { type: 'message', text: 'Deleted.' }]);
        } else if (text === 'help') {
          await context.sendActivity('Call 988.');
          await erasing;
        }
      }
    });
    const { token, conversationId } = await generate(domain);
    const path = `conversations/${conversationId}/activities`;
    const post = (text: string): Promise<Response> => call(domain, path, token, 'POST', JSON.stringify({ type: 'message', text }));
    await post('secret');
    const posts = [post('delete')];
    while (!texts.includes('delete')) await new Promise(resolve => { setTimeout(resolve, 5); });
    posts.push(post('help'));
    while (!texts.includes('help')) await new Promise(resolve => { setTimeout(resolve, 5); });
    erase();
    await Promise.all(posts);
    const { activities } = await (await call(domain, path, token)).json() as { activities: { text: string }[] };
    expect(activities.map(({ text }) => text)).toEqual(['help', 'Call 988.', 'Deleted.']);
  });

  test('a greeting that cannot be kept says so once, however often the client asks, and comes when it can', async () => {
    let now = Date.now();
    const bot = echoBot();
    let works = false;
    const { domain } = await started({
      ...bot,
      now: () => now,
      logic: async context => {
        if (works) return bot.logic(context);
        await context.sendActivity('Not kept.');
        throw new Error('no disk');
      }
    });
    const { token, conversationId } = await generate(domain);
    const heard = async (): Promise<string[]> => {
      const answer = await call(domain, `conversations/${conversationId}/activities`, token);
      return (await answer.json() as { activities: { text: string }[] }).activities.map(({ text }) => text);
    };
    for (let asked = 0; asked < 20; asked += 1) {
      now += 2_000;
      await heard();
    }
    expect(await heard()).toEqual(['Not kept.']);
    works = true;
    now += 6_000;
    await heard();
    expect(await heard()).toEqual(['Not kept.', greeting]);
  });
});
