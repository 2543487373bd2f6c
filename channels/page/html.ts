import { CodedError } from '../../errors.ts';
import { dialable } from '../../content/clinic.ts';

type Values = Readonly<Record<string, string>>;

/** A word of the page by its id, its placeholders filled. */
export type Word = (id: string, values?: Values) => string;

const marks: Values = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, mark => marks[mark] ?? '');

function required(values: Values, name: string): string {
  const value = values[name];
  if (value === undefined) throw new CodedError('UNFOLD_CONTENT_INVALID', `the page asks for "${name}", which content/<language>/page.yaml, protocol.yaml or clinic.yaml does not have.`);
  return value;
}

/** Looks words up and fills `{name}` in them. A name or a word id that is unknown is a mistake of ours and throws. */
export const wordsWith = (words: Values, common: Values): Word => (id, values = {}) => {
  const all = { ...common, ...values };
  return required(words, id).replace(/\{(\w+)\}/g, (_, name: string) => required(all, name));
};

/** Fills a page: `{{id}}` with the word, escaped, and `{{@id}}` with the part as it is. */
export const fillPage = (html: string, word: Word, parts: Values): string =>
  html.replace(/\{\{([@\w-]+)\}\}/g, (_, id: string) => (id.startsWith('@') ? required(parts, id) : escapeHtml(word(id))));

export interface HelpLine {
  readonly label: string;
  readonly phone: string;
  readonly text?: string | undefined;
  readonly hours?: string;
}

/** Lines as list items with links that dial or text. */
export function renderLines(lines: readonly HelpLine[], word: Word): string {
  return lines.map(({ label, phone, text, hours }) => {
    const link = (href: string, id: string, number: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(word(id, { number }))}</a>`;
    const calls = [link(dialable(phone), 'help-call', phone), ...(text === undefined ? [] : [link(dialable(text).replace('tel:', 'sms:'), 'help-text', text)])];
    const title = hours === undefined ? label : word('hours', { label, hours });
    return `<li><span class="note">${escapeHtml(title)}</span><span class="calls">${calls.join('')}</span></li>`;
  }).join('');
}
