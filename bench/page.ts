import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { buildServer, fetchWebChat } from './build.ts';
import { bareGreeting, serveBareWebChat } from './floors/bareWebChat.ts';
import type { Bench, Row } from './row.ts';
import { median } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';
import { bytesOf } from './transferred.ts';

const visits = 7;
const sends = 30;
const webChatFolder = path.resolve('.cache', 'webchat-4.18.1');
const greetingOf = { ours: 'I AM A COMPUTER PROGRAM', bare: bareGreeting };
const seen = '.webchat__basic-transcript .webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content p';

/** What a visitor of the clinic's page waits for and pays, in a real browser. */
export const pageBench: Bench = {
  name: 'page',

  async run(): Promise<Row[]> {
    const file = await buildServer();
    await fetchWebChat();
    await mkdir('.cache', { recursive: true });
    const data = await mkdtemp(path.resolve('.cache', 'bench-'));
    const server = new ServerProcess(file, { PORT: '0', UNFOLD_DATA: data, UNFOLD_CONTENT: path.resolve('content'), UNFOLD_LOG_LEVEL: 'error' });
    const bare = await serveBareWebChat(webChatFolder);
    const browser = await openBrowser();
    try {
      const origin = await server.address();
      const [ours, floor] = [`${origin}/chat`, bare.origin];
      const rows: Row[] = [];
      for (const [slowness, limitMs] of [[1, 1_500], [4, 3_000]] as const) {
        const [value, least] = await inTurns(() => untilGreeted(browser, ours, greetingOf.ours, slowness), () => untilGreeted(browser, floor, greetingOf.bare, slowness));
        rows.push({ name: slowness === 1 ? 'page to greeting, to bare Web Chat' : `the same on a ${slowness} times slower processor`, unit: 'ms', value, floor: least, bound: { of: 'value', atMost: limitMs } });
      }
      rows.push({ name: "launcher pressed to greeting, on the clinic's page", unit: 'ms', value: median(await times(visits, () => untilOpened(browser, origin))), bound: { of: 'value', atMost: 1_500 } });
      const [reply, leastReply] = [median(await replies(browser, ours, greetingOf.ours)), median(await replies(browser, floor, greetingOf.bare))];
      rows.push({ name: 'send to reply visible, p50', unit: 'ms', value: reply, floor: leastReply, bound: { of: 'value', atMost: 150 } });
      return [...rows, ...await bytes(origin)];
    } finally {
      await browser.close();
      await bare.close();
      await server.stop();
      await rm(data, { recursive: true, force: true });
    }
  }
};

async function times(count: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < count; run += 1) all.push(await measure());
  return all;
}

/** Medians of both, measured in turns so that whatever else the machine does meets both; the first visit does not count. */
async function inTurns(one: () => Promise<number>, other: () => Promise<number>): Promise<[number, number]> {
  const all: [number[], number[]] = [[], []];
  for (let visit = 0; visit <= visits; visit += 1) {
    const both = [await one(), await other()] as const;
    if (visit === 0) continue;
    all[0].push(both[0]);
    all[1].push(both[1]);
  }
  return [median(all[0]), median(all[1])];
}

/** Each visit in a fresh profile: nothing is cached and nobody is known. */
async function fresh<T>(browser: Browser, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

const greeted = (chat: Page | FrameLocator, greeting: string): Promise<void> => chat.locator(seen).getByText(greeting).first().waitFor();

const untilGreeted = (browser: Browser, url: string, greeting: string, slowness: number): Promise<number> => fresh(browser, async page => {
  if (slowness > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await greeted(page, greeting);
  return performance.now() - begun;
});

const untilOpened = (browser: Browser, origin: string): Promise<number> => fresh(browser, async page => {
  await page.goto(origin);
  const launcher = page.getByRole('button', { name: 'Open the chat' });
  await launcher.waitFor();
  const begun = performance.now();
  await launcher.click();
  await greeted(page.frameLocator('unfold-chat iframe'), greetingOf.ours);
  return performance.now() - begun;
});

// Measured inside the page, from the key to the frame after the reply stands in the transcript.
const stopwatch = `
  window.replies = [];
  document.addEventListener('keydown', event => { if (event.key === 'Enter') window.sentAt = event.timeStamp; }, true);
  const count = () => document.querySelectorAll('${seen}').length;
  let shown = count();
  new MutationObserver(() => {
    const now = count();
    if (now > shown && window.sentAt !== undefined) {
      const sentAt = window.sentAt;
      window.sentAt = undefined;
      requestAnimationFrame(() => window.replies.push(performance.now() - sentAt));
    }
    shown = now;
  }).observe(document.body, { childList: true, subtree: true });`;

const replies = (browser: Browser, url: string, greeting: string): Promise<number[]> => fresh(browser, async page => {
  await page.goto(url);
  await greeted(page, greeting);
  await page.evaluate(stopwatch);
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  let all: number[] = [];
  for (let sent = 1; sent <= sends; sent += 1) {
    await box.fill('menu');
    await box.press('Enter');
    const end = performance.now() + 10_000;
    do all = await page.evaluate<number[]>('window.replies');
    while (all.length < sent && performance.now() < end);
    if (all.length < sent) throw new Error(`no reply was seen to message ${sent}`);
  }
  return all;
});

async function bytes(origin: string): Promise<Row[]> {
  const kilobytes = async (name: string, urls: readonly string[], coding: 'br' | 'gzip', atMost?: number): Promise<Row> => {
    let sum = 0;
    for (const url of urls) sum += (await bytesOf(origin + url, coding)).bytes;
    return { name: `${name}, ${coding}`, unit: 'KB', value: sum / 1024, ...(atMost === undefined ? {} : { bound: { of: 'value', atMost } }) };
  };
  const html = await (await fetch(`${origin}/chat`)).text();
  const files = [...new Set([...html.matchAll(/\/assets\/[0-9a-f]{16}\/[\w.-]+/g)].map(([url]) => url))];
  const webChat = files.filter(url => url.endsWith('/webchat.js'));
  const rest = ['/chat', ...files.filter(url => !webChat.includes(url))];
  return [await kilobytes('launcher', ['/embed.js'], 'gzip', 3), await kilobytes('frame without Web Chat', rest, 'br'), await kilobytes('Web Chat', webChat, 'br'), await kilobytes('Web Chat', webChat, 'gzip')];
}
