import { dialable } from '../../content/clinic.ts';
import type { Clinic } from '../../content/clinic.ts';
import { renderPalette } from './palette.ts';
import type { PageAssets } from './assets.ts';

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

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, mark => marks[mark] ?? '');

/** Fills `{name}` in a text. A name or a word id that is unknown is a mistake of ours and throws. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => required(values, name));
}

function required(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The page asks for "${name}", which content/<language>/page.yaml or clinic.yaml does not have.`);
  return value;
}

/** The whole page as HTML. Everything it says works without a script and without the bot. */
export function renderPage({ clinic, words, language }: PageContent, assets: PageAssets, nonce: string): string {
  const { emergency } = clinic;
  const word = (id: string, values: Readonly<Record<string, string>> = {}): string =>
    fill(required(words, id), { clinic: clinic.name, address: clinic.address, services: emergency.services.phone, ...values });
  const settings = {
    locale: language,
    webChat: assets.webChat ?? null,
    words: Object.fromEntries(scriptWords.map(id => [id, word(id)]))
  };
  const parts: Readonly<Record<string, string>> = {
    '@nonce': nonce,
    '@language': escapeHtml(language),
    '@style': renderPalette(clinic) + assets.css,
    '@preload': assets.webChat === undefined ? '' : `<link rel="preload" as="script" nonce="${nonce}" href="${assets.webChat}">`,
    '@script': assets.script,
    '@clinicName': escapeHtml(clinic.name),
    '@demonstration': clinic.demonstration ? `<p class="demonstration">${escapeHtml(word('demonstration'))}</p>` : '',
    '@aboutDemonstration': clinic.demonstration ? `<p>${escapeHtml(word('about-demonstration'))}</p>` : '',
    '@lines': renderLines(clinic, word),
    '@settings': JSON.stringify(settings).replace(/</g, '\\u003c')
  };
  return assets.html.replace(/\{\{([@\w-]+)\}\}/g, (_, id: string) => (id.startsWith('@') ? required(parts, id) : escapeHtml(word(id))));
}

type Word = (id: string, values?: Readonly<Record<string, string>>) => string;

interface HelpLine {
  readonly label: string;
  readonly phone: string;
  readonly text?: string | undefined;
  readonly hours?: string;
}

function renderLines({ emergency, onCall, office }: Clinic, word: Word): string {
  const lines: HelpLine[] = [emergency.services, emergency.crisis, onCall, office];
  return lines.map(({ label, phone, text, hours }) => {
    const link = (href: string, id: string, number: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(word(id, { number }))}</a>`;
    const calls = [link(dialable(phone), 'help-call', phone), ...(text === undefined ? [] : [link(dialable(text).replace('tel:', 'sms:'), 'help-text', text)])];
    const title = hours === undefined ? label : word('hours', { label, hours });
    return `<li><span class="note">${escapeHtml(title)}</span><span class="calls">${calls.join('')}</span></li>`;
  }).join('');
}
