import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OwnPages } from '../../bots/ownPages.ts';
import { mountOwnPage, ownPageAddress } from '../../channels/page/ownPage.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import { shippedContent } from '../support/content.ts';
import { Patient } from '../support/patient.ts';

const secret = Buffer.from('a secret of thirty-two characters');
const minuteMs = 60_000;

let patient: Patient;
let now: Date;

const pagesWith = (...secrets: Buffer[]): OwnPages => new OwnPages({ content: shippedContent(), store: openMemoryStore(patient.place), secrets, now: () => now });

beforeEach(async () => {
  patient = await new Patient().settle();
  await patient.tell('journal', 'a <b>kite</b> & "the sea"', 'done', 'how i am', '4', 'skip', 'how i am', '7', 'skip');
  now = patient.now;
});

describe('the address of a file', () => {
  const [asJson, asText] = [['everything', 'json'], ['everything', 'text']];

  test('saves everything, as JSON with the conversation and as text', async () => {
    const pages = pagesWith(secret);
    const json = await pages.openFile(pages.seal(patient.id, asJson));
    expect([json?.contentType, json?.name]).toEqual(['application/json; charset=utf-8', 'my-words.json']);
    const saved = JSON.parse(json?.text ?? '') as { entries: { parts: string[] }[]; moods: { score: number }[]; conversation: { from: string; text: string }[] };
    expect(saved.entries.map(({ parts }) => parts)).toEqual([['a <b>kite</b> & "the sea"']]);
    expect(saved.moods.map(({ score }) => score)).toEqual([4, 7]);
    expect(saved.conversation.filter(({ from }) => from === 'me').map(({ text }) => text)).toContain('a <b>kite</b> & "the sea"');
    const text = await pages.openFile(pages.seal(patient.id, asText));
    expect([text?.contentType, text?.name]).toEqual(['text/plain; charset=utf-8', 'my-words.txt']);
    expect(text?.text).toMatch(/“a <b>kite<\/b> & "the sea"”/);
    expect(text?.text).toMatch(/: 7/);
  });

  test('opens no page, and that of a page no file; and it closes like one', async () => {
    const pages = pagesWith(secret);
    const sealed = pages.seal(patient.id, asJson);
    expect(await pages.open(sealed)).toBeUndefined();
    expect(await pages.openFile(pages.seal(patient.id, ['e1']))).toBeUndefined();
    expect(await pages.openFile(sealed.slice(1))).toBeUndefined();
    now = new Date(now.getTime() + 16 * minuteMs);
    expect(await pages.openFile(sealed)).toBeUndefined();
  });

  test('is served to be saved, never shown or kept by what lies between', async () => {
    const pages = pagesWith(secret);
    const server = createServer({ ready: () => true });
    mountOwnPage(server, sealed => pages.open(sealed), sealed => pages.openFile(sealed));
    const { port } = await listen(server, 0, '127.0.0.1');
    const answer = await fetch(`http://127.0.0.1:${port}${ownPageAddress(pages.seal(patient.id, asJson))}`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="my-words.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ entries: [{ kind: 'journal' }] });
    await close(server, 100);
  });
});

describe('the address of a page', () => {
  test('opens what was ticked, with the picture', async () => {
    const page = await pagesWith(secret).open(pagesWith(secret).seal(patient.id, ['e1', 'moods']));
    expect(page?.sections.map(({ text }) => text)).toEqual(['“a <b>kite</b> & "the sea"”', 'Tuesday, March 10: 4\nTuesday, March 10: 7']);
    expect(page?.sections[1]?.picture).toMatch(/^data:image\/png;base64,/);
  });

  test('names nobody and holds no words', () => {
    const sealed = pagesWith(secret).seal(patient.id, ['e1']);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/test|e1|kite/);
  });

  test('closes after a quarter of an hour', async () => {
    const sealed = pagesWith(secret).seal(patient.id, ['e1']);
    now = new Date(now.getTime() + 14 * minuteMs);
    expect(await pagesWith(secret).open(sealed)).toBeDefined();
    now = new Date(now.getTime() + 2 * minuteMs);
    expect(await pagesWith(secret).open(sealed)).toBeUndefined();
  });

  test('is of no use altered, cut, made up, or under another secret', async () => {
    const sealed = pagesWith(secret).seal(patient.id, ['e1']);
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at += 7) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await pagesWith(secret).open(altered.toString('base64url'))).toBeUndefined();
    }
    for (const made of ['', 'x', sealed.slice(0, -5), '../../etc/passwd', 'A'.repeat(4_000)]) expect(await pagesWith(secret).open(made)).toBeUndefined();
    expect(await pagesWith(Buffer.from('another secret of the same length')).open(sealed)).toBeUndefined();
  });

  test('goes on opening while a secret is being changed', async () => {
    const sealed = pagesWith(secret).seal(patient.id, ['e1']);
    expect(await pagesWith(Buffer.from('the new secret of many characters'), secret).open(sealed)).toBeDefined();
  });

  test('shows nothing that was deleted since', async () => {
    const sealed = pagesWith(secret).seal(patient.id, ['e1']);
    await patient.tell('find or change', '1', 'delete this one', 'delete it for good');
    expect((await pagesWith(secret).open(sealed))?.sections).toEqual([]);
    await patient.tell('delete', 'yes');
    expect(await pagesWith(secret).open(sealed)).toBeUndefined();
  });
});

describe('over HTTP', () => {
  const server = createServer({ ready: () => Promise.resolve(true), log: { error: () => undefined, warn: () => undefined, info: () => undefined } });
  let base = '';

  beforeEach(async () => {
    if (base !== '') return;
    mountOwnPage(server, sealed => pagesWith(secret).open(sealed));
    base = `http://127.0.0.1:${(await listen(server, 0, '127.0.0.1')).port}`;
  });
  afterEach(async () => { await close(server); });

  test('is a page without scripts, kept by no cache; words stay words', async () => {
    const response = await fetch(`${base}${ownPageAddress(pagesWith(secret).seal(patient.id, ['e1', 'moods']))}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(html).toContain('a &lt;b&gt;kite&lt;/b&gt; &amp; &quot;the sea&quot;');
    expect(html).not.toMatch(/<script|<b>/);
    const gone = await fetch(`${base}${ownPageAddress('nothing')}`);
    expect(gone.status).toBe(404);
  });
});

test('a deletion of one entry leaves nothing of it in the record', async () => {
  await patient.tell('journal', 'the lighthouse blinked', 'done', 'my words', 'find or change', 'lighthouse', '1', 'delete this one', 'delete it for good');
  const left = JSON.stringify(await patient.record());
  expect(left).not.toContain('lighthouse blinked');
  expect(left).toContain('kite');
});

test('a change leaves nothing of the words before', async () => {
  await patient.tell('journal', 'the lighthouse blinked', 'done', 'find or change', '1', 'change the words', 'a tower');
  const left = JSON.stringify(await patient.record());
  expect(left).not.toContain('lighthouse blinked');
  expect((await patient.record()).entries.at(-1)?.parts).toEqual(['a tower']);
});

test('an entry of 50,000 characters is kept, found, shown in part and deleted', async () => {
  const long = `the river ${'a b c d e '.repeat(4_999)}`;
  await patient.tell('journal', long, 'done');
  expect((await patient.record()).entries.at(-1)?.parts[0]?.length).toBe(long.trim().length);
  const shown = await patient.tell('find or change', 'river', '1');
  expect(Math.max(...shown.map(line => line.length))).toBeLessThan(4_000);
  await patient.tell('delete this one', 'delete it for good');
  expect(JSON.stringify(await patient.record())).not.toContain('the river');
});
