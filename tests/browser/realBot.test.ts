import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { silentLog } from '../../channels/log.ts';
import { loadAssets } from '../../channels/page/assets.ts';
import { listen } from '../../channels/server.ts';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { openBrowser, seriousViolations, watchedPage } from '../support/browser.ts';
import { projectRoot, shippedContent } from '../support/content.ts';

const tokenSecret = randomBytes(32);
const folder = mkdtempSync(path.join(tmpdir(), 'unfold-browser-'));
// A picture of the first minute, for whoever wants to look: UNFOLD_PICTURES=docs npm test -- tests/browser
const pictures = process.env['UNFOLD_PICTURES'];

let browser: Browser;
let webChatFolder: string;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const script = pathToFileURL(path.join(projectRoot, 'scripts', 'webchat.mjs')).href;
  const { prepareWebChat } = await import(script) as { prepareWebChat(): Promise<string> };
  webChatFolder = await prepareWebChat();
  browser = await openBrowser();
});
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop(); });
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The whole server on the default store, as `npm start` runs it. */
async function started(port = 0): Promise<{ port: number; origin: string; stop: () => Promise<void> }> {
  const store = await openLowdbStore(path.join(folder, 'data'), { report: () => undefined });
  const app = composeApp({
    config: { origins: [] },
    content: shippedContent(),
    store,
    log: silentLog,
    careTeam: nobody,
    referrals: uncounted,
    assets: loadAssets(path.join(projectRoot, 'widget'), webChatFolder),
    tokenSecret
  });
  const { port: opened } = await listen(app.server, port, '127.0.0.1');
  return { port: opened, origin: `http://127.0.0.1:${opened}`, stop: app.stop };
}

const bubbles = (page: Page): Locator => page.locator('.webchat__basic-transcript .webchat__bubble__content p');
const button = (page: Page, name: string): Locator => page.getByRole('toolbar').getByRole('button', { name });

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  // Web Chat scrolls and fades for a moment.
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(pictures, name) });
}

test('a patient agrees, reflects, comes back after a restart, and is answered at once when it gets dark', async () => {
  const first = await started();
  const { context, page, foreign, errors } = await watchedPage(browser, first.origin, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  stops.push(() => context.close());
  await page.goto(first.origin);
  await button(page, 'I agree').waitFor();
  await picture(page, 'page-first-contact.png');
  expect(await seriousViolations(page)).toEqual([]);
  await button(page, 'I agree').click();
  await button(page, 'Reflect').click();
  await button(page, 'It is quiet').click();
  await bubbles(page).getByText('nourish your mind').waitFor();
  const box = page.getByPlaceholder('Write here');
  await box.fill('Paint again, on Sundays.');
  await box.press('Enter');
  await bubbles(page).getByText('How will you bring about the change').waitFor();
  await picture(page, 'page-reflecting.png');
  const before = await bubbles(page).allInnerTexts();
  expect(before).toContain('Paint again, on Sundays.');

  await first.stop();
  const second = await started(first.port);
  stops.push(second.stop);
  await page.reload();
  await bubbles(page).getByText('How will you bring about the change').waitFor();
  // The "I agree" itself came before anything was kept.
  expect((await bubbles(page).allInnerTexts()).filter(text => !before.includes(text))).toEqual([]);
  expect(await bubbles(page).allInnerTexts()).toContain('Paint again, on Sundays.');
  await button(page, 'Skip').click();
  await bubbles(page).last().waitFor();

  await box.fill('i want to kill myself');
  await box.press('Enter');
  await page.locator('.webchat__bubble__content').getByRole('button', { name: 'Call 988' }).waitFor();
  await picture(page, 'page-crisis.png');
  expect(await seriousViolations(page)).toEqual([]);
  expect(foreign).toEqual([]);
  // The one thing that may be missing is the server, while it restarts.
  expect(errors.filter(error => !/ERR_CONNECTION_REFUSED|WebSocket connection/.test(error))).toEqual([]);
});
