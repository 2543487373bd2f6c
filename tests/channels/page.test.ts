import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { frameAncestors } from '../../channels/page/frameAncestors.ts';
import { chooseLanguage } from '../../channels/page/language.ts';
import { contrast, renderPalette } from '../../channels/page/palette.ts';
import { renderChat, scriptWords } from '../../channels/page/renderChat.ts';
import { renderHome } from '../../channels/page/renderHome.ts';
import { readingGrade, readingGradeLimit } from '../../content/checkReading.ts';
import { pageAssets } from '../support/assets.ts';
import { shippedContent } from '../support/content.ts';
import { echoBot } from '../support/echoBot.ts';
import { startPage } from '../support/pageServer.ts';
import type { PageServer } from '../support/pageServer.ts';

const { clinic, languages } = shippedContent();
const words = languages.get('en')?.page ?? {};
const assets = pageAssets();
const visit = { nonce: 'n' };

describe('colours', () => {
  test.each([['#1f5a6e', '#ffffff', '#f7f5f0'], ['#ffe600', '#ffffff', '#ffffff'], ['#000000', '#111111', '#000000'], ['#ff00ff', '#ff00ff', '#7f7f7f'], ['#f7f5f0', '#f7f5f0', '#f7f5f0']])(
    'whatever a clinic chooses (%s, %s, %s), text can be read',
    (accent, accentText, background) => {
      for (const set of renderPalette({ colors: { accent, accentText, background } }).split('@media')) {
        const color = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(set)?.[1] ?? '';
        for (const [front, back] of [['text', 'page'], ['text', 'surface'], ['subtle', 'page'], ['subtle', 'surface'], ['link', 'page'], ['link', 'surface'], ['accent-text', 'accent']] as const) {
          expect(contrast(color(front), color(back))).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  );
});

describe('the words of the page', () => {
  test('each is used, and reads at grade 8 or lower', () => {
    const used = new Set<string>([...scriptWords, 'launcher-close', 'opening', ...[...(assets.chatHtml + assets.homeHtml).matchAll(/\{\{([\w-]+)\}\}/g)].map(([, id = '']) => id), 'demonstration', 'about-demonstration', 'help-call', 'help-text', 'hours']);
    expect(Object.keys(words).filter(id => !used.has(id))).toEqual([]);
    expect(readingGrade(Object.values(words).filter(text => text.endsWith('.')).join(' '))).toBeLessThanOrEqual(readingGradeLimit);
    expect(Object.values(words).join(' ')).not.toMatch(/!|\b(therapy|treat|diagnos|coach)/i);
  });

  test('a clinic with a strange name cannot break the page', () => {
    const html = renderChat({ clinic: { ...clinic, name: '</script><script>alert(1)</script> & "Sons"' }, words, language: 'en' }, assets, visit);
    expect(html + renderHome({ clinic: { ...clinic, name: '</script><script>alert(1)</script>' }, words, language: 'en' }, assets, 'n')).not.toContain('<script>alert');
  });

  test('a real clinic is not called a demonstration; the shipped one is', () => {
    expect(renderChat({ clinic, words, language: 'en' }, assets, visit)).toMatch(/Demonstration/);
    expect(renderChat({ clinic: { ...clinic, demonstration: false }, words, language: 'en' }, assets, visit)).not.toMatch(/demonstration,|made up/i);
  });

  test('a missing word stops the start, not a visit', () => {
    expect(() => renderChat({ clinic, words: {}, language: 'en' }, assets, visit)).toThrow(/page.yaml/);
  });
});

describe('what a site may ask of the chat in its address', () => {
  test.each([['es-MX', 'es'], ['ES', 'es'], ['fr', 'en'], [undefined, 'en'], ['"><script>', 'en']])('%s is answered in %s', (wanted, language) => {
    expect(chooseLanguage(wanted, ['en', 'es'])).toBe(language);
  });

  test('another colour can be read, too', () => {
    const html = renderChat({ clinic, words, language: 'en' }, assets, { nonce: 'n', accent: '#ffe600' });
    const [, accent = ''] = /--accent: (#\w{6})/.exec(html) ?? [];
    const [, text = ''] = /--accent-text: (#\w{6})/.exec(html) ?? [];
    expect(contrast(accent, text)).toBeGreaterThanOrEqual(4.5);
    expect(accent).not.toBe(/--accent: (#\w{6})/.exec(renderChat({ clinic, words, language: 'en' }, assets, visit))?.[1]);
  });
});

describe('who may show the chat in a frame', () => {
  test.each([
    ['the sites that are named, and nobody else', 'localhost:3978', ['https://clinic.example'], ['https://clinic.example']],
    ['with none named, pages of this machine', '127.0.0.1:3978', [], ['http://localhost:*', 'http://127.0.0.1:*']],
    ['with none named, nobody for a visitor from elsewhere', 'chat.clinic.example', [], []],
    ['nobody for a host that only looks like this machine', 'localhost.evil.example', [], []],
    ['nobody without a host', undefined, [], []]
  ])('%s', (_what, host, origins, ancestors) => { expect(frameAncestors(host, origins)).toEqual(ancestors); });
});

describe('the page over HTTP', () => {
  let server: PageServer;
  beforeAll(async () => { server = await startPage(echoBot()); });
  afterAll(() => server.close());

  test('has a policy with a new nonce at each visit, and is not kept', async () => {
    const [one, two] = [await fetch(`${server.origin}/chat`), await fetch(`${server.origin}/chat`)];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[^']{20,}'; style-src 'nonce-/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(two.headers.get('content-security-policy'));
    expect(one.headers.get('cache-control')).toBe('no-store');
    for (const path of ['/', '/chat', '/embed.js']) expect((await fetch(server.origin + path, { method: 'HEAD' })).status).toBe(200);
  });

  test('its files are kept for ever, and come compressed as the browser likes', async () => {
    const script = /\/assets\/[0-9a-f]{16}\/access\.js/.exec(await (await fetch(`${server.origin}/chat`)).text())?.[0] ?? '';
    const sizes = new Map<string, string>();
    for (const coding of ['br', 'gzip', 'identity', 'br;q=0, gzip']) {
      const answer = await fetch(server.origin + script, { headers: { 'accept-encoding': coding } });
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('content-type')).toContain('javascript');
      sizes.set(coding, answer.headers.get('content-encoding') ?? 'none');
      expect(await answer.text()).toContain('unfold-chat');
    }
    expect(Object.fromEntries(sizes)).toEqual({ br: 'br', gzip: 'gzip', identity: 'none', 'br;q=0, gzip': 'gzip' });
    expect((await fetch(`${server.origin}/assets/0000000000000000/main.js`)).status).toBe(404);
  });
});
