import { plain, sameWords } from './phrase.ts';

/** Phrases in the form they are compared in. */
export interface PhraseList {
  readonly plain: readonly string[];
  has(typed: string): boolean;
  /** Like `has`, allowing for one slip of the thumb. */
  hasNearly(typed: string): boolean;
}

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
  const all = phrases.map(plain);
  const exact = new Set(all);
  const split = all.map(phrase => phrase.split(' '));
  const has = (typed: string): boolean => exact.has(typed);
  const hasNearly = (typed: string): boolean => {
    if (has(typed)) return true;
    const words = typed.split(' ');
    return split.some(phrase => sameWords(words, phrase));
  };
  return { plain: all, has, hasNearly };
}
