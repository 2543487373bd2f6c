import { plain, signsOf } from './phrase.ts';

/** Phrases in the form they are compared in. */
export interface PhraseList {
  readonly plain: readonly string[];
  /** The words of each. */
  readonly words: readonly (readonly string[])[];
  /** The phrases whose first word begins with this letter, in words. */
  beginningWith(letter: string): readonly (readonly string[])[];
  has(typed: string): boolean;
  /** Whether a message of nothing but emoji is made of the list's own: "👍👍🏽". */
  hasSigns(text: string): boolean;
  /** The text without any of the phrases at its ends: "can we please stop" -> "stop". */
  stripFrom(typed: string): string;
}

const none: readonly (readonly string[])[] = [];
const lists = new WeakMap<readonly string[], PhraseList>();

/** @param phrases a list of the content, which is frozen: it is brought into form once, not at every message */
export function phraseList(phrases: readonly string[]): PhraseList {
  let list = lists.get(phrases);
  if (!list) {
    list = formed(phrases);
    lists.set(phrases, list);
  }
  return list;
}

function formed(phrases: readonly string[]): PhraseList {
  const all = phrases.map(plain).filter(phrase => phrase !== '');
  const signs = new Set(phrases.filter(phrase => plain(phrase) === '').flatMap(signsOf));
  const exact = new Set(all);
  const stripped = { from: '', to: '' };
  const split = all.map(phrase => phrase.split(' '));
  const has = (typed: string): boolean => exact.has(typed);
  const heads = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  for (const words of split) {
    const phrase = words.join(' ');
    heads.set(words[0] ?? '', [...(heads.get(words[0] ?? '') ?? []), phrase]);
    tails.set(words.at(-1) ?? '', [...(tails.get(words.at(-1) ?? '') ?? []), phrase]);
  }
  const stripFrom = (typed: string): string => {
    if (typed === stripped.from) return stripped.to;
    let rest = typed;
    for (let before = ''; before !== rest; ) {
      before = rest;
      for (const phrase of heads.get(rest.slice(0, rest.indexOf(' '))) ?? []) if (rest.startsWith(`${phrase} `)) rest = rest.slice(phrase.length + 1);
      for (const phrase of tails.get(rest.slice(rest.lastIndexOf(' ') + 1)) ?? []) if (rest.endsWith(` ${phrase}`)) rest = rest.slice(0, -phrase.length - 1);
    }
    stripped.from = typed;
    stripped.to = rest;
    return rest;
  };
  const hasSigns = (text: string): boolean => {
    const typed = signs.size === 0 ? [] : signsOf(text);
    return typed.length > 0 && typed.every(sign => signs.has(sign));
  };
  const byLetter = new Map<string, string[][]>();
  for (const words of split) {
    const letter = words[0]?.slice(0, 1) ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), words]);
  }
  return { plain: all, words: split, beginningWith: letter => byLetter.get(letter) ?? none, has, hasSigns, stripFrom };
}
