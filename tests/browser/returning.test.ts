import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousViolations, watchedPage } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { bubble, bubbles, say, sendBox, until } from '../support/chat.ts';
import { echoBot, type EchoBot } from '../support/echoBot.ts';
import { startPage, type PagePlace, type PageServer } from '../support/pageServer.ts';
import { useBrowser } from '../support/useBrowser.ts';

const greeting = 'Hello. This is a computer program, not a person.';
const unreachable = 'The chat cannot be reached just now.';
const asleepMs = 60 * 60_000;

const used = useBrowser();

/** A clinic whose server can go away and come back later, with the same bot behind it. */
async function clinic(place: PagePlace = {}): Promise<{ bot: EchoBot; origin: string; later(ms: number): void; goAway(): Promise<void>; comeBack(): Promise<void> }> {
  const bot = echoBot();
  let late = 0;
  const options = { ...bot, logic: bot.logic, secret: randomBytes(32), now: () => Date.now() + late };
  let server: PageServer = await startPage(options, { webChatFolder: used.webChatFolder, ...place });
  used.closeLater({ close: () => server.close() });
  const { origin, port } = server;
  return {
    bot,
    origin,
    later: ms => { late += ms; },
    goAway: () => server.close(),
    comeBack: async () => { server = await startPage(options, { webChatFolder: used.webChatFolder, ...place, port }); }
  };
}

async function visit(origin: string): Promise<Watched> {
  const watched = await watchedPage(used.browser, origin);
  used.closeLater(watched.context);
  await watched.page.goto(`${origin}/chat`);
  await bubble(watched.page, greeting).waitFor();
  return watched;
}

const messages = (bot: EchoBot): (string | undefined)[] => bot.seen.filter(({ type }) => type === 'message').map(({ text }) => text);
const stored = (page: Page): Promise<string> => page.evaluate('JSON.stringify([localStorage, sessionStorage])');

describe('a patient who comes back', () => {
  test('to a server that was restarted', async () => {
    const { origin, goAway, comeBack } = await clinic();
    const { page } = await visit(origin);
    await say(page, 'before');
    await bubble(page, 'You wrote: before').waitFor();
    await goAway();
    await comeBack();
    await page.reload();
    await bubble(page, 'You wrote: before').waitFor();
    expect(await bubbles(page)).toEqual([greeting, 'before', 'You wrote: before']);
  });

  test('or never left, and had their words deleted: they leave every open tab, and what is left stays', async () => {
    const { origin } = await clinic();
    const { page, context } = await visit(origin);
    const second = await context.newPage();
    await second.goto(`${origin}/chat`);
    await say(page, 'a secret');
    await bubble(second, 'You wrote: a secret').waitFor();
    await say(page, 'delete it');
    for (const tab of [page, second]) {
      await until(async () => !(await bubbles(tab)).join().includes('secret') && (await bubbles(tab)).length === 2);
      expect(await bubbles(tab)).toEqual(['delete it', 'You wrote: delete it']);
    }
    await say(page, 'after');
    await bubble(page, 'You wrote: after').waitFor();
    await bubble(second, 'You wrote: after').waitFor();
  });

  test('finds what they had begun to write, and in another tab the same conversation', async () => {
    const { bot, origin } = await clinic();
    const { page, context } = await visit(origin);
    await sendBox(page).fill('half a thou');
    await page.reload();
    await bubble(page, greeting).waitFor();
    expect(await sendBox(page).inputValue()).toBe('half a thou');
    await sendBox(page).press('Enter');
    await bubble(page, 'You wrote: half a thou').waitFor();

    const second = await context.newPage();
    await second.goto(`${origin}/chat`);
    await bubble(second, 'You wrote: half a thou').waitFor();
    expect(await sendBox(second).inputValue()).toBe('');
    await say(second, 'from here');
    await bubble(page, 'You wrote: from here').waitFor();
    expect(await bubbles(page)).toEqual(await bubbles(second));
    expect(bot.seen.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
  });

  test('while the server is away: messages go out by themselves, once, in order, when it is back', async () => {
    const { bot, origin, goAway, comeBack } = await clinic();
    const { page } = await visit(origin);
    await goAway();
    for (const text of ['one', 'two', 'three']) await say(page, text);
    await page.getByText(unreachable).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await comeBack();
    await bubble(page, 'You wrote: three').waitFor({ timeout: 30_000 });
    await page.getByText(unreachable).waitFor({ state: 'hidden' });
    expect(messages(bot)).toEqual(['one', 'two', 'three']);
    expect((await bubbles(page)).filter(text => text === 'one')).toHaveLength(1);
  });

  test('by a reload before their message went out: it goes out then, once', async () => {
    const { bot, origin } = await clinic();
    const { page, context } = await visit(origin);
    await context.route('**/activities', route => route.abort());
    await say(page, 'in between');
    await page.getByText(unreachable).waitFor();
    await context.unroute('**/activities');
    await page.reload();
    await bubble(page, 'You wrote: in between').waitFor();
    expect(messages(bot)).toEqual(['in between']);
    expect(await bubbles(page)).toEqual([greeting, 'in between', 'You wrote: in between']);
    await page.reload();
    await bubble(page, 'You wrote: in between').waitFor();
    expect(messages(bot)).toEqual(['in between']);
  });

  test('after the network was gone in the middle of a message', async () => {
    const { bot, origin } = await clinic();
    const { page, context } = await visit(origin);
    const tokens: string[] = [];
    page.on('request', request => { if (request.url().endsWith('/tokens/generate')) tokens.push(request.url()); });
    await context.setOffline(true);
    await say(page, 'are you there');
    await page.getByText(unreachable).waitFor();
    await sendBox(page).fill('and anoth');
    await context.setOffline(false);
    await bubble(page, 'You wrote: are you there').waitFor({ timeout: 30_000 });
    expect(messages(bot)).toEqual(['are you there']);
    expect(await sendBox(page).inputValue()).toBe('and anoth');
    // The view is built anew after such a break, and must be the same in the end.
    await until(async () => (await bubbles(page)).length === 3);
    expect(await bubbles(page)).toEqual([greeting, 'are you there', 'You wrote: are you there']);
    // Long enough for a page that begins again and again to do so.
    const { length } = tokens;
    await page.waitForTimeout(3_000);
    expect(tokens).toHaveLength(length);
  });

  test('after the laptop slept for an hour, its token expired and its socket dead', async () => {
    const { bot, origin, later, goAway, comeBack } = await clinic();
    const { page } = await visit(origin);
    await say(page, 'earlier');
    await bubble(page, 'You wrote: earlier').waitFor();
    await sendBox(page).fill('not sent y');
    await goAway();
    later(asleepMs);
    await comeBack();
    await sendBox(page).press('End');
    await sendBox(page).pressSequentially('et');
    // A key that falls into the blink in which the view is built anew does nothing; the words stay, and are sent with the next.
    await until(async () => {
      if (await sendBox(page).inputValue() !== '') await sendBox(page).press('Enter');
      return messages(bot).length > 1;
    });
    await bubble(page, 'You wrote: not sent yet').waitFor({ timeout: 30_000 });
    expect(messages(bot)).toEqual(['earlier', 'not sent yet']);
  });

  test('after weeks: a new conversation begins, quietly', async () => {
    const { origin, later } = await clinic();
    const { page } = await visit(origin);
    await say(page, 'long ago');
    await bubble(page, 'You wrote: long ago').waitFor();
    later(30 * 24 * 3_600_000);
    await page.reload();
    await bubble(page, greeting).waitFor();
    expect(await bubbles(page)).toEqual([greeting]);
    await say(page, 'anew');
    await bubble(page, 'You wrote: anew').waitFor();
  });
});

describe('where no WebSocket gets through', () => {
  const noSockets = { stream: { sockets: 0 } };

  test('a patient is greeted, talks, and what they delete leaves both tabs', async () => {
    const { origin } = await clinic(noSockets);
    const { page, context } = await visit(origin);
    await say(page, 'a secret');
    await bubble(page, 'You wrote: a secret').waitFor();
    const second = await context.newPage();
    await second.goto(`${origin}/chat`);
    await bubble(second, 'You wrote: a secret').waitFor();
    await say(page, 'delete it');
    for (const tab of [page, second]) await until(async () => JSON.stringify(await bubbles(tab)) === '["delete it","You wrote: delete it"]', 20_000);
  });

  test('nor what is sent over one that opened', async () => {
    const { origin } = await clinic();
    const { page } = await visit(origin);
    await page.routeWebSocket(/\/stream/, () => undefined);
    await page.reload();
    await bubble(page, greeting).waitFor();
    await say(page, 'into the void');
    await bubble(page, 'You wrote: into the void').waitFor();
    expect(await bubbles(page)).toEqual([greeting, 'into the void', 'You wrote: into the void']);
  });

  test('an answer that is none, a refusal, a token that ran out and a restart end nothing', async () => {
    const { origin, later, goAway, comeBack } = await clinic(noSockets);
    const { page } = await visit(origin);
    await bubble(page, greeting).waitFor();
    for (const [name, answer] of [
      ['too many', { status: 429, headers: { 'retry-after': '1' } }],
      ['none', undefined]
    ] as const) {
      let refused = 0;
      await page.route(/\/activities\?/, async route => {
        refused += 1;
        await (answer === undefined ? route.abort() : route.fulfill(answer));
      });
      await say(page, name);
      await until(() => Promise.resolve(refused > 0));
      await page.getByText(unreachable).waitFor();
      await page.unroute(/\/activities\?/);
      await bubble(page, `You wrote: ${name}`).waitFor();
      await page.getByText(unreachable).waitFor({ state: 'hidden' });
    }
    later(31 * 60_000);
    await say(page, 'half an hour later');
    await bubble(page, 'You wrote: half an hour later').waitFor();
    await goAway();
    await say(page, 'meanwhile');
    await page.getByText(unreachable).waitFor();
    await comeBack();
    await bubble(page, 'You wrote: meanwhile').waitFor();
  });
});

describe('on a device that others use', () => {
  test('Leave quickly leaves an empty page, nothing in storage, no way back, and empties the other tab', async () => {
    const { origin } = await clinic();
    const { page, context, errors } = await visit(origin);
    await say(page, 'only mine');
    await bubble(page, 'You wrote: only mine').waitFor();
    await sendBox(page).fill('and thi');
    const second = await context.newPage();
    await second.goto(`${origin}/chat`);
    await bubble(second, 'You wrote: only mine').waitFor();
    await sendBox(second).fill('half');

    await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.waitForURL('about:blank');
    expect(await page.title()).toBe('');
    await second.getByText('You have left the chat.').waitFor();
    expect(await second.content()).not.toContain('only mine');
    expect(await stored(second)).toBe('[{},{}]');
    expect(await seriousViolations(second)).toEqual([]);
    await page.goBack().catch(() => null);
    expect(await page.content()).not.toContain('only mine');

    await second.getByRole('button', { name: 'Start a new chat' }).click();
    await bubble(second, greeting).waitFor();
    expect(await bubbles(second)).toEqual([greeting]);
    expect(await sendBox(second).inputValue()).toBe('');
    expect(errors).toEqual([]);
  });

  test('Leave quickly goes where the clinic says, with the server gone, too', async () => {
    const { origin, goAway } = await clinic({ site: { leaveTo: 'https://weather.example/' } });
    const { page, context } = await visit(origin);
    await context.route('https://weather.example/', route => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
    await goAway();
    await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.getByText('Sunny').waitFor();
    expect(page.url()).toBe('https://weather.example/');
  });

  test('a shared one forgets after its minutes without use, not before, and with its tab', async () => {
    const { origin } = await clinic({ site: { sharedIdleMinutes: 10 } });
    const watched = await watchedPage(used.browser, origin);
    used.closeLater(watched.context);
    const { page, context } = watched;
    await page.clock.install();
    await page.goto(`${origin}/chat`);
    await bubble(page, greeting).waitFor();
    await say(page, 'only mine');
    await bubble(page, 'You wrote: only mine').waitFor();
    await page.locator('.about > summary').click();
    await page.getByRole('checkbox').check();
    expect(await page.evaluate('localStorage.length')).toBe(0);
    const second = await context.newPage();
    await second.goto(`${origin}/chat`);
    await bubble(second, greeting).waitFor();
    expect(await bubbles(second)).toEqual([greeting]);
    await second.close();

    await page.clock.fastForward(9 * 60_000);
    await bubble(page, 'only mine').waitFor();
    await page.clock.fastForward(2 * 60_000);
    await page.getByText('Nobody used the chat for a while').waitFor();
    expect(await page.content()).not.toContain('only mine');
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toBe('{}');
    expect(await seriousViolations(page)).toEqual([]);
  });

  test('a page that comes back after the idle time begins anew', async () => {
    const { origin } = await clinic({ site: { idleMinutes: 30 } });
    const { page } = await visit(origin);
    await say(page, 'only mine');
    await bubble(page, 'You wrote: only mine').waitFor();
    await sendBox(page).fill('and thi');
    await page.clock.install({ time: Date.now() + 31 * 60_000 });
    await page.reload();
    await bubble(page, greeting).waitFor();
    expect(await bubbles(page)).toEqual([greeting]);
    expect(await sendBox(page).inputValue()).toBe('');
  });
});
