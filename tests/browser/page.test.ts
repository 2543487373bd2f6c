import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { seriousViolations, watchedPage } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { echoBot } from '../support/echoBot.ts';
import { bubble, bubbles, say, seen } from '../support/chat.ts';
import { projectRoot } from '../support/content.ts';
import { startPage } from '../support/pageServer.ts';
import type { PageServer } from '../support/pageServer.ts';
import { useBrowser } from '../support/useBrowser.ts';

const greeting = 'Hello. This is a computer program, not a person.';
const phone = { viewport: { width: 390, height: 844 } };
const narrow = { viewport: { width: 320, height: 568 } };

const used = useBrowser();

async function served(...args: Parameters<typeof startPage>): Promise<PageServer> {
  const [bot, place] = args;
  const server = await startPage(bot, { webChatFolder: used.webChatFolder, ...place });
  used.closeLater(server);
  return server;
}

async function visit(origin: string, options: BrowserContextOptions = phone): Promise<Watched> {
  const watched = await watchedPage(used.browser, origin, options);
  used.closeLater(watched.context);
  await watched.page.goto(`${origin}/chat`);
  return watched;
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

describe.each([['a phone', phone], ['320 pixels', narrow], ['the dark', { ...phone, colorScheme: 'dark' as const }], ['a wide screen', { viewport: { width: 1280, height: 800 } }], ['a screen at 200 %', { viewport: { width: 640, height: 400 } }]])('on %s', (_name, options) => {
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
    await page.locator('.help > summary').click();
    expect(await page.locator('.help .panel').getByRole('link', { name: 'Call 988' }).isVisible()).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await page.locator('.about > summary').click();
    expect(await page.getByRole('checkbox').isVisible()).toBe(true);
    expect(await page.locator('.help .panel').isVisible()).toBe(false);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe.each([['a screen at 400 %', { viewport: { width: 320, height: 256 } }], ['a screen at 200 %', { viewport: { width: 640, height: 400 } }]])('the numbers of a crisis card on %s', (_name, options) => {
  test('stay in sight when the card does not, over a reload too, and go when the crisis is a while ago', async () => {
    const { origin } = await served(echoBot());
    const { page, errors } = await visit(origin, options);
    await bubble(page, greeting).waitFor();
    const numbers = page.locator('#numbers');
    const call988 = numbers.getByRole('link', { name: 'Call 988' });
    const card = page.locator('.webchat__bubble__content').getByRole('button', { name: 'Call 988' });
    expect(await numbers.isVisible()).toBe(false);
    await say(page, 'card');
    await card.waitFor();
    await say(page, 'a long answer, '.repeat(20));
    for (const visit of ['before a reload', 'after it']) {
      await call988.waitFor();
      const box = await call988.boundingBox();
      expect([visit, (box?.y ?? -1) >= 0, (box?.height ?? 0) >= 44]).toEqual([visit, true, true]);
      await call988.click({ trial: true });
      expect(await numbers.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual(['tel:988', 'tel:911']);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await seriousViolations(page)).toEqual([]);
      if (visit === 'before a reload') await page.reload();
    }
    await card.scrollIntoViewIfNeeded();
    await numbers.waitFor({ state: 'hidden' });
    for (let count = 0; count < 5; count += 1) {
      await say(page, `on ${count}`);
      await bubble(page, `You wrote: on ${count}`).waitFor();
      await call988.waitFor();
    }
    await say(page, 'enough');
    await numbers.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });
});

describe('Help now', () => {
  const numbers = ['Call 911', 'Call 988', 'Text 988', 'Call (555) 555-0199'];

  async function opensHelp(page: Page): Promise<void> {
    await page.locator('.help > summary').click();
    for (const name of numbers) expect(await page.locator('.help .panel').getByRole('link', { name }).isVisible()).toBe(true);
    expect(await page.locator('.help .panel').getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911');
    expect(await page.locator('.help .panel').getByRole('link', { name: 'Text 988' }).getAttribute('href')).toBe('sms:988');
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
    expect(await page.locator('.help .panel').isVisible()).toBe(false);
  });

  test('works without JavaScript', async () => {
    const { origin } = await served(echoBot());
    const { page } = await visit(origin, { ...phone, javaScriptEnabled: false });
    expect(await page.content()).toMatch(/<noscript>.*The chat needs JavaScript/);
    await opensHelp(page);
  });

  test('is what remains when Web Chat could not be fetched', async () => {
    const { origin } = await served(echoBot(), { webChatFolder: path.join(projectRoot, 'no-such-folder') });
    const { page, errors } = await visit(origin);
    await page.getByText('The chat could not load.').waitFor();
    await opensHelp(page);
    expect(await seriousViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
