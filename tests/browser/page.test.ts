import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser, seriousViolations, watchedPage } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { echoBot } from '../support/echoBot.ts';
import { root, startPage } from '../support/pageServer.ts';
import type { PageServer } from '../support/pageServer.ts';

const greeting = 'Hello. This is a computer program, not a person.';
const phone = { viewport: { width: 390, height: 844 } };
const narrow = { viewport: { width: 320, height: 568 } };

let browser: Browser;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  const script = pathToFileURL(path.join(root, 'scripts', 'webchat.mjs')).href;
  const { prepareWebChat } = await import(script) as { prepareWebChat(): Promise<string> };
  await prepareWebChat();
  browser = await openBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.close();
});

async function served(...args: Parameters<typeof startPage>): Promise<PageServer> {
  const server = await startPage(...args);
  open.push(server);
  return server;
}

async function visit(origin: string, options: BrowserContextOptions = phone): Promise<Watched> {
  const watched = await watchedPage(browser, origin, options);
  open.push(watched.context);
  await watched.page.goto(origin);
  return watched;
}

// Web Chat keeps a second, unseen copy of each message for screen readers; patients see these.
const seen = '.webchat__basic-transcript .webchat__bubble__content p';
const bubble = (page: Page, text: string): Locator => page.locator(seen).getByText(text, { exact: true });
const bubbles = (page: Page): Promise<string[]> => page.locator(seen).allInnerTexts();

async function say(page: Page, text: string): Promise<void> {
  const box = page.getByPlaceholder('Write here');
  await box.fill(text);
  await box.press('Enter');
}

describe('a conversation on the page', () => {
  test('is greeted, writes, reads, taps a button, reloads and finds it all again', async () => {
    const bot = echoBot();
    const { origin } = await served(bot);
    const { page, foreign, errors } = await visit(origin);
    await bubble(page, greeting).waitFor();
    await say(page, 'a quiet evening');
    await bubble(page, 'You wrote: a quiet evening').waitFor();
    await say(page, 'buttons');
    const buttons = page.getByRole('toolbar').getByRole('button');
    await buttons.first().waitFor();
    for (const button of await buttons.all()) expect(await button.isVisible()).toBe(true);
    await page.getByRole('toolbar').getByRole('button', { name: 'Ground me' }).click();
    await bubble(page, 'You wrote: Ground me').waitFor();

    const before = await bubbles(page);
    expect(before).toEqual([greeting, 'a quiet evening', 'You wrote: a quiet evening', 'buttons', 'Which one would you like to look at?', 'Ground me', 'You wrote: Ground me']);
    await page.reload();
    await bubble(page, 'You wrote: Ground me').waitFor();
    expect(await bubbles(page)).toEqual(before);
    expect(bot.seen.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
    await say(page, 'and on');
    await bubble(page, 'You wrote: and on').waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('goes on after a restart of the server', async () => {
    const options = { ...echoBot(), secret: randomBytes(32) };
    const first = await served(options);
    const { page } = await visit(first.origin);
    await bubble(page, greeting).waitFor();
    await say(page, 'before');
    await bubble(page, 'You wrote: before').waitFor();
    await first.close();
    await served(options, { port: first.port });
    await page.reload();
    await bubble(page, 'You wrote: before').waitFor();
    expect(await bubbles(page)).toEqual([greeting, 'before', 'You wrote: before']);
  });

  test('a message written while the server is away goes out by itself, once, when it is back', async () => {
    const bot = echoBot();
    const options = { ...bot, secret: randomBytes(32) };
    const first = await served(options);
    const { page } = await visit(first.origin);
    await bubble(page, greeting).waitFor();
    await first.close();
    await say(page, 'are you there');
    await page.locator('.webchat__basic-transcript').getByText('Sending', { exact: true }).first().waitFor();
    await served(options, { port: first.port });
    // The client waits up to 15 s before it connects again.
    await bubble(page, 'You wrote: are you there').waitFor({ timeout: 45_000 });
    expect(bot.seen.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  test('goes on when the token ran out, and begins anew, quietly, when it is too old', async () => {
    let now = Date.now();
    const { origin } = await served({ ...echoBot(), now: () => now });
    const { page } = await visit(origin);
    await bubble(page, greeting).waitFor();
    await say(page, 'earlier');
    await bubble(page, 'You wrote: earlier').waitFor();
    now += 40 * 60_000;
    await page.reload();
    await bubble(page, 'You wrote: earlier').waitFor();
    now += 30 * 24 * 3_600_000;
    await page.reload();
    await bubble(page, greeting).waitFor();
    expect(await bubbles(page)).toEqual([greeting]);
    await say(page, 'anew');
    await bubble(page, 'You wrote: anew').waitFor();
  });

  test('is gone from a shared device after leaving', async () => {
    const { origin } = await served(echoBot());
    const { page, errors } = await visit(origin);
    await bubble(page, greeting).waitFor();
    await say(page, 'only mine');
    await bubble(page, 'You wrote: only mine').waitFor();
    await page.getByText('how to leave it').click();
    await page.getByRole('button', { name: 'Leave this chat' }).click();
    await page.getByText('You have left the chat.').waitFor();
    expect(await page.content()).not.toContain('only mine');
    expect(await page.evaluate('JSON.stringify(localStorage)')).toBe('{}');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await bubble(page, greeting).waitFor();
    expect(await bubbles(page)).toEqual([greeting]);
    expect(errors).toEqual([]);
  });

  test('never runs what somebody wrote', async () => {
    const { origin } = await served(echoBot());
    const { page, errors, foreign } = await visit(origin);
    await bubble(page, greeting).waitFor();
    const attack = '<img src="https://evil.example/x" onerror="document.title=1"><script>document.title=2</script> [tap](javascript:document.title=3)';
    await say(page, attack);
    await page.locator(seen).getByText('You wrote:').waitFor();
    expect(await page.locator('#webchat img:not([src^="data:"]), #webchat a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toContain('Unfold');
    expect([...errors, ...foreign]).toEqual([]);
  });
});

describe.each([['a phone', phone], ['320 pixels', narrow], ['the dark', { ...phone, colorScheme: 'dark' as const }], ['a wide screen', { viewport: { width: 1280, height: 800 } }]])('on %s', (_name, options) => {
  test('nothing is hard to see, reach or hear, in any state', async () => {
    const { origin } = await served(echoBot());
    const { page, errors } = await visit(origin, options);
    await bubble(page, greeting).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await say(page, 'hello');
    await bubble(page, 'You wrote: hello').waitFor();
    await say(page, 'buttons');
    await page.getByRole('toolbar').getByRole('button').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await say(page, 'card');
    await page.locator('.webchat__basic-transcript .webchat__bubble__content').getByRole('button', { name: 'Call 988' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByText('Help now', { exact: true }).first().click();
    expect(await page.locator('.panel').getByRole('link', { name: 'Call 988' }).isVisible()).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('Help now', () => {
  const numbers = ['Call 911', 'Call 988', 'Text 988', 'Call (555) 555-0199'];

  async function opensHelp(page: Page): Promise<void> {
    await page.getByText('Help now', { exact: true }).first().click();
    for (const name of numbers) expect(await page.locator('.panel').getByRole('link', { name }).isVisible()).toBe(true);
    expect(await page.locator('.panel').getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911');
    expect(await page.locator('.panel').getByRole('link', { name: 'Text 988' }).getAttribute('href')).toBe('sms:988');
    await page.getByText('nearest emergency room').waitFor();
  }

  test('works with the server gone, at 320 pixels, and stays in sight when the page is scrolled', async () => {
    const server = await served(echoBot());
    const { page } = await visit(server.origin, narrow);
    await bubble(page, greeting).waitFor();
    await server.close();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await opensHelp(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });

  test('works without JavaScript', async () => {
    const { origin } = await served(echoBot());
    const { page } = await visit(origin, { ...phone, javaScriptEnabled: false });
    expect(await page.content()).toMatch(/<noscript>.*The chat needs JavaScript/);
    await opensHelp(page);
  });

  test('is what remains when Web Chat could not be fetched', async () => {
    const { origin } = await served(echoBot(), { webChatFolder: path.join(root, 'no-such-folder') });
    const { page, errors } = await visit(origin);
    await page.getByText('The chat could not load.').waitFor();
    await opensHelp(page);
    expect(await seriousViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
