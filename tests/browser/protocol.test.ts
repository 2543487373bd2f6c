import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Server } from 'restify';
import { mountProtocol } from '../../channels/page/protocol.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import { pageAssets } from '../support/assets.ts';
import { openBrowser, seriousViolations, watchedPage } from '../support/browser.ts';
import { shippedContent } from '../support/content.ts';

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer({ ready: () => true });
  mountProtocol(server, { content: shippedContent(), assets: pageAssets(), counts: { byYear: () => Promise.resolve({ 2025: 12, 2026: 3 }) }, alerting: true });
  origin = `http://127.0.0.1:${(await listen(server, 0, '127.0.0.1')).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await close(server, 200);
});

test.each([
  ['320 pixels', { viewport: { width: 320, height: 568 } }],
  ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
  ['a browser without scripts', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }]
])('/protocol can be read on %s', async (_what, options) => {
  const { context, page, errors, foreign } = await watchedPage(browser, origin, options);
  try {
    await page.goto(`${origin}/protocol`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What Unfold does in a crisis');
    expect(await page.getByRole('link', { name: 'Text 988' }).isVisible()).toBe(true);
    expect(await page.getByRole('row').allInnerTexts()).toEqual(['Year\tTimes', '2026\t3', '2025\t12']);
    if (!('javaScriptEnabled' in options)) {
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    expect([...errors, ...foreign]).toEqual([]);
  } finally {
    await context.close();
  }
});
