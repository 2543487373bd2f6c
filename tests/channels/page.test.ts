import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadAssets } from '../../channels/page/assets.ts';
import { contrast, renderPalette } from '../../channels/page/palette.ts';
import { renderPage, scriptWords } from '../../channels/page/renderPage.ts';
import { readingGrade, readingGradeLimit } from '../../content/checkReading.ts';
import { echoBot } from '../support/echoBot.ts';
import { root, shippedContent, startPage } from '../support/pageServer.ts';
import type { PageServer } from '../support/pageServer.ts';

const { clinic } = shippedContent;
const words = shippedContent.languages.get('en')?.page ?? {};
const assets = loadAssets(path.join(root, 'widget'), path.join(root, 'no-such-folder'));

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
    const used = new Set<string>([...scriptWords, ...[...assets.html.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, id = '']) => id), 'demonstration', 'about-demonstration', 'help-call', 'help-text', 'hours']);
    expect(Object.keys(words).filter(id => !used.has(id))).toEqual([]);
    expect(readingGrade(Object.values(words).filter(text => text.endsWith('.')).join(' '))).toBeLessThanOrEqual(readingGradeLimit);
    expect(Object.values(words).join(' ')).not.toMatch(/!|\b(therapy|treat|diagnos|coach)/i);
  });

  test('a clinic with a strange name cannot break the page', () => {
    const html = renderPage({ clinic: { ...clinic, name: '</script><script>alert(1)</script> & "Sons"' }, words, language: 'en' }, assets, 'n');
    expect(html).not.toContain('<script>alert');
  });

  test('a real clinic is not called a demonstration; the shipped one is', () => {
    expect(renderPage({ clinic, words, language: 'en' }, assets, 'n')).toMatch(/Demonstration/);
    expect(renderPage({ clinic: { ...clinic, demonstration: false }, words, language: 'en' }, assets, 'n')).not.toMatch(/demonstration,|made up/i);
  });

  test('a missing word stops the start, not a visit', () => {
    expect(() => renderPage({ clinic, words: {}, language: 'en' }, assets, 'n')).toThrow(/page.yaml/);
  });
});

describe('the page over HTTP', () => {
  let server: PageServer;
  beforeAll(async () => { server = await startPage(echoBot()); });
  afterAll(() => server.close());

  test('has a policy with a new nonce at each visit, and is not kept', async () => {
    const [one, two] = [await fetch(server.origin), await fetch(server.origin)];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[^']{20,}'; style-src 'nonce-/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(two.headers.get('content-security-policy'));
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(server.origin, { method: 'HEAD' })).status).toBe(200);
  });

  test('its files are kept for ever, and come compressed as the browser likes', async () => {
    const script = /\/assets\/[0-9a-f]{16}\/chat\.js/.exec(await (await fetch(server.origin)).text())?.[0] ?? '';
    const sizes = new Map<string, string>();
    for (const coding of ['br', 'gzip', 'identity', 'br;q=0, gzip']) {
      const answer = await fetch(server.origin + script, { headers: { 'accept-encoding': coding } });
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('content-type')).toContain('javascript');
      sizes.set(coding, answer.headers.get('content-encoding') ?? 'none');
      expect(await answer.text()).toContain('unfold-chat');
    }
    expect(Object.fromEntries(sizes)).toEqual({ br: 'br', gzip: 'gzip', identity: 'none', 'br;q=0, gzip': 'gzip' });
    expect((await fetch(`${server.origin}/assets/0000000000000000/chat.js`)).status).toBe(404);
  });
});
