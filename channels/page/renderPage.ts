import type { Clinic } from '../../content/clinic.ts';
import type { PageAssets } from './assets.ts';
import { escapeHtml, fillPage, renderLines, wordsWith } from './html.ts';
import { renderPalette } from './palette.ts';

export type PageWords = Readonly<Record<string, string>>;

export interface PageContent {
  readonly clinic: Clinic;
  /** content/<language>/page.yaml */
  readonly words: PageWords;
  /** BCP 47 tag, such as "en". */
  readonly language: string;
}

/** Words that the page's script shows. */
export const scriptWords = ['chat-placeholder', 'chat-loading', 'chat-failed', 'chat-unreachable', 'left', 'left-again'] as const;

/** The whole page as HTML. Everything it says works without a script and without the bot. */
export function renderPage({ clinic, words, language }: PageContent, assets: PageAssets, nonce: string): string {
  const { emergency, onCall, office } = clinic;
  const word = wordsWith(words, { clinic: clinic.name, address: clinic.address, services: emergency.services.phone });
  const settings = {
    locale: language,
    webChat: assets.webChat ?? null,
    words: Object.fromEntries(scriptWords.map(id => [id, word(id)]))
  };
  return fillPage(assets.html, word, {
    '@nonce': nonce,
    '@language': escapeHtml(language),
    '@style': renderPalette(clinic) + assets.css,
    '@preload': assets.webChat === undefined ? '' : `<link rel="preload" as="script" nonce="${nonce}" href="${assets.webChat}">`,
    '@script': assets.script,
    '@clinicName': escapeHtml(clinic.name),
    '@demonstration': clinic.demonstration ? `<p class="demonstration">${escapeHtml(word('demonstration'))}</p>` : '',
    '@aboutDemonstration': clinic.demonstration ? `<p>${escapeHtml(word('about-demonstration'))}</p>` : '',
    '@lines': renderLines([emergency.services, emergency.crisis, onCall, office], word),
    '@settings': JSON.stringify(settings).replace(/</g, '\\u003c')
  });
}
