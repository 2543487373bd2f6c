import type { Content, Origins } from './load.ts';
import type { Message } from './schema.ts';

const wordLimit = 45;
const safetyWordLimit = 60;

// The law of several states: a program must not seem to offer care or hold a clinical title.
const forbidden: Readonly<Record<string, RegExp>> = {
  en: /\b(therapy|treats?|treating|diagnos\w*|coach\w*|cure[sd]?)\b/i,
  es: /(?<!\p{L})(terapia|tratamientos?|tratar(?:l[oae]s?|me|nos)|diagn[oó]stic\p{L}*|coach\p{L}*|cura|curar\p{L}*)(?!\p{L})/iu
};

/** Filled in from clinic.yaml and by the steps; anything else in braces is a slip of the pen. */
const placeholders = new Set([
  'clinic', 'office', 'officeHours', 'onCall', 'onCallHours', 'address', 'retentionDays', 'readers',
  'services', 'crisis', 'crisisText', 'crisisSite', 'veteransText', 'poison', 'domesticViolence', 'domesticViolenceSite', 'substanceUse',
  'words', 'question', 'flow', 'count', 'alert', 'answer', 'hours', 'until', 'day', 'zone', 'time', 'drivingHours', 'unrealHours'
]);

export const countWords = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** Checks wording itself: lengths, words the law forbids, punctuation of the house, placeholders, guide points. */
export function checkWords(content: Content, origins: Origins): void {
  for (const words of content.languages.values()) {
    for (const [id, message] of words.messages) {
      const origin = origins.get(`${words.language} message ${id}`);
      for (const problem of problemsOf(message, content.points, forbidden[words.language])) origin?.file.add(origin.path, `${id}: ${problem}`);
    }
  }
}

function* problemsOf(message: Message, points: Content['points'], neverSaid: RegExp | undefined): Iterable<string> {
  const limit = message.safety ? safetyWordLimit : wordLimit;
  for (const text of message.wordings.flat()) {
    const count = countWords(text);
    if (count > limit) yield `a bubble has ${count} words; ${limit} is the most`;
    if (/^\p{Ll}/u.test(text)) yield 'a bubble begins in lower case; in a [list] YAML splits text at its commas, so put it in quotes';
    const said = message.from === 'ours' ? neverSaid?.exec(text)?.[0] : undefined;
    if (said !== undefined) yield `says "${said}", which a program must not say of itself`;
    if (message.from !== 'quote' && text.includes('!')) yield 'holds an exclamation mark; the voice is level';
    for (const [, name] of text.matchAll(/\{(\w*)\}/g)) {
      if (name === undefined || !placeholders.has(name)) yield `{${name ?? ''}} is not a placeholder`;
    }
  }
  if (new Set(message.wordings.map(bubbles => bubbles.join('\n'))).size < message.wordings.length) yield 'two wordings are the same';
  if (message.from !== 'ours' && message.points.length === 0) yield 'comes from the guide but names no point';
  for (const point of message.points) if (!points.has(point)) yield `${point} is not in guide.yaml`;
}
