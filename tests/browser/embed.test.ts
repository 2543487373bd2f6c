import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import type { BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { identifyBy } from '../../channels/directline/identity.ts';
import { seriousViolations, watchedPage, type Watched } from '../support/browser.ts';
import { bubble, bubbles, button, say, sendBox, until } from '../support/chat.ts';
import { echoBot } from '../support/echoBot.ts';
import { startPage, type PagePlace, type PageServer } from '../support/pageServer.ts';
import { useBrowser } from '../support/useBrowser.ts';

const greeting = 'Hello. This is a computer program, not a person.';
const wide = { viewport: { width: 1280, height: 800 } };

const used = useBrowser();

async function served(options: Partial<Parameters<typeof startPage>[0]> = {}, place: PagePlace = {}): Promise<PageServer> {
  const server = await startPage({ ...echoBot(), ...options }, { webChatFolder: used.webChatFolder, ...place });
  used.closeLater({ close: () => server.close() });
  return server;
}

interface Site {
  readonly origin: string;
  /** What the site's page is answered with. */
  page: { html: string; policy: string };
}

const strict = (chat: string): string => `default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; script-src ${chat}; frame-src ${chat}`;
const html = (chat: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><title>Our clinic</title><meta name="viewport" content="width=device-width"><main><h1>Our clinic</h1><p><a href="#there">Here</a></p><p><a href="${chat}/chat" data-unfold-open>Talk to Unfold</a></p></main><script src="${chat}/embed.js" async ${attributes}></script></html>`;

/** A clinic's own site, on another port. */
async function site(): Promise<Site> {
  const result = { origin: '', page: { html: '', policy: '' } };
  const server: Server = createServer((_req, res) => {
    res.setHeader('content-type', 'text/html');
    res.setHeader('content-security-policy', result.page.policy);
    res.end(result.page.html);
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  used.closeLater({ close: () => new Promise(resolve => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  }) });
  result.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return result;
}

/** A clinic's site under a strict policy, allowed to show the chat, open in a browser. */
async function visit(attributes = '', options: BrowserContextOptions = wide, place: PagePlace = {}): Promise<Watched & { server: PageServer; host: Site; chat: FrameLocator }> {
  const host = await site();
  const server = await served({ origins: [host.origin] }, place);
  host.page = { html: html(server.origin, attributes), policy: strict(server.origin) };
  const watched = await watchedPage(used.browser, [host.origin, server.origin], options);
  used.closeLater(watched.context);
  await watched.page.goto(host.origin);
  return { ...watched, server, host, chat: watched.page.frameLocator('unfold-chat iframe') };
}

const launcher = (page: Page) => page.getByRole('button', { name: /^(Open the chat|Abrir el chat)$/ });
const frameOf = (page: Page): Frame => page.frames()[1] ?? page.mainFrame();
const focused = (page: Page | Frame): Promise<string> => page.evaluate('(function inner(root) { const at = root.activeElement; return at && at.shadowRoot ? inner(at.shadowRoot) : at ? at.tagName + (at.className && at.tagName === "BUTTON" ? "." + at.className : "") : "" })(document)');

describe('one line on a site with a strict policy', () => {
  test('costs one small script until the chat is opened; then a patient talks, reloads and goes on', async () => {
    const { page, chat, server, host, foreign, errors } = await visit();
    await launcher(page).waitFor();
    const asked = (): Promise<string[]> => page.evaluate('performance.getEntriesByType("resource").map(entry => entry.name)');
    expect(await asked()).toEqual([`${server.origin}/embed.js`]);
    expect(page.frames()).toHaveLength(1);
    expect(await seriousViolations(page)).toEqual([]);

    await launcher(page).click();
    await bubble(chat, greeting).waitFor();
    await say(chat, 'from the site');
    await bubble(chat, 'You wrote: from the site').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await seriousViolations(frameOf(page))).toEqual([]);

    await page.reload();
    await bubble(chat, 'You wrote: from the site').waitFor();
    expect(await bubbles(chat)).toEqual([greeting, 'from the site', 'You wrote: from the site']);
    const second = await page.context().newPage();
    await second.goto(host.origin);
    await second.getByRole('link', { name: 'Talk to Unfold' }).click();
    await bubble(second.frameLocator('unfold-chat iframe'), 'You wrote: from the site').waitFor();
    expect([...foreign, ...errors]).toEqual([]);
  });

  test('by keyboard alone: opened, written in, every button reached in order, closed, and back where it was', async () => {
    const { page, chat } = await visit();
    await launcher(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('BUTTON.launch');
    await page.keyboard.press('Enter');
    await bubble(chat, greeting).waitFor();
    await until(() => page.evaluate<boolean>('document.activeElement.tagName === "UNFOLD-CHAT"'));
    await until(() => frameOf(page).evaluate<boolean>('document.activeElement.matches("[data-id=webchat-sendbox-input]")'));
    await page.keyboard.type('with keys');
    await page.keyboard.press('Enter');
    await bubble(chat, 'You wrote: with keys').waitFor();

    // From the top of the frame on.
    await frameOf(page).evaluate('document.querySelector("h1").focus()');
    const reached: string[] = [];
    for (let tab = 0; tab < 5; tab += 1) {
      await page.keyboard.press('Tab');
      reached.push(await frameOf(page).evaluate('document.activeElement.getAttribute("aria-label") || document.activeElement.textContent.trim()'));
    }
    expect(reached.slice(0, 4)).toEqual(['Help now', 'Leave quickly', 'About', 'Close the chat']);
    expect(reached[4]).not.toBe('');
    await chat.locator('.help > summary').focus();
    await page.keyboard.press('Enter');
    expect(await chat.locator('.help .panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await chat.locator('.help .panel').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await launcher(page).waitFor();
    expect(await focused(page)).toBe('BUTTON.launch');
    await page.getByRole('link', { name: 'Talk to Unfold' }).focus();
    await page.keyboard.press('Enter');
    await sendBox(chat).waitFor();
    await chat.getByRole('button', { name: 'Close the chat' }).click();
    await launcher(page).waitFor();
    expect(await focused(page)).toBe('A');
  });

  test('what a screen reader is told comes in the order of the conversation, and from one place', async () => {
    const { page, chat } = await visit();
    await launcher(page).click();
    await bubble(chat, greeting).waitFor();
    await frameOf(page).evaluate('(() => { const region = document.querySelector(".webchat__live-region-transcript"); window.told = []; new MutationObserver(changes => { for (const { addedNodes } of changes) for (const node of addedNodes) window.told.push(node.textContent); }).observe(region, { childList: true, subtree: true }); })()');
    for (const text of ['first', 'second']) {
      await say(chat, text);
      await bubble(chat, `You wrote: ${text}`).waitFor();
    }
    await until(() => frameOf(page).evaluate<boolean>('window.told.some(text => text.includes("You wrote: second"))'));
    const told = (await frameOf(page).evaluate('window.told.join(" | ")')) as string;
    const places = ['first', 'You wrote: first', 'second', 'You wrote: second'].map(text => told.indexOf(text));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(await frameOf(page).evaluate('document.querySelectorAll(".webchat__live-region-transcript[role=log][aria-live=polite]").length')).toBe(1);
  });

  test('its attributes: language, side, colour, open on load', async () => {
    const { page, chat, errors } = await visit('data-locale="es-MX" data-position="left" data-color="#ffe600" data-open');
    await bubble(chat, greeting).waitFor();
    const { x } = await page.getByRole('dialog').boundingBox() ?? { x: 1000 };
    expect(x).toBeLessThan(100);
    expect(frameOf(page).url()).toContain('locale=es-MX&color=%23ffe600');
    expect(await focused(page)).toBe('BODY');
    await chat.getByRole('button', { name: /Close the chat|Cerrar el chat/ }).click();
    expect(await page.evaluate('(style => style.backgroundColor + style.color)(getComputedStyle(document.querySelector("unfold-chat").shadowRoot.querySelector(".launch")))')).toBe('rgb(255, 230, 0)rgb(0, 0, 0)');
    expect(await seriousViolations(page)).toEqual([]);
    await page.reload();
    await launcher(page).waitFor();
    expect(page.frames()).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('Leave quickly takes the whole page away, the other tab\'s chat too, and leaves nothing behind', async () => {
    const { page, chat, host } = await visit('', wide, { site: { leaveTo: 'https://weather.example/' } });
    await page.context().route('https://weather.example/', route => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
    await launcher(page).click();
    await bubble(chat, greeting).waitFor();
    await say(chat, 'only mine');
    await bubble(chat, 'You wrote: only mine').waitFor();
    const second = await page.context().newPage();
    await second.goto(host.origin);
    await launcher(second).click();
    const other = second.frameLocator('unfold-chat iframe');
    await bubble(other, 'You wrote: only mine').waitFor();
    await chat.getByRole('button', { name: 'Leave quickly' }).click();
    await page.getByText('Sunny').waitFor();
    await other.getByText('You have left the chat.').waitFor();
    expect(await frameOf(second).evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.goto(host.origin);
    await launcher(page).click();
    await bubble(chat, greeting).waitFor();
    expect(await bubbles(chat)).toEqual([greeting]);
  });
});

describe.each([
  ['a phone', { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }],
  ['320 pixels', { viewport: { width: 320, height: 568 } }],
  ['a phone on its side', { viewport: { width: 667, height: 375 } }],
  ['a wide screen at 200 %', { viewport: { width: 640, height: 400 } }]
])('on %s', (_name, options) => {
  test('the chat fills the screen, the page behind is out of reach, and both are as before afterwards', async () => {
    const { page, chat, errors } = await visit('', { ...options, reducedMotion: 'reduce', colorScheme: 'dark' });
    await launcher(page).click();
    await bubble(chat, greeting).waitFor();
    const { width, height } = options.viewport;
    const tops = await Promise.all(['.help > summary', '#leave', '.about > summary'].map(async each => (await chat.locator(each).boundingBox())?.y));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('unfold-chat iframe').boundingBox()).toEqual({ x: 0, y: 0, width, height });
    expect(await page.evaluate('document.querySelector("unfold-chat").shadowRoot.querySelector("dialog").matches(":modal")')).toBe(true);
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('hidden');
    await say(chat, 'buttons');
    await button(chat, 'Ground me').waitFor();
    await say(chat, 'card');
    await chat.locator('.webchat__bubble__content').getByRole('button', { name: 'Call 988' }).waitFor();
    expect(await frameOf(page).evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const box = await sendBox(chat).boundingBox();
    expect((box?.y ?? 10_000) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await frameOf(page).evaluate('matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.body).color')).toBe('rgb(231, 234, 236)');
    expect(await frameOf(page).evaluate('document.getAnimations().filter(each => each.playState === "running").length')).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await seriousViolations(frameOf(page))).toEqual([]);
    await chat.getByRole('button', { name: 'Close the chat' }).click();
    await launcher(page).waitFor();
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
    expect(errors).toEqual([]);
  });
});

describe('a site that says who its patient is', () => {
  const secret = 'what the site and the chat both know, and nobody else';
  const named = (sub: string): Promise<string> => new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('5m').sign(new TextEncoder().encode(secret));

  test('finds the conversation from another device, and leaves it to nobody who is not named', async () => {
    const host = await site();
    const server = await served({ origins: [host.origin], identify: identifyBy({ secret }) });
    host.page = { html: html(server.origin, `data-identity="${await named('ann')}" data-open`), policy: strict(server.origin) };
    const devices: Watched[] = [];
    for (let device = 0; device < 2; device += 1) devices.push(await watchedPage(used.browser, [host.origin, server.origin], wide));
    for (const { context } of devices) used.closeLater(context);
    const [first, second] = devices.map(({ page }) => page) as [Page, Page];
    const chatOn = (page: Page): FrameLocator => page.frameLocator('unfold-chat iframe');
    await first.goto(host.origin);
    await bubble(chatOn(first), greeting).waitFor();
    await say(chatOn(first), 'from my phone');
    await bubble(chatOn(first), 'You wrote: from my phone').waitFor();
    await second.goto(host.origin);
    await bubble(chatOn(second), 'You wrote: from my phone').waitFor();
    await sendBox(chatOn(second)).fill('half of it');

    for (const attributes of ['data-open', `data-identity="${await named('ben')}" data-open`]) {
      host.page.html = html(server.origin, attributes);
      await second.reload();
      await bubble(chatOn(second), greeting).waitFor();
      expect(await bubbles(chatOn(second))).toEqual([greeting]);
      expect(await sendBox(chatOn(second)).inputValue()).toBe('');
    }
    expect(first.url()).not.toContain('eyJ');
    expect(frameOf(first).url()).not.toContain('eyJ');
  });

  test('or cannot say it: patient and developer are told, nobody is taken for somebody else, and once it can the conversation is there', async () => {
    const host = await site();
    const server = await served({ origins: [host.origin], identify: identifyBy({ secret }) });
    host.page = { html: html(server.origin, 'data-open'), policy: strict(server.origin) };
    const { context, page, errors } = await watchedPage(used.browser, [host.origin, server.origin], wide);
    used.closeLater(context);
    await page.exposeFunction('unfoldIdentity', () => {
      if (answer === undefined) throw new Error('signed out in between');
      return answer;
    });
    let answer: string | undefined = await named('ann');
    const chat = page.frameLocator('unfold-chat iframe');
    await page.goto(host.origin);
    await bubble(chat, greeting).waitFor();
    await say(chat, 'kept');
    await bubble(chat, 'You wrote: kept').waitFor();
    const late = await new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(1).sign(new TextEncoder().encode(secret));
    for (const [unsaid, reason] of [[undefined, 'unfoldIdentity failed'], [late, 'ERR_JWT_EXPIRED']] as const) {
      answer = unsaid;
      await page.reload();
      await chat.getByText('cannot tell who you are').waitFor();
      expect(await bubbles(chat)).toEqual([]);
      expect(errors.join('\n')).toContain(reason);
      expect(await seriousViolations(frameOf(page))).toEqual([]);
    }
    answer = await named('ann');
    await bubble(chat, 'You wrote: kept').waitFor();
    // Who is signed in nowhere is nobody, and not somebody whom the site could not name.
    answer = '';
    await page.reload();
    await bubble(chat, greeting).waitFor();
    expect(await bubbles(chat)).toEqual([greeting]);
  });
});

describe('what a developer has to mend is said on their console', () => {
  test('a site that is not allowed: which, and where to allow it; and it cannot show the chat in a frame of its own', async () => {
    const host = await site();
    const server = await served({ origins: ['https://clinic.example'] });
    host.page = { html: `${html(server.origin)}<iframe src="${server.origin}/chat"></iframe>`, policy: '' };
    const { context, page, errors } = await watchedPage(used.browser, [host.origin, server.origin], wide);
    used.closeLater(context);
    await page.goto(host.origin);
    expect(await page.locator('unfold-chat').count()).toBe(0);
    expect(errors.join('\n')).toContain(`Unfold: ${server.origin} does not show its chat on pages of ${host.origin}.`);
    expect(errors.join('\n')).toContain('UNFOLD_ORIGINS');
    expect(errors.join('\n')).toContain('frame-ancestors');
    expect(await page.frames()[1]?.locator('h1').count()).toBe(0);
  });

  test('a policy of theirs that keeps the chat out: which directive', async () => {
    const host = await site();
    const server = await served({ origins: [host.origin] });
    host.page = { html: html(server.origin), policy: `default-src 'none'; script-src ${server.origin}` };
    const { context, page, errors } = await watchedPage(used.browser, [host.origin, server.origin], wide);
    used.closeLater(context);
    await page.goto(host.origin);
    await launcher(page).click();
    await page.getByText('Suicide and Crisis Lifeline: 988').waitFor();
    expect(errors.join('\n')).toContain(`Add ${server.origin} to its frame-src`);
  });

  test('nothing needs to be set for a page on the same machine', async () => {
    const host = await site();
    const server = await served();
    host.page = { html: html(server.origin), policy: strict(server.origin) };
    const { context, page, errors } = await watchedPage(used.browser, [host.origin, server.origin], wide);
    used.closeLater(context);
    await page.goto(host.origin);
    await launcher(page).click();
    await bubble(page.frameLocator('unfold-chat iframe'), greeting).waitFor();
    expect(errors).toEqual([]);
  });
});

test('with the server gone before the chat is opened, its numbers are there; when it is back, so is the chat', async () => {
  const { page, chat, server, host } = await visit();
  await page.clock.install();
  await launcher(page).waitFor();
  await server.close();
  await launcher(page).click();
  expect(await page.getByRole('link', { name: 'Suicide and Crisis Lifeline: 988' }).getAttribute('href')).toBe('tel:988');
  expect(await page.getByRole('link', { name: 'Emergency services: 911' }).isVisible()).toBe(true);
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await launcher(page).click();
  await served({ origins: [host.origin] }, { port: server.port });
  await page.clock.fastForward(21_000);
  await bubble(chat, greeting).waitFor();
});
