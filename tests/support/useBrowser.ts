import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { realWebChat } from './assets.ts';
import { openBrowser } from './browser.ts';

export interface UsedBrowser {
  readonly browser: Browser;
  readonly webChatFolder: string;
  /** Closes it after the test, the last one first. */
  closeLater(part: { close(): Promise<void> }): void;
}

/** A browser and the real Web Chat for all tests of a file. Call it at the top of the file. */
export function useBrowser(): UsedBrowser {
  const open: { close(): Promise<void> }[] = [];
  let browser: Browser | undefined;
  let webChatFolder = '';
  beforeAll(async () => {
    webChatFolder = await realWebChat();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => { for (const part of open.splice(0).reverse()) await part.close(); });
  return {
    get browser() {
      if (browser === undefined) throw new Error('the browser is there once the tests have begun');
      return browser;
    },
    get webChatFolder() { return webChatFolder; },
    closeLater: part => { open.push(part); }
  };
}
