import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, seriousViolations, watchedPage } from '../support/browser.ts';
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

const said = (page: Page, text: string) => page.locator('.webchat__basic-transcript .webchat__bubble__content').getByText(text).last();

async function write(page: Page, text: string): Promise<void> {
  const box = page.getByPlaceholder('Write here');
  await box.fill(text);
  await box.press('Enter');
}

const tap = (page: Page, name: string): Promise<void> => page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();

test('a patient agrees, reflects, is cut off by a crash, comes back and goes on; then help is there at once', async () => {
  const watched = await watchedPage(browser, `http://localhost:${port}`);
  const { page } = watched;
  await page.goto(`http://localhost:${port}/`);
  await said(page, 'I AM A COMPUTER PROGRAM').waitFor();
  await tap(page, 'I agree');
  await said(page, 'Tap one').waitFor();
  if (process.env['UPDATE_PICTURES'] === '1') await page.screenshot({ path: path.join(projectRoot, 'docs/page.png') });
  await tap(page, 'Reflect');
  await tap(page, 'It is quiet');
  await said(page, 'What steps can you take to nourish your mind').waitFor();
  await write(page, 'paint the kitchen yellow');
  await said(page, 'How will you bring about the change').waitFor();
  expect(await seriousViolations(page)).toEqual([]);

  await end('SIGKILL');
  await start();
  await page.reload();
  await said(page, 'paint the kitchen yellow').waitFor();
  await said(page, 'How will you bring about the change').waitFor();
  await write(page, 'one wall a week');
  await said(page, 'two big questions').waitFor();
  await tap(page, 'Enough for today');
  await said(page, '“one wall a week”').waitFor();

  await write(page, 'i want to die');
  await page.locator('.webchat__bubble__content').getByRole('button', { name: 'Call 988' }).last().waitFor();
  await said(page, 'killing yourself').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await tap(page, 'No');
  await said(page, 'What would be good now').waitFor();

  expect(watched.foreign).toEqual([]);
  // The socket that broke when the server was killed is the one thing that may be complained about.
  expect(watched.errors.filter(error => !/WebSocket|ERR_CONNECTION_REFUSED/.test(error))).toEqual([]);
  await watched.context.close();
}, 120_000);
