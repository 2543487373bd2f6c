import type { Activity, Attachment, CardAction } from 'botbuilder-core';
import { buttonCard } from './adaptiveCard.ts';

type Outgoing = Partial<Activity>;

/** A message of Teams may have some 28 KB, which are 14,000 letters with everything around them. */
const mostLetters = 10_000;
/** So many suggested actions are shown in a personal chat, and none beside an attachment. */
const mostSuggested = 6;
const heroCard = 'application/vnd.microsoft.card.hero';

/** What the bot says as Teams shows it. What only our own page understands, such as events, is left out. */
export function forTeams(activities: readonly Outgoing[]): Outgoing[] {
  return activities.flatMap(activity => {
    if (activity.type === 'message') return messages(activity);
    return activity.type === 'typing' || activity.type === 'invokeResponse' ? [activity] : [];
  });
}

function messages(activity: Outgoing): Outgoing[] {
  const { suggestedActions, attachments = [], ...plain } = activity;
  const texts = split(activity.text ?? '');
  const before = texts.slice(0, -1).map(text => ({ ...plain, text }));
  const last: Outgoing = { ...plain, ...(activity.text === undefined ? {} : { text: texts.at(-1) ?? '' }) };
  const [links, others] = linksOf(attachments);
  const choices = suggestedActions?.actions ?? [];
  if (links.length + others.length === 0 && choices.length <= mostSuggested) {
    if (choices.length > 0) last.suggestedActions = { to: activity.recipient === undefined ? [] : [activity.recipient.id], actions: choices };
  } else {
    last.attachments = links.length + choices.length === 0 ? [...others] : [...others, buttonCard(links, choices)];
  }
  return [...before, last];
}

function linksOf(attachments: readonly Attachment[]): [CardAction[], Attachment[]] {
  const heroes = attachments.filter(({ contentType }) => contentType === heroCard);
  const links = heroes.flatMap(({ content }) => (content as { buttons?: CardAction[] }).buttons ?? []);
  return [links, attachments.filter(({ contentType }) => contentType !== heroCard)];
}

/** Cuts at the end of a paragraph, a line or a word, and never through a character. */
export function split(text: string, most = mostLetters): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const at = ['\n\n', '\n', ' '].map(end => head.lastIndexOf(end)).find(place => place > most / 2) ?? (head.isWellFormed() ? most : most - 1);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}
