import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The page with the chat, or the frame that holds it. */
export type Chat = Page | FrameLocator;

// Web Chat keeps a second, unseen copy of each message for screen readers; patients see these.
export const seen = '.webchat__basic-transcript .webchat__bubble__content p';

export const bubble = (chat: Chat, text: string): Locator => chat.locator(seen).getByText(text, { exact: true });
export const bubbles = (chat: Chat): Promise<string[]> => chat.locator(seen).allInnerTexts();
export const sendBox = (chat: Chat): Locator => chat.getByPlaceholder('Write here');
export const button = (chat: Chat, name: string): Locator => chat.getByRole('toolbar').getByRole('button', { name, exact: true });

export async function say(chat: Chat, text: string): Promise<void> {
  await sendBox(chat).fill(text);
  await sendBox(chat).press('Enter');
}

/** Asks until it is so. Playwright's own waiting inside a page evaluates strings, which our policy forbids. */
export async function until(isSo: () => Promise<boolean>, limitMs = 10_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!await isSo()) {
    if (Date.now() > end) throw new Error(`not so after ${limitMs} ms: ${String(isSo)}`);
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
}
