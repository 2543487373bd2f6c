import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { silentLog } from '../../channels/log.ts';
import { listen } from '../../channels/server.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import { seriousViolations, watchedPage } from '../support/browser.ts';
import { button, until } from '../support/chat.ts';
import { shippedContent } from '../support/content.ts';
import { pageAssets } from '../support/assets.ts';
import { useBrowser } from '../support/useBrowser.ts';

const used = useBrowser();

test('a window of 1280 by 1024 at 400 %: the direct question and its answers can be read and reached, in Spanish too', async () => {
  const app = composeApp({ config: { origins: [] }, content: shippedContent(), store: openMemoryStore(), log: silentLog, careTeam: nobody, referrals: uncounted, assets: pageAssets(used.webChatFolder), tokenSecret: randomBytes(32) });
  const { port } = await listen(app.server, 0, '127.0.0.1');
  used.closeLater({ close: app.stop });
  const origin = `http://127.0.0.1:${port}`;
  const watched = await watchedPage(used.browser, origin, { viewport: { width: 320, height: 256 }, locale: 'es-MX' });
  used.closeLater(watched.context);
  const { page } = watched;
  await page.goto(`${origin}/chat`);
  await page.getByRole('toolbar').getByRole('button').first().waitFor();
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.fill('quiero morirme');
  await box.press('Enter');
  const header = page.locator('header').first();
  const question = page.locator('.webchat__basic-transcript .webchat__bubble__content').getByText('¿está pensando en matarse?');
  await question.waitFor();
  await button(page, 'No sé bien').waitFor();
  // Once the card above is out of sight, its numbers stand in the header.
  for (const number of ['Llamar al 988', 'Llamar al 911']) await page.locator('#numbers').getByText(number).waitFor();
  /** How much of the question, in lines of 24 px, stands free between the header and its answers. */
  const free = async (): Promise<number> => {
    const [bar, said, answer] = [await header.boundingBox(), await question.boundingBox(), await button(page, 'Sí').boundingBox()];
    if (bar === null || said === null || answer === null) return 0;
    return (Math.min(said.y + said.height, answer.y) - Math.max(said.y, bar.y + bar.height)) / 24;
  };
  await until(async () => await free() > 2);
  const inSight = async (locator: Locator): Promise<boolean> => ((await locator.boundingBox())?.y ?? -1) >= 0 && await locator.isVisible();
  for (const answer of ['Sí', 'No sé bien', 'No']) expect(await inSight(button(page, answer))).toBe(true);
  // And the rest of it is a turn of the wheel away.
  await page.mouse.move(160, 110);
  await page.mouse.wheel(0, -160);
  await until(async () => ((await question.boundingBox())?.y ?? 0) >= ((await header.boundingBox())?.height ?? 256) - 1);
  expect(await seriousViolations(page)).toEqual([]);
  expect([...watched.foreign, ...watched.errors]).toEqual([]);
}, 90_000);
