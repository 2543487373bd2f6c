import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderEmbed } from '../../channels/embed/renderEmbed.ts';
import type { PageWords } from '../../channels/page/renderChat.ts';
import { pageAssets } from '../support/assets.ts';
import { shippedContent } from '../support/content.ts';
import { echoBot } from '../support/echoBot.ts';
import { startPage, type PageServer } from '../support/pageServer.ts';

const content = shippedContent();
const { embed } = pageAssets();
const english = content.languages.get('en');

describe('the launcher', () => {
  test('stays under 3 KB for the site that loads it, with a second language and several sites, too', async () => {
    // As scripts/bundle.mjs shrinks it.
    const { code } = await transform(embed, { minify: true, target: 'es2020' });
    const size = (script: string): number => gzipSync(script, { level: 9 }).length;
    expect(size(renderEmbed(code, content, []))).toBeLessThanOrEqual(3 * 1024);
    const page: PageWords = { ...english?.page, launcher: 'Abrir la conversación', 'launcher-close': 'Cerrar la conversación', opening: 'La conversación se está abriendo. Estas líneas funcionan sin ella.' };
    const languages = new Map<string, { page: PageWords }>([...content.languages, ['es', { page }]]);
    expect(size(renderEmbed(code, { ...content, languages }, ['https://clinic.example', 'https://www.clinic.example']))).toBeLessThanOrEqual(3 * 1024);
  });

  test('holds what it needs, and no name of a clinic can break out of it', () => {
    const script = renderEmbed(embed, { ...content, clinic: { ...content.clinic, name: '\'"$&</script>\u2028' } }, ['https://clinic.example']);
    expect(() => new vm.Script(script)).not.toThrow();
    expect(script).not.toContain('__SETTINGS__');
    for (const held of ['https://clinic.example', '"988"', '"911"', content.clinic.onCall.phone]) expect(script).toContain(held);
  });
});

describe('over HTTP', () => {
  let server: PageServer;
  beforeAll(async () => { server = await startPage(echoBot()); });
  afterAll(() => server.close());

  test('any site may load it, a browser asks again soon, goes on with what it has while the server is down, and what is unchanged is not sent again', async () => {
    const first = await fetch(`${server.origin}/embed.js`);
    expect(Object.fromEntries(first.headers)).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' });
    const again = await fetch(`${server.origin}/embed.js`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('the page at / uses the one line itself, under a policy that lets in nothing else', async () => {
    const answer = await fetch(server.origin);
    expect(await answer.text()).toContain('<script src="/embed.js" async></script>');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'nonce-[^']+'; img-src 'self' data:; frame-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
