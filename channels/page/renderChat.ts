import { dialable, type Clinic } from '../../content/clinic.ts';
import type { PageAssets } from './assets.ts';
import { escapeHtml, fillPage, renderLines, wordsWith, type Word } from './html.ts';
import { legible, renderPalette } from './palette.ts';

export type PageWords = Readonly<Record<string, string>>;

export interface PageContent {
  readonly clinic: Clinic;
  /** content/<language>/page.yaml */
  readonly words: PageWords;
  /** BCP 47 tag, such as "en". */
  readonly language: string;
}

export interface ChatVisit {
  /** A new one at each visit. */
  readonly nonce: string;
  /** BCP 47 tag for Web Chat's own words and the bot's; the page's language when not given. */
  readonly locale?: string | undefined;
  /** The site's own colour instead of the clinic's, as #rrggbb. */
  readonly accent?: string | undefined;
}

/** Words that the page's script shows. */
export const scriptWords = ['chat-placeholder', 'chat-loading', 'chat-failed', 'chat-unreachable', 'chat-unnamed', 'left', 'left-idle', 'left-again'] as const;

/** Looks up the words that every page of the clinic's may use. */
export const pageWord = ({ clinic, words }: Pick<PageContent, 'clinic' | 'words'>): Word =>
  wordsWith(words, { clinic: clinic.name, address: clinic.address, services: clinic.emergency.services.phone, minutes: String(clinic.site.sharedIdleMinutes) });

/** What every page of the clinic's shows of the clinic. */
export function renderIdentity({ clinic, language }: Pick<PageContent, 'clinic' | 'language'>, { logo }: PageAssets, word: Word): Record<'@language' | '@clinicName' | '@logo' | '@demonstration' | '@aboutDemonstration' | '@lines', string> {
  const { emergency, onCall, office } = clinic;
  const paragraph = (id: string, attributes = ''): string => (clinic.demonstration ? `<p${attributes}>${escapeHtml(word(id))}</p>` : '');
  return {
    '@language': escapeHtml(language),
    '@clinicName': escapeHtml(clinic.name),
    // The name stands beside it, so the picture needs no words of its own.
    '@logo': logo === undefined ? '' : `<img class="logo" src="${logo}" alt="">`,
    '@demonstration': paragraph('demonstration', ' class="demonstration"'),
    '@aboutDemonstration': paragraph('about-demonstration'),
    '@lines': renderLines([emergency.services, emergency.crisis, onCall, office], word)
  };
}

/** The page with the chat as HTML. Everything it says works without a script and without the bot. */
export function renderChat(content: PageContent, assets: PageAssets, { nonce, locale, accent }: ChatVisit): string {
  const { clinic, language } = content;
  const word = pageWord(content);
  const settings = {
    locale: locale ?? language,
    webChat: assets.webChat ?? null,
    leaveTo: clinic.site.leaveTo,
    emergency: dialable(clinic.emergency.services.phone),
    idleMinutes: clinic.site.idleMinutes,
    sharedIdleMinutes: clinic.site.sharedIdleMinutes,
    words: Object.fromEntries(scriptWords.map(id => [id, word(id)]))
  };
  const colors = accent === undefined ? clinic.colors : { ...clinic.colors, accent, accentText: legible('#ffffff', accent, 4.5) };
  const [script = '', ...others] = assets.modules;
  const preloads = others.map(href => `<link rel="modulepreload" nonce="${nonce}" href="${href}">`);
  if (assets.webChat !== undefined) preloads.push(`<link rel="preload" as="script" nonce="${nonce}" href="${assets.webChat}">`);
  return fillPage(assets.chatHtml, word, {
    ...renderIdentity(content, assets, word),
    '@nonce': nonce,
    '@style': renderPalette({ colors }) + assets.css + assets.chatCss,
    '@preload': preloads.join('\n'),
    '@script': script,
    '@settings': JSON.stringify(settings).replace(/</g, '\\u003c')
  });
}
