import type { PageAssets } from './assets.ts';
import { fillPage } from './html.ts';
import { renderPalette } from './palette.ts';
import { pageWord, renderIdentity, type PageContent } from './renderChat.ts';

/** The page at `/`: a page as a clinic has it, with the one line that puts the chat on it. */
export function renderHome(content: PageContent, assets: PageAssets, nonce: string): string {
  const word = pageWord(content);
  return fillPage(assets.homeHtml, word, {
    ...renderIdentity(content, assets, word),
    '@nonce': nonce,
    '@style': renderPalette(content.clinic) + assets.css + assets.readCss
  });
}
