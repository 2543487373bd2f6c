import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { openBrowser, seriousViolations, watchedPage } from '../support/browser.ts';
import { button, say, sendBox, type Chat } from '../support/chat.ts';
import { projectRoot } from '../support/content.ts';

const data = mkdtempSync(path.join(tmpdir(), 'unfold-patient-'));
let browser: Browser;
let server: ChildProcess | undefined;
let port = 0;

/** `npm start` as an operator runs it, on a port and a data folder of its own. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: String(port), UNFOLD_DATA: data, UNFOLD_LOG_LEVEL: 'error', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  server = child;
  await new Promise<void>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(`Unfold listens on http://localhost:${port}`)) resolve();
    });
    child.once('exit', code => { reject(new Error(`the server ended with ${String(code)} before it listened`)); });
  });
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const child = server;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

beforeAll(async () => {
  port = await new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => { resolve(typeof address === 'object' && address ? address.port : 0); });
    });
  });
  browser = await openBrowser();
  await start();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

const said = (chat: Chat, text: string): Locator => chat.locator('.webchat__basic-transcript .webchat__bubble__content').getByText(text).last();
const call988 = (chat: Chat): Locator => chat.locator('.webchat__bubble__content').getByRole('button', { name: 'Call 988' }).last();

test('a patient agrees, reflects, is cut off by a crash, comes back and goes on; then help is there at once', async () => {
  const watched = await watchedPage(browser, `http://localhost:${port}`);
  const { page } = watched;
  await page.goto(`http://localhost:${port}/chat`);
  await said(page, 'I AM A COMPUTER PROGRAM').waitFor();
  await button(page, 'I agree').click();
  await said(page, 'Tap one').waitFor();
  await button(page, 'Reflect').click();
  await button(page, 'It is quiet').click();
  await said(page, 'What steps can you take to nourish your mind').waitFor();
  await say(page, 'paint the kitchen yellow');
  await said(page, 'How will you bring about the change').waitFor();
  expect(await seriousViolations(page)).toEqual([]);

  await sendBox(page).fill('one wall');
  await end('SIGKILL');
  await sendBox(page).fill('one wall a week');
  await sendBox(page).press('Enter');
  await start();
  // Nobody touches anything: the message goes out by itself, and the conversation is still there.
  await said(page, 'two big questions').waitFor({ timeout: 30_000 });
  await said(page, 'paint the kitchen yellow').waitFor();
  await button(page, 'Enough for today').click();
  await said(page, '“one wall a week”').waitFor();
  await page.reload();
  await said(page, '“one wall a week”').waitFor();

  await say(page, 'i want to die');
  await call988(page).waitFor();
  await said(page, 'killing yourself').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await button(page, 'No').click();
  await said(page, 'What would be good now').waitFor();

  expect(watched.foreign).toEqual([]);
  // The server that was killed is the one thing that may be complained about.
  expect(watched.errors.filter(error => !/WebSocket|ERR_CONNECTION_REFUSED/.test(error))).toEqual([]);
  await watched.context.close();
}, 120_000);

// Pictures of the clinic's page with the chat, for whoever wants to look: UNFOLD_PICTURES=docs/pictures npm test -- tests/browser/patient
const pictures = process.env['UNFOLD_PICTURES'];

test.each([
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
  ['phone', { viewport: { width: 375, height: 667 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }],
  ['narrow', { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, reducedMotion: 'reduce' as const }]
])('the real bot on the clinic\'s page (%s): every state can be read and reached', async (name, options) => {
  const watched = await watchedPage(browser, `http://localhost:${port}`, options);
  const { page } = watched;
  const chat: FrameLocator = page.frameLocator('unfold-chat iframe');
  const state = async (what: string): Promise<void> => {
    const frame = page.frames().find(each => each.url().includes('/chat'));
    expect([what, ...await seriousViolations(page), ...(frame === undefined ? [] : await seriousViolations(frame))]).toEqual([what]);
    expect(await (frame ?? page).evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    // Web Chat scrolls and fades for a moment.
    await page.waitForTimeout(800);
    await page.screenshot({ path: path.join(pictures, `${name}-${what}.png`) });
  };
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('button', { name: 'Open the chat' }).waitFor();
  await state('page');
  await page.getByRole('button', { name: 'Open the chat' }).click();
  await button(chat, 'I agree').waitFor();
  await state('greeting');
  await button(chat, 'I agree').click();
  await button(chat, 'Reflect').waitFor();
  await state('menu');
  await chat.locator('.help > summary').click();
  await state('help');
  await chat.locator('.about > summary').click();
  await state('about');
  await page.keyboard.press('Escape');
  await say(chat, 'i want to die');
  await call988(chat).waitFor();
  await said(chat, 'killing yourself').waitFor();
  await state('crisis');
  expect([...watched.foreign, ...watched.errors]).toEqual([]);
  await watched.context.close();
}, 60_000);
