import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { identifyBy } from '../../channels/directline/identity.ts';
import { echoBot } from '../support/echoBot.ts';
import { startDirectLine } from '../support/directLineServer.ts';

type Key = Parameters<SignJWT['sign']>[0];
const closes: (() => Promise<void> | void)[] = [];
afterEach(async () => { for (const close of closes.splice(0).reverse()) await close(); });

const secret = 'what the site and the chat both know, and nobody else';
const shared = new TextEncoder().encode(secret);

const sign = (claims: JWTPayload, key: Key = shared, header: { alg: string; kid?: string; jku?: string } = { alg: 'HS256' }, life = '5m'): Promise<string> =>
  new SignJWT(claims).setProtectedHeader(header).setExpirationTime(life).sign(key);

async function chat(source: Parameters<typeof identifyBy>[0] | undefined = { secret }): Promise<{ ask(identity?: unknown, bearer?: string): Promise<Response>; domain: string }> {
  const server = await startDirectLine({ ...echoBot(), ...(source === undefined ? {} : { identify: identifyBy(source) }) });
  closes.push(() => server.close());
  const ask = (identity?: unknown, bearer?: string): Promise<Response> => fetch(`${server.domain}/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ user: { id: 'dl_somebody' }, ...(identity === undefined ? {} : { identity }) })
  });
  return { ask, domain: server.domain };
}

interface Issued { conversationId: string; token: string }
const issued = async (answer: Response): Promise<Issued> => {
  expect(answer.status).toBe(200);
  return await answer.json() as Issued;
};
const userOf = ({ token }: Issued): unknown => (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { user: unknown }).user;

/** What answers at a JWKS address, and how often it was asked. */
async function site(answer: () => { status?: number; headers?: Record<string, string>; body: unknown }): Promise<{ url: string; asked: number[] }> {
  const asked: number[] = [];
  const server: Server = createServer((_req, res) => {
    asked.push(Date.now());
    const { status = 200, headers = {}, body } = answer();
    // Not chained: restify, in the same process, makes writeHead return nothing.
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  closes.push(() => new Promise<void>(resolve => { server.close(() => { resolve(); }); server.closeAllConnections(); }));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`, asked };
}

describe('a patient whom the clinic\'s site names', () => {
  test('finds the same conversation from another device; somebody else finds another', async () => {
    const { ask, domain } = await chat();
    const first = await issued(await ask(await sign({ sub: 'patient 7' })));
    const activities = `${domain}/conversations/${first.conversationId}/activities`;
    await fetch(activities, { method: 'POST', headers: { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' }, body: '{"type":"message","text":"from the phone"}' });
    const second = await issued(await ask(await sign({ sub: 'patient 7' })));
    expect([second.conversationId, userOf(second)]).toEqual([first.conversationId, userOf(first)]);
    expect(await (await fetch(activities, { headers: { authorization: `Bearer ${second.token}` } })).text()).toContain('You wrote: from the phone');

    const other = await issued(await ask(await sign({ sub: 'patient 8' })));
    expect(other.conversationId).not.toBe(first.conversationId);
    expect(userOf(other)).not.toBe(userOf(first));
    expect((await fetch(activities, { headers: { authorization: `Bearer ${other.token}` } })).status).toBe(403);
    expect(JSON.stringify([first, other])).not.toContain('patient');
  });

  test('is not mixed with whoever was anonymous on the device before', async () => {
    const { ask } = await chat();
    const anonymous = await issued(await ask());
    const known = await issued(await ask(await sign({ sub: 'patient 7' }), anonymous.token));
    expect(known.conversationId).not.toBe(anonymous.conversationId);
  });

  test('leaves no way back into the conversation without being named again', async () => {
    const { ask } = await chat();
    const { token } = await issued(await ask(await sign({ sub: 'patient 7' })));
    const again = await ask(undefined, token);
    expect(again.status).toBe(403);
    expect(await again.json()).toMatchObject({ error: { code: 'IdentityNeeded' } });
  });
});

describe('an identity that is not to be believed', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['signed with another secret', () => sign({ sub: 'a' }, new TextEncoder().encode('x'.repeat(40)))],
    ['of algorithm none', () => new UnsecuredJWT({ sub: 'a' }).setExpirationTime('5m').encode()],
    ['of another algorithm', () => sign({ sub: 'a' }, new TextEncoder().encode(secret.repeat(2)), { alg: 'HS512' })],
    ['expired', () => sign({ sub: 'a' }, shared, undefined, '-2m')],
    ['good for two hours', () => sign({ sub: 'a' }, shared, undefined, '2h')],
    ['without an end', () => new SignJWT({ sub: 'a' }).setProtectedHeader({ alg: 'HS256' }).sign(shared)],
    ['naming nobody', () => sign({})],
    ['naming nothing', () => sign({ sub: '' })],
    ['naming a novel', () => sign({ sub: 'a'.repeat(300) })],
    ['not yet good', () => sign({ sub: 'a', nbf: Math.floor(Date.now() / 1000) + 600 })],
    ['changed', async () => (await sign({ sub: 'a' })).replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"b","exp":9999999999}').toString('base64url')}.`)],
    ['rubbish', () => 'rubbish'],
    ['an address of keys', () => 'http://169.254.169.254/latest/meta-data']
  ])('%s gets a 401 that names no claim', async (_what, make) => {
    const { ask } = await chat();
    const answer = await ask(await make());
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: { code: 'BadIdentity', message: expect.stringContaining('docs/identified-patients.md') } });
  });

  test.each([[null], [7], [{ sub: 'a' }]])('%j in its place gets a 401', async identity => {
    const { ask } = await chat();
    expect((await ask(identity)).status).toBe(401);
  });

  test('is told apart from a server that identifies nobody', async () => {
    const server = await startDirectLine(echoBot());
    closes.push(() => server.close());
    const answer = await fetch(`${server.domain}/tokens/generate`, { method: 'POST', body: JSON.stringify({ identity: await sign({ sub: 'a' }) }) });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: 'IdentityNotConfigured' } }]);
  });
});

describe('keys that the site publishes', () => {
  let pair: Awaited<ReturnType<typeof generateKeyPair>>;
  let published: object;
  beforeAll(async () => {
    pair = await generateKeyPair('RS256');
    published = { ...await exportJWK(pair.publicKey), kid: 'one', alg: 'RS256', use: 'sig' };
  });
  const claims = { sub: 'patient 7', iss: 'https://clinic.example', aud: 'unfold' };
  const rs = (payload: JWTPayload = claims, header: object = {}): Promise<string> => sign(payload, pair.privateKey, { alg: 'RS256', kid: 'one', ...header });
  const source = (jwks: string): Parameters<typeof identifyBy>[0] => ({ jwks, issuer: 'https://clinic.example', audience: 'unfold' });

  test('are fetched once, and open the same conversation as a secret would', async () => {
    const keys = await site(() => ({ body: { keys: [published] } }));
    const { ask } = await chat(source(keys.url));
    const first = await issued(await ask(await rs()));
    expect(await issued(await ask(await rs()))).toMatchObject({ conversationId: first.conversationId });
    expect(keys.asked).toHaveLength(1);
    const { ask: bySecret } = await chat();
    expect((await issued(await bySecret(await sign({ sub: 'patient 7' })))).conversationId).toBe(first.conversationId);
  });

  test.each<[string, () => Promise<string>]>([
    ['another audience', () => rs({ ...claims, aud: 'shop' })],
    ['another issuer', () => rs({ ...claims, iss: 'https://evil.example' })],
    ['the public key as a secret', async () => sign(claims, new TextEncoder().encode(JSON.stringify(published)), { alg: 'HS256', kid: 'one' })],
    ['a key of nobody', async () => sign(claims, (await generateKeyPair('RS256')).privateKey, { alg: 'RS256', kid: 'one' })],
    ['an unknown key', async () => rs(claims, { kid: 'two' })]
  ])('refuse %s', async (_what, make) => {
    const keys = await site(() => ({ body: { keys: [published] } }));
    const { ask } = await chat(source(keys.url));
    expect((await ask(await make())).status).toBe(401);
  });

  test('are fetched from the configured address alone: no token and no redirect leads elsewhere', async () => {
    const inside = await site(() => ({ body: { keys: [published] } }));
    const keys = await site(() => ({ status: 302, headers: { location: inside.url }, body: {} }));
    const { ask } = await chat(source(keys.url));
    const answer = await ask(await rs(claims, { jku: inside.url, x5u: inside.url }));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(await answer.text()).not.toContain('127.0.0.1');
    expect(inside.asked).toEqual([]);
  });

  test('that cannot be had are a 503, and are had later', async () => {
    let up = false;
    const keys = await site(() => (up ? { body: { keys: [published] } } : { status: 500, body: {} }));
    const { ask } = await chat(source(keys.url));
    expect((await ask(await rs())).status).toBe(503);
    up = true;
    await issued(await ask(await rs()));
  });
});
