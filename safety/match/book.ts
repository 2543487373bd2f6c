import { halvesOf, slipsOf } from '../text/frames.ts';
import type { Rule } from '../rules/rule.ts';
import type { PhraseTree } from './phraseTree.ts';

/** What a word, or a phrase, means: the sets of words that some pattern or modifier names and that hold it. */
export interface Entry {
  /** Ascending. Most words are in a few sets out of thousands, so a list takes a tenth of a bit field. */
  readonly sets: readonly number[];
  readonly anchors: readonly Anchor[];
}

export interface WordEntry extends Entry {
  /** From 1 on. */
  readonly id: number;
  /** Undefined for nearly all: those can only be themselves. */
  readonly doubt: Doubt | undefined;
}

/** Why a word that the lexicon knows may yet be another one. */
export interface Doubt {
  /** A short spelling that is put right even where the lexicon knows it: the word it stands for. */
  readonly stands: string | undefined;
  /** Words it may have been meant to be, where their neighbours ask for them. */
  readonly slips: readonly string[] | undefined;
  /** Second halves that make one word with it. */
  readonly halves: ReadonlyMap<string, string> | undefined;
}

/** @param stands what a short spelling is put right to */
export function doubtOf(word: string, stands: string | undefined): Doubt | undefined {
  const slips = slipsOf(word);
  const halves = halvesOf(word);
  return stands === undefined && slips === undefined && halves === undefined ? undefined : { stands, slips, halves };
}

/** What a step of a compiled pattern is. Its operand is a set for `words`, `maybe` and `not`, a number of words for `gap` and `wide`, else 0. */
export const step = { words: 0, maybe: 1, gap: 2, wide: 3, not: 4, start: 5, end: 6 } as const;

export interface Anchor {
  readonly id: number;
  readonly rule: number;
  /** Kind and operand of each step in turn: plain numbers take a third of the room of objects and half the time to read. */
  readonly steps: readonly number[];
  /** Where in `steps` the anchor's own step begins. */
  readonly at: number;
  /** May reach into the neighbouring sentences. */
  readonly wide: boolean;
  /** How many words a match can hold after its anchor's own. */
  readonly reach: number;
  /** How many words before its anchor's own can make a difference. All of them where it asks for the start or the end of a clause: what is one hangs on the length of the sentence. */
  readonly back: number;
}

/** A compiled rule set: what the screen looks things up in. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly phrases: PhraseTree;
  readonly setOf: (members: string) => number;
  /** Words that a gap may not pass over: "not", another person, "but". */
  readonly wall: number;
  readonly anchorCount: number;
  /** For each rule, the set of its `unless`, its `needs` and so on. */
  readonly unless: readonly (number | undefined)[];
  readonly needs: readonly (number | undefined)[];
  readonly elsewhere: readonly (number | undefined)[];
  readonly feared: readonly (number | undefined)[];
}

/** Whether a word or phrase is in a set; one that the lexicon does not know is in none. */
export function isIn(entry: Entry | undefined, set: number): boolean {
  if (entry === undefined) return false;
  const { sets } = entry;
  let low = 0;
  let high = sets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sets[middle] ?? 0) < set) low = middle + 1;
    else high = middle;
  }
  return sets[low] === set;
}
