import type { Activity } from 'botbuilder-core';
import { isPersonal, mentionsOf, type Envelope } from './envelope.ts';
import { keyWords } from '../http/bodyWords.ts';
import { readHtml } from './html.ts';

/** What somebody wrote, wherever in the activity it stands. */
export interface Written {
  /** For the conversation: without mentions of the bot, markup and quotes. */
  readonly text: string;
  /** Other words in it: for the screen alone. */
  readonly beside: string;
}

/** An activity of Teams as the bot takes it: only what was asked for, in the shape that every channel gives. */
export function toActivity(envelope: Envelope): Partial<Activity> {
  const { type, id, timestamp, channelId, serviceUrl, from, recipient, conversation, locale, localTimezone, name, replyToId, deliveryMode } = envelope;
  const { text, beside } = writtenIn(envelope);
  const taken: Partial<Activity> & Record<string, unknown> = {
    type,
    channelId,
    serviceUrl,
    timestamp: timestamp === undefined || Number.isNaN(Date.parse(timestamp)) ? new Date() : new Date(timestamp),
    // Names are the sender's to choose and are shown nowhere, so they go no further.
    from: { id: from.id, name: '', role: 'user' },
    recipient: { id: recipient.id, name: 'Unfold', role: 'bot' },
    conversation: { id: conversation.id, isGroup: !isPersonal(envelope), conversationType: conversation.conversationType ?? '', name: '', ...(conversation.tenantId === undefined ? {} : { tenantId: conversation.tenantId }) },
    ...defined({ id, locale, localTimezone, replyToId, deliveryMode })
  };
  if (type === 'conversationUpdate') taken.membersAdded = (envelope.membersAdded ?? []).length > 0 ? [{ id: from.id, name: '' }] : [];
  else if (text !== '' || type === 'message') Object.assign(taken, { text, textFormat: 'plain' });
  if (beside !== '') taken.channelData = { beside };
  if (name !== undefined && type !== 'message') taken.name = name;
  return taken;
}

const known = new WeakMap<Envelope, Written>();

/** Everything a person may have written in it. Asked for the delivery and for the turn. */
export function writtenIn(envelope: Envelope): Written {
  let written = known.get(envelope);
  if (written === undefined) known.set(envelope, (written = readWritten(envelope)));
  return written;
}

function readWritten(envelope: Envelope): Written {
  const { recipient, attachments = [], text: sent = '' } = envelope;
  // Most messages are a line of text: nothing in it to be taken apart, and nothing beside it.
  const line = sent.trim();
  if (line !== '' && !line.includes('<') && attachments.length === 0 && envelope.value === undefined && envelope.textFormat !== 'xml' && mentionsOf(envelope).length === 0) return { text: line, beside: '' };
  const html = attachments.map(({ contentType, content }) => (contentType === 'text/html' && typeof content === 'string' ? content : '')).filter(Boolean).join('\n');
  const files = attachments.flatMap(({ contentType, content, name }) => (contentType === 'text/html' ? [] : [name ?? '', ...leaves(content)]));
  const mentions = mentionsOf(envelope);
  const typed = sent.trim() === '' ? [...leaves(envelope.value)].join(' ') : withoutMentions(sent, mentions, recipient.id);
  const plain = envelope.textFormat === 'xml' ? readHtml(typed).text : typed;
  const value = [...(sent.trim() === '' ? [] : leaves(envelope.value)), ...keyWords(envelope.value), ...keyWords(attachments.map(({ content }) => content))];
  if (html === '') return { text: plain, beside: join([...value, ...files]) };
  const read = readHtml(withoutMentions(html, mentions, recipient.id));
  // Our own question, quoted, is no word of the patient's; what they quote of themselves is.
  const ownQuote = read.quotedIds.length > 0 && read.quotedIds.every(quoted => quoted === recipient.id);
  const beside = ownQuote ? files : [read.quoted, ...files];
  if (read.quotedIds.length > 0 || read.quoted !== '') return { text: read.text, beside: join([...value, ...beside]) };
  // The same words twice would be read as two messages; where the two differ, both are looked at.
  return { text: plain, beside: join([...value, ...(bare(read.text) === bare(plain) ? [] : [read.text]), ...beside]) };
}

function withoutMentions(text: string, mentions: readonly { readonly id: string; readonly text: string }[], botId: string): string {
  let rest = text;
  for (const mention of mentions) {
    if (mention.text === '') continue;
    // Somebody else who is named stays named, without the tag.
    rest = rest.replaceAll(mention.text, mention.id === botId ? ' ' : mention.text.replace(/<\/?at\b[^<>]*>/gi, ''));
  }
  return rest.replace(/<\/?at\b[^<>]*>/gi, '').trim();
}

/** Every string in a value, in order. Walks without recursion: the depth is the sender's to choose. */
function* leaves(root: unknown): Iterable<string> {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') yield value;
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).reverse());
  }
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const join = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');
const defined = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
