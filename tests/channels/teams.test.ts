import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair, UnsecuredJWT } from 'jose';
import { ReminderClock } from '../../bots/reminderClock.ts';
import { TurnQueue } from '../../bots/turnQueue.ts';
import { shippedContent } from '../support/content.ts';
import { said, TeamsPatient, botId, patient } from '../support/teamsPatient.ts';
import { appId, issuer, tenantId } from '../support/teamsCloud.ts';

// The SDK writes every token that is not right to the console.
beforeAll(() => { jest.spyOn(console, 'error').mockImplementation(() => undefined); });
afterAll(() => { jest.restoreAllMocks(); });

const ends: (() => Promise<void>)[] = [];
afterEach(async () => { for (const end of ends.splice(0)) await end(); });

async function begin(options: Parameters<typeof TeamsPatient.begin>[0] = {}): Promise<TeamsPatient> {
  const begun = await TeamsPatient.begin(options);
  ends.push(() => begun.end());
  return begun;
}

const signal = 'i am going to kill myself tonight';

describe('a patient in Teams', () => {
  test('is greeted when they add the bot, talks, and gets every reply through the connector, with the bot\'s own token', async () => {
    const somebody = await begin();
    const greeting = await somebody.send({ type: 'conversationUpdate', membersAdded: [{ id: botId }] });
    expect(said(greeting)).toMatch(/computer program/i);
    expect(greeting.every(({ authorization }) => authorization === 'Bearer of the bot')).toBe(true);
    expect(greeting.every(({ path }) => path.startsWith('/teams/v3/conversations/a%3A1Personal/activities/'))).toBe(true);
    await somebody.say('I agree');
    expect(await somebody.say('reflect')).toMatch(/quiet/);
    const record = await somebody.record();
    expect(record.consent?.answer).toBe('yes');
    expect(JSON.stringify(record)).not.toContain('Some Body');
  });

  test('gets guidance for a signal, on every surface', async () => {
    const somebody = await (await begin()).settle();
    for (const changes of [
      { text: signal },
      { type: 'messageUpdate', id: 'never-seen', text: signal },
      { text: '', value: { note: signal } },
      { text: 'ok', attachments: [{ contentType: 'text/html', content: `<div><p>ok</p><p>${signal}</p></div>` }] },
      { text: '', attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: `${signal}.txt`, content: {} }] },
      { type: 'invoke', name: 'anything', value: { text: signal } }
    ]) expect(said(await somebody.send(changes))).toMatch(/911/);
  });

  test('is not greeted a second time by the other event of an installation', async () => {
    const somebody = await begin();
    expect(await somebody.send({ type: 'installationUpdate', action: 'add' })).toEqual([]);
  });
});

describe('a token that is not right gets a 401, whatever the SDK says, and the bot hears nothing', () => {
  const foreign = generateKeyPair('RS256');
  const cases: [string, (somebody: TeamsPatient) => Promise<string | null> | string | null][] = [
    ['none', () => null],
    ['rubbish', () => 'rubbish'],
    ['three words', () => 'a.b.c'],
    ['signed with another key', async somebody => somebody.cloud.token({}, undefined, (await foreign).privateKey)],
    ['with an unknown key id', somebody => somebody.cloud.token({}, { alg: 'RS256', kid: 'k2' })],
    ['without a key id', somebody => somebody.cloud.token({}, { alg: 'RS256' })],
    ['of algorithm none', somebody => new UnsecuredJWT({ iss: issuer, aud: appId, serviceurl: somebody.cloud.serviceUrl }).setExpirationTime('5m').encode()],
    ['changed', async somebody => (await somebody.cloud.token()).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ iss: issuer, aud: appId, serviceurl: somebody.cloud.serviceUrl, exp: 9_999_999_999 })).toString('base64url')}.`)],
    ['expired', somebody => somebody.cloud.token({ exp: Math.floor(Date.now() / 1000) - 3_600 })],
    ['not yet good', somebody => somebody.cloud.token({ nbf: Math.floor(Date.now() / 1000) + 3_600 })],
    ['for another bot', somebody => somebody.cloud.token({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['of another issuer', somebody => somebody.cloud.token({ iss: 'https://elsewhere.example' })],
    ['without a serviceurl claim', somebody => somebody.cloud.token({ serviceurl: undefined })],
    ['for another connector', somebody => somebody.cloud.token({ serviceurl: 'https://elsewhere.example/' })],
    ['of an app in some tenant, as the emulator has', somebody => somebody.cloud.token({ iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', appid: appId })]
  ];

  test('all of them', async () => {
    const logic = jest.fn(() => Promise.resolve());
    const somebody = await begin({ teams: { logic } });
    const statuses = await Promise.all(cases.map(async ([name, make]) => {
      const answer = await somebody.post(somebody.activity({ text: 'hello' }), await make(somebody));
      return [name, answer.status, await answer.text()];
    }));
    const body = JSON.stringify({ error: { code: 'Unauthorized', message: 'A token of the Bot Connector for this bot is needed.' } });
    expect(statuses).toEqual(cases.map(([name]) => [name, 401, body]));
    expect(logic).not.toHaveBeenCalled();
    expect((await somebody.post(somebody.activity({ text: 'hello' }))).status).toBe(200);
    expect(logic).toHaveBeenCalledTimes(1);
    expect(Object.keys(await exportJWK((await foreign).publicKey))).toContain('n');
  });

  test('keys that cannot be fetched are a 503, and a good token is taken once they can', async () => {
    const somebody = await begin();
    somebody.cloud.silent = true;
    const answer = await somebody.post(somebody.activity({ text: 'hello' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    somebody.cloud.silent = false;
    expect((await somebody.post(somebody.activity({ text: 'hello' }))).status).toBe(200);
  });
});

describe('an activity that is not right', () => {
  test.each<[string, number, Readonly<Record<string, unknown>>]>([
    ['of the embedded Direct Line', 403, { channelId: 'directline' }],
    ['of Web Chat', 403, { channelId: 'webchat' }],
    ['of the emulator', 403, { channelId: 'emulator' }],
    ['with a local address', 400, { serviceUrl: 'urn:unfold:directline' }],
    ['without an address', 400, { serviceUrl: undefined }],
    ['with a file\'s address', 400, { serviceUrl: 'file:///etc/passwd' }],
    ['with a password in the address', 400, { serviceUrl: 'http://a:b@127.0.0.1/' }],
    ['of another tenant', 403, { channelData: { tenant: { id: '00000000-0000-4000-8000-000000000000' } } }],
    ['of two tenants', 403, { conversation: { id: 'c', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000000' } }],
    ['of no tenant', 403, { channelData: {}, conversation: { id: 'c', conversationType: 'personal' } }],
    ['from nobody', 400, { from: {} }],
    ['with a novel for an id', 400, { id: 'i'.repeat(600) }],
    ['with a text that is none', 400, { text: { $gt: '' } }]
  ])('%s gets a %d', async (_what, status, changes) => {
    const somebody = await begin();
    const answer = await somebody.post(somebody.activity({ text: 'hello', ...changes }));
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('hello');
    expect(somebody.cloud.sent).toEqual([]);
  });

  test('is heard all the same: the answer holds the guidance, whatever it was refused for, and nobody is called', async () => {
    const somebody = await begin();
    const long = JSON.stringify(somebody.activity({ text: `${signal}${' x'.repeat(150_000)}` }));
    for (const [status, activity, token, headers] of [
      [401, somebody.activity({ text: signal }), null, {}],
      [401, somebody.activity({ text: signal }), 'a.b.c', {}],
      [403, somebody.activity({ text: signal, channelId: 'directline' }), undefined, {}],
      [403, somebody.activity({ text: signal, channelData: { tenant: { id: 'another' } } }), undefined, {}],
      [400, somebody.activity({ text: signal, serviceUrl: undefined }), undefined, {}],
      [400, somebody.activity({ text: { en: signal } }), undefined, {}],
      [400, `{"type":"message","text":"${signal}`, undefined, {}],
      [413, long, undefined, {}],
      [415, JSON.stringify({ text: signal }), undefined, { 'content-type': 'text/plain' }]
    ] as const) {
      const answer = await somebody.post(activity, token, headers);
      const body = await answer.text();
      expect([status, answer.status, /911|988/.test(body), body.includes(signal)]).toEqual([status, status, true, false]);
    }
    expect(somebody.cloud.sent).toEqual([]);
  });

  test('with an address that is not the token\'s gets a 401', async () => {
    const somebody = await begin();
    expect((await somebody.post(somebody.activity({ serviceUrl: 'http://127.0.0.1:1/' }))).status).toBe(401);
  });

  test('plain http is refused where replies go to a cloud', async () => {
    const somebody = await begin({ teams: { localConnector: false } });
    expect((await somebody.post(somebody.activity({ text: 'hello' }))).status).toBe(400);
  });

  test.each<[string, number, string, Record<string, string>]>([
    ['no JSON', 400, '{"type":', {}],
    ['an array', 400, '[]', {}],
    ['nesting without end', 400, '['.repeat(100_000), {}],
    ['too long', 413, JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), {}],
    ['another type', 415, '{}', { 'content-type': 'text/plain' }],
    ['packed', 415, '{}', { 'content-encoding': 'gzip' }]
  ])('%s gets a %d', async (_what, status, body, headers) => {
    const somebody = await begin();
    expect((await somebody.post(body, undefined, headers)).status).toBe(status);
    expect(await somebody.say('hello')).not.toBe('');
  });

  test('what would pollute a prototype, or is nested far, changes nothing', async () => {
    const somebody = await begin();
    const nested = `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
    const body = JSON.stringify(somebody.activity({ text: 'hello' })).replace(/}$/, `,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"value":${nested}}`);
    expect((await somebody.post(body)).status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('only POST is taken, and nothing is there without a configuration', async () => {
    const somebody = await begin();
    expect((await fetch(`${somebody.origin}/api/messages`)).status).toBe(405);
  });
});

test('a replay is harmless: at the same moment, later, and of a signal', async () => {
  const somebody = await (await begin()).settle();
  await somebody.say('reflect');
  await somebody.say('yes');
  const answer = somebody.activity({ text: 'walks in the morning' });
  const token = await somebody.cloud.token();
  const statuses = await Promise.all([somebody.post(answer, token), somebody.post(answer, token), somebody.post(answer, token)]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
  const count = somebody.cloud.sent.length;
  expect((await somebody.post(answer, token)).status).toBe(200);
  expect(somebody.cloud.sent).toHaveLength(count);
  expect((await somebody.record()).entries.flatMap(({ parts }) => parts)).toEqual(['walks in the morning']);
  const crisis = somebody.activity({ text: signal });
  await somebody.post(crisis, token);
  const cards = somebody.cloud.sent.length;
  await somebody.post(crisis, token);
  expect(somebody.cloud.sent).toHaveLength(cards);
});

describe('what is changed or taken back', () => {
  const written = async (): Promise<TeamsPatient> => {
    const somebody = await (await begin()).settle();
    for (const text of ['reflect', 'yes']) await somebody.say(text);
    await somebody.send({ id: 'answer', text: 'walks with my sister' });
    return somebody;
  };

  test('an edit changes what is kept, in the transcript and in the answer, and is no new answer', async () => {
    const somebody = await written();
    expect(await somebody.send({ type: 'messageUpdate', id: 'answer', text: 'walks with my brother', channelData: { tenant: { id: tenantId }, eventType: 'editMessage' } })).toEqual([]);
    const kept = JSON.stringify(await somebody.record());
    expect(kept).toContain('walks with my brother');
    expect(kept).not.toContain('sister');
    expect((await somebody.record()).entries).toHaveLength(1);
  });

  test('a deleted message\'s words are nowhere in the record any more', async () => {
    const somebody = await written();
    expect(JSON.stringify(await somebody.record())).toContain('sister');
    expect(await somebody.send({ type: 'messageDelete', id: 'answer', channelData: { tenant: { id: tenantId }, eventType: 'softDeleteMessage' } })).toEqual([]);
    const record = await somebody.record();
    expect(JSON.stringify(record)).not.toContain('sister');
    expect(record.entries).toEqual([]);
    // Where the patient was they still are.
    expect(await somebody.say('skip')).not.toBe('');
  });

  test('an edit that is a signal is answered as one', async () => {
    const somebody = await written();
    expect(said(await somebody.send({ type: 'messageUpdate', id: 'answer', text: signal }))).toMatch(/911/);
    expect(JSON.stringify((await somebody.record()).transcript)).not.toContain('sister');
  });

  test.each([signal, 'i just want it all to stop', 'my sister wants to kill herself', 'i took too many of my pills'])('an edit to "%s" changes the page and adds nothing to it', async text => {
    const somebody = await (await begin()).settle();
    await somebody.say('journal');
    await somebody.send({ id: 'page', text: 'the house by the sea' });
    expect(await somebody.send({ type: 'messageUpdate', id: 'page', text })).not.toEqual([]);
    await somebody.send({ type: 'messageUpdate', id: 'never-seen', text });
    expect((await somebody.record()).entries.map(({ parts }) => parts)).toEqual([[text]]);
  });

  test('after the journal was deleted: it stays deleted, and Teams is not told what only our page understands', async () => {
    const somebody = await (await begin()).settle();
    await somebody.say('journal');
    await somebody.send({ id: 'page', text: 'the house by the sea' });
    await somebody.say('done');
    expect(JSON.stringify(await somebody.record())).toContain('house by the sea');
    await somebody.say('delete my journal');
    const sent = await somebody.send({ text: 'yes' });
    expect(sent.map(({ activity }) => activity.type)).not.toContain('event');
    expect(JSON.stringify(await somebody.record())).not.toContain('house by the sea');
    expect(await somebody.send({ type: 'messageUpdate', id: 'page', text: 'the house by the lake', channelData: { tenant: { id: tenantId }, eventType: 'editMessage' } })).toEqual([]);
    await somebody.send({ type: 'messageDelete', id: 'page', channelData: { tenant: { id: tenantId }, eventType: 'softDeleteMessage' } });
    const record = await somebody.record();
    expect(JSON.stringify(record)).not.toMatch(/by the (?:sea|lake)/);
    expect(record.entries.filter(({ kind }) => kind === 'journal')).toEqual([]);
    expect(said(await somebody.send({ type: 'messageUpdate', id: 'page', text: signal }))).toMatch(/911/);
  });

  test('of somebody unknown keeps nothing', async () => {
    const somebody = await begin();
    await somebody.send({ type: 'messageDelete', id: 'x' });
    await somebody.send({ type: 'messageUpdate', id: 'x', text: 'other words' });
    expect(await somebody.store.load(`msteams:${patient}`)).toBeUndefined();
  });
});

describe('in a team or a group', () => {
  const group = { conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId } };

  test.each([
    ['brought there', { type: 'conversationUpdate', membersAdded: [{ id: botId }], ...group }],
    ['spoken to', { text: '<at>Unfold</at> hello', ...group }],
    ['spoken to in a channel', { text: 'hello', conversation: { id: '19:c@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId } }]
  ])('%s, the bot says that it talks one to one, and keeps nothing', async (_what, changes) => {
    const somebody = await begin();
    expect(said(await somebody.send(changes))).toMatch(/one person at a time/);
    expect(await somebody.store.load(`msteams:${patient}`)).toBeUndefined();
  });

  test('a signal is answered with guidance all the same', async () => {
    const somebody = await begin();
    expect(said(await somebody.send({ text: signal, ...group }))).toMatch(/911[^]*one person at a time/);
    expect(await somebody.store.load(`msteams:${patient}`)).toBeUndefined();
  });

  test('others who come and go are not its affair', async () => {
    const somebody = await begin();
    expect(await somebody.send({ type: 'conversationUpdate', membersAdded: [{ id: '29:other' }], ...group })).toEqual([]);
  });
});

describe('a patient who is not writing', () => {
  const message = { type: 'message', text: 'Something you put aside is waiting.' };
  const id = `msteams:${patient}`;
  const unreachable = expect.objectContaining({ code: 'UNFOLD_NOT_REACHABLE' });

  test('is written to where they were, once they agreed', async () => {
    const somebody = await begin();
    expect([somebody.notify.reaches(id), somebody.notify.reaches('directline:dl_1')]).toEqual([true, false]);
    await expect(somebody.notify.send(id, message)).rejects.toEqual(unreachable);
    await somebody.settle();
    const before = somebody.cloud.sent.length;
    await somebody.notify.send(id, message);
    const sent = somebody.cloud.sent.slice(before);
    expect(sent.map(({ path, activity: { text } }) => [path, text])).toEqual([['/teams/v3/conversations/a%3A1Personal/activities', message.text]]);
    expect(sent[0]?.authorization).toBe('Bearer of the bot');
  });

  test.each([403, 404])('and whose side answers %d is not tried again until they are heard from', async status => {
    const somebody = await (await begin()).settle();
    let tries = 0;
    somebody.cloud.answer = () => { tries += 1; return status; };
    await expect(somebody.notify.send(id, message)).rejects.toEqual(unreachable);
    for (let wait = 0; wait < 50 && (await somebody.record()).reference?.goneAt === undefined; wait += 1) await new Promise(resolve => { setTimeout(resolve, 10); });
    await expect(somebody.notify.send(id, message)).rejects.toEqual(unreachable);
    expect(tries).toBe(1);
    somebody.cloud.answer = () => 201;
    await somebody.say('menu');
    await somebody.notify.send(id, message);
    expect(somebody.cloud.sent.at(-1)?.activity.text).toBe(message.text);
  });

  test.each([201, 403])('is told once that a question waits, the day after a signal, also where the answer is %d', async status => {
    let time = new Date('2026-03-10T15:00:00Z');
    const now = (): Date => time;
    const somebody = await (await begin({ parts: { now } })).settle();
    for (const text of ['i want to die', 'no', 'go on']) await somebody.say(text);
    const faults: string[] = [];
    const clock = new ReminderClock({ content: shippedContent(), store: somebody.store, queue: new TurnQueue(), notify: somebody.notify, log: { error: ({ code }) => { faults.push(code); } }, now });
    await clock.tick();
    time = new Date('2026-03-11T15:05:00Z');
    let tries = 0;
    const before = somebody.cloud.sent.length;
    somebody.cloud.answer = () => { tries += 1; return status; };
    await clock.tick();
    await clock.tick();
    expect(tries).toBe(1);
    expect(said(somebody.cloud.sent.slice(before))).toBe(status === 201 ? 'Unfold here. A question is waiting for you, for whenever it suits. "Stop" ends these notes.' : '');
    expect(faults).toEqual(status === 201 ? [] : ['UNFOLD_NOT_REACHABLE']);
    somebody.cloud.answer = () => 201;
    expect(await somebody.say('Open it')).toMatch(/thoughts of killing yourself today/);
  });

  test('and removed the bot is not tried at all', async () => {
    const somebody = await (await begin()).settle();
    await somebody.send({ type: 'installationUpdate', action: 'remove' });
    const before = somebody.cloud.sent.length;
    await expect(somebody.notify.send(id, message)).rejects.toEqual(unreachable);
    expect(somebody.cloud.sent).toHaveLength(before);
  });
});

describe('a connector that fails', () => {
  test('loses no turn, and what it did not take is said with the next reply', async () => {
    const somebody = await (await begin()).settle();
    somebody.cloud.answer = () => 400;
    expect(await somebody.send({ text: 'reflect' })).toEqual([]);
    expect(somebody.faults.join('\n')).toMatch(/Teams did not take a reply/);
    somebody.cloud.answer = () => 201;
    expect(await somebody.say('yes')).toMatch(/quiet space[^]*journey/);
  });

  test('and sends elsewhere is not followed', async () => {
    const elsewhere = await begin();
    const somebody = await (await begin()).settle();
    somebody.cloud.answer = () => ({ status: 307, location: `${elsewhere.cloud.serviceUrl}v3/conversations/x/activities` });
    await somebody.send({ text: 'reflect' });
    expect(elsewhere.cloud.sent).toEqual([]);
  });
});

describe('without authentication, for development', () => {
  const settings = { unauthenticated: true } as const;

  test('this machine is let in, and only replies to this machine', async () => {
    const somebody = await begin({ settings });
    expect((await somebody.post(somebody.activity({ text: 'hello' }), null)).status).toBe(200);
    expect(said(somebody.cloud.sent)).toMatch(/computer program/i);
    expect((await somebody.post(somebody.activity({ serviceUrl: 'https://smba.trafficmanager.net/teams/' }), null)).status).toBe(400);
    expect((await somebody.post(somebody.activity({ channelId: 'directline' }), null)).status).toBe(403);
  });

  test.each(['x-forwarded-for', 'forwarded', 'via', 'origin'])('whoever comes with %s is not from this machine', async header => {
    const somebody = await begin({ settings });
    expect((await somebody.post(somebody.activity({ text: 'hello' }), null, { [header]: 'http://a.example' })).status).toBe(403);
  });
});
