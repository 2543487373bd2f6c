import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { listen } from '../../channels/server.ts';
import { silentLog } from '../../channels/log.ts';
import { CodedError } from '../../errors.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import type { RecordStore } from '../../storage/port.ts';
import { pageAssets } from '../support/assets.ts';
import { watchedPage } from '../support/browser.ts';
import { bubbles, say, seen, until } from '../support/chat.ts';
import { shippedContent } from '../support/content.ts';
import { useBrowser } from '../support/useBrowser.ts';

const used = useBrowser();

/** The whole app on a store that can be away. The page's sockets are cut: what it is told it is told in answers. */
async function visit(): Promise<{ page: Page; away(isAway: boolean): void }> {
  let isAway = false;
  const store = openMemoryStore();
  const gone = (): Promise<never> => Promise.reject(new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the database is away'));
  const moody: RecordStore = { ...store, load: id => (isAway ? gone() : store.load(id)), commit: (record, tag) => (isAway ? gone() : store.commit(record, tag)), erase: id => store.erase(id), expire: before => store.expire(before), due: (before, limit) => store.due(before, limit), probe: () => store.probe(), close: () => store.close() };
  const app = composeApp({ config: { origins: [] }, content: shippedContent(), store: moody, log: silentLog, careTeam: nobody, referrals: uncounted, assets: pageAssets(used.webChatFolder), tokenSecret: randomBytes(32) });
  const { port } = await listen(app.server, 0, '127.0.0.1');
  used.closeLater({ close: app.stop });
  const origin = `http://127.0.0.1:${port}`;
  const { page, context } = await watchedPage(used.browser, origin);
  used.closeLater(context);
  let deaf = false;
  // As when the window hangs on another node, which hears nothing of this one while the database is away.
  await page.routeWebSocket(/\/stream/, socket => {
    const server = socket.connectToServer();
    server.onMessage(message => { if (!deaf) socket.send(message); });
  });
  await page.goto(`${origin}/chat`);
  await page.locator(seen).filter({ hasText: 'COMPUTER PROGRAM' }).waitFor();
  return { page, away: value => { isAway = value; deaf = value; } };
}

test('a message that cannot be kept: the guidance of its answer is shown at once, and once, and the message goes out when it can', async () => {
  const { page, away } = await visit();
  away(true);
  await say(page, 'i am going to kill myself tonight');
  await page.locator(seen).filter({ hasText: '911' }).first().waitFor();
  await page.locator(seen).filter({ hasText: /could not save|not kept/ }).first().waitFor();
  // Two more tries, each refused again.
  await new Promise(resolve => { setTimeout(resolve, 7_000); });
  const told = (await bubbles(page)).filter(text => /could not save|not kept/.test(text));
  expect(told.length).toBe(1);
  away(false);
  await until(async () => (await bubbles(page)).some(text => /alone/.test(text)), 20_000);
});

test('a message that is refused for good: what its words call for is shown', async () => {
  const { page, away } = await visit();
  away(true);
  await page.route('**/activities', async route => {
    const body = JSON.stringify({ ...route.request().postDataJSON() as object, type: 'gadget' });
    await route.continue({ postData: body });
  });
  await say(page, 'i am going to kill myself tonight');
  await page.locator(seen).filter({ hasText: '911' }).first().waitFor();
});
