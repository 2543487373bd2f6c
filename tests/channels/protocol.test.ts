import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Server } from 'restify';
import { mountProtocol, type ProtocolOptions } from '../../channels/page/protocol.ts';
import { toldCodes } from '../../channels/page/renderProtocol.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import { readingGrade, readingGradeLimit } from '../../content/checkReading.ts';
import { dialable, type Clinic } from '../../content/clinic.ts';
import { alerting } from '../../dialogs/interrupts/care.ts';
import { pageAssets } from '../support/assets.ts';
import { shippedContent } from '../support/content.ts';

const content = shippedContent();
const { clinic } = content;
const words = content.languages.get('en');
const assets = pageAssets();
const usual: ProtocolOptions = { content, assets, counts: { byYear: () => Promise.resolve({}) }, alerting: false };

let server: Server | undefined;

async function serve(options: Partial<ProtocolOptions> = {}): Promise<{ html: string; text: string; headers: Headers }> {
  if (server) await close(server, 100);
  server = createServer({ ready: () => true });
  mountProtocol(server, { ...usual, ...options });
  const { port } = await listen(server, 0, '127.0.0.1');
  const response = await fetch(`http://127.0.0.1:${port}/protocol`);
  expect(response.status).toBe(200);
  const html = await response.text();
  const text = html.replace(/<(style|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' ');
  return { html, text, headers: response.headers };
}

const withClinic = (part: Partial<Clinic>): Pick<ProtocolOptions, 'content'> => ({ content: { ...content, clinic: { ...clinic, ...part } } });
const word = (id: string): string => words?.protocol[id] ?? '';

beforeEach(() => { server = undefined; });
afterEach(async () => { if (server) await close(server, 100); });

describe('the numbers', () => {
  test('every line of the clinic stands there with a link that dials it', async () => {
    const { html } = await serve();
    for (const { label, phone } of [clinic.office, clinic.onCall, ...Object.values(clinic.emergency)]) {
      expect(html).toContain(label);
      expect(html).toContain(`href="${dialable(phone)}"`);
    }
  });

  test('every number on the page is the clinic\'s, whatever the clinic says', async () => {
    const onCall = { ...clinic.onCall, phone: '(555) 555-0177' };
    const emergency = { ...clinic.emergency, services: { ...clinic.emergency.services, phone: '112' }, crisis: { ...clinic.emergency.crisis, phone: '113', text: '114' } };
    const { html, text } = await serve(withClinic({ onCall, emergency }));
    const known = [clinic.office, onCall, ...Object.values(emergency)].flatMap(line => [line.phone, 'text' in line ? line.text : undefined]).filter(each => each !== undefined);
    const links = [...html.matchAll(/href="(?:tel|sms):([^"]+)"/g)].map(match => match[1]);
    expect(new Set(links)).toEqual(new Set(known.map(each => dialable(each).slice('tel:'.length))));
    for (const [number] of text.replace(/\(555\) numbers|\b24 hours/g, '').matchAll(/(?:\(\d+\) )?\d[\d-]{2,}/g)) expect(known).toContain(number);
    expect(text).toContain('Call 112, or go to the nearest emergency room.');
    expect(text).toContain('keeps 113 and the clinic');
  });
});

describe('who is told', () => {
  test('the causes are those for which the program raises an alert', () => {
    expect(new Set(toldCodes)).toEqual(new Set(['self-harm-a', 'self-harm-b', ...[...alerting].map(code => code.toLowerCase())]));
  });

  test('without a receiver: nobody, and the page says so', async () => {
    const { text } = await serve();
    expect(text).toContain(word('told-none'));
    expect(text).not.toContain(word('told-on'));
  });

  test('with a receiver: the care team, and not at once', async () => {
    const { text } = await serve({ alerting: true });
    expect(text).toContain(word('told-on'));
    expect(text).not.toContain(word('told-none'));
  });

  test('a clinic that wants no alert for thoughts without danger now says so', async () => {
    expect((await serve()).text).toContain(word('told-self-harm-b'));
    const { html, text } = await serve(withClinic({ alertOnExplicit: false }));
    expect(html).not.toContain(`<li>${word('told-self-harm-b')}</li>`);
    expect(text).toContain(word('told-not-explicit'));
  });
});

describe('the counts', () => {
  test('by calendar year, the latest first', async () => {
    const { text } = await serve({ counts: { byYear: () => Promise.resolve({ 2025: 3, 2026: 41 }) } });
    expect(text).toMatch(/Year Times 2026 41 2025 3/);
  });

  test('none yet', async () => {
    expect((await serve()).text).toContain(word('counts-none'));
  });

  test('the rest of the page stands when they cannot be read', async () => {
    const { text } = await serve({ counts: { byYear: () => Promise.reject(new Error('gone')) } });
    expect(text).toContain(word('counts-gone'));
    expect(text).toContain(word('level-a'));
  });
});

test('nothing but our own style may load, no script runs, nobody may frame it or keep it', async () => {
  const { html, headers } = await serve();
  const nonce = /<style nonce="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(html).not.toMatch(/<script|style="|https?:/);
});

test('a clinic\'s name is text, not HTML', async () => {
  const { html } = await serve(withClinic({ name: '<b>Harbor</b> & Co' }));
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b&gt;Harbor&lt;/b&gt; &amp; Co');
});

test('the demonstration is called one, and only that', async () => {
  expect((await serve()).text).toContain(word('demonstration'));
  expect((await serve(withClinic({ demonstration: false }))).text).not.toContain('demonstration');
});

describe('the words', () => {
  test('each is used', async () => {
    const pages = [await serve(), await serve({ alerting: true, counts: { byYear: () => Promise.resolve({ 2026: 1 }) } }), await serve({ ...withClinic({ alertOnExplicit: false }), counts: { byYear: () => Promise.reject(new Error('gone')) } })];
    for (const [id, text] of Object.entries(words?.protocol ?? {})) {
      const filled = text.replace('{clinic}', clinic.name).replace('{services}', clinic.emergency.services.phone).replace('{crisis}', clinic.emergency.crisis.phone);
      expect([id, pages.some(page => page.text.includes(filled) || page.html.includes(`<title>${filled}</title>`))]).toEqual([id, true]);
    }
  });

  test('read at grade 8 or lower, promise no care, and keep the level voice', () => {
    const texts = Object.entries(words?.protocol ?? {});
    for (const [id, text] of texts.filter(([, each]) => each.split(' ').length >= 12)) expect([id, Math.ceil(readingGrade(text)) <= readingGradeLimit]).toEqual([id, true]);
    for (const [, text] of texts) expect(text).not.toMatch(/!|\b(therapy|therapist|treats?|diagnos\w*|coach\w*|cure[sd]?)\b/i);
  });

  test('a word that is missing stops the start, not a visit', () => {
    const protocol = Object.fromEntries(Object.entries(words?.protocol ?? {}).filter(([id]) => id !== 'level-a'));
    const broken = { clinic, languages: new Map([['en', { page: words?.page ?? {}, protocol }]]) };
    expect(() => { mountProtocol(createServer({ ready: () => true }), { ...usual, content: broken }); }).toThrow(/"level-a"/);
  });
});
