import type { Meanings } from './meanings.ts';

/** over: long past, or said to be gone; lately: past, well now, but days ago; open: nothing says so. */
export type Standing = 'over' | 'lately' | 'open';

/** deed: a single act, which may have been an hour ago. */
type Tense = 'past' | 'deed' | 'present' | 'perfect' | 'unsaid';

/** How far left the subject or the verb of a hit is looked for, in words. */
const verbReach = 8;
const freedReach = 6;

/** Words in a message that says nothing but that it is gone. */
const shortDenial = 9;

/** How far from a hit it may say that all is well now, or that it has come back. */
const wellReach = 40;
const backReach = 60;

/** Longer texts, in words, than anybody tells of their past in: there everything counts as now, and no time goes into looking. */
export const longestTold = 2500;

/** Reads when a hit was: the tense of its verb, the time named with it, how it is said to be since, and whether it has come back. */
export class Times {
  readonly #words: Meanings;

  constructor(words: Meanings) {
    this.#words = words;
  }

  /** `act`: the rule is about deeds; `denies`: a denial is part of what it looks for; `kept`: one before it changes nothing. */
  standing(from: number, to: number, act: boolean, denies: boolean, kept: boolean): Standing {
    const words = this.#words;
    if (words.count > longestTold) return 'open';
    const tense = this.tense(from, to);
    const gone = this.#gone(from, to, denies, kept);
    if ((!gone && tense === 'present') || this.isBack(from)) return 'open';
    if (gone) return 'over';
    const named = this.#named(from);
    const well = this.#isWell(from, to);
    if (tense === 'past' && well) return words.sentence(from, 'recent') ? 'lately' : 'over';
    if (named && well) return 'over';
    if ((tense === 'past' || tense === 'deed') && named && !this.isNow(from)) return 'over';
    if (well && act && tense === 'unsaid') return 'lately';
    return 'open';
  }

  /** Said to be there no longer: "free from ... for years", "... went away", "no longer ...". */
  #gone(from: number, to: number, denies: boolean, kept: boolean): boolean {
    const words = this.#words;
    const settled = (): boolean => words.sentence(from, 'past') || this.#isWell(from, to);
    for (let i = from; i < to; i++) if (words.starts(i, 'cleanfrom')) return true;
    if (this.#freed(from, kept) && (words.sentence(from, 'span') || settled())) return true;
    if (this.#ended(to) && (this.#hasThoughts(from, to) || words.sentence(from, 'span') || settled())) return true;
    return denies && words.sentence(from, 'nolonger') && (words.count <= shortDenial || this.#isWell(from, from));
  }

  /** A remote time: in the sentence, or named of it in the next one, "that was years ago". */
  #named(from: number): boolean {
    const words = this.#words;
    if (words.sentence(from, 'past')) return true;
    const next = words.reading.high[from] ?? words.count;
    return next < words.count && words.starts(next, 'thatwas') && words.sentence(next, 'past');
  }

  /** Whether its sentence names the present; "two years ago today" does not. */
  isNow(at: number): boolean {
    return this.#words.sentence(at, 'now', 'past');
  }

  #hasThoughts(from: number, to: number): boolean {
    for (let i = from - 1; i < to; i++) if (this.#words.is(i, 'thoughts')) return true;
    return false;
  }

  /** The tense of the first verb after the hit's subject; without a subject, of the nearest verb. */
  tense(from: number, to: number): Tense {
    const words = this.#words;
    const low = Math.max(words.reading.low[from] ?? 0, from - verbReach);
    let start = from;
    for (let i = from; i >= low; i--) {
      if (i < from && words.is(i, 'joiner')) break;
      if (words.is(i, 'subject')) {
        for (let j = i; j < to; j++) {
          const found = this.#verb(j);
          if (found !== undefined) return found;
        }
        return 'unsaid';
      }
      if (words.breaks(i)) break;
      start = i;
    }
    // "used to want": the auxiliary stands before the hit.
    for (let i = from - 1; i >= Math.max(start, from - 3); i--) if (words.is(i, 'finitepast')) return 'past';
    for (let i = from; i < to; i++) {
      const found = this.#verb(i);
      if (found !== undefined) return found;
    }
    for (let i = from - 1; i >= start; i--) {
      const found = this.#verb(i);
      if (found !== undefined) return found;
    }
    return 'unsaid';
  }

  #verb(at: number): Tense | undefined {
    if (this.#words.is(at, 'finitepast')) return 'past';
    if (this.#words.is(at, 'deedpast')) return 'deed';
    if (this.#words.is(at, 'perfect')) return 'perfect';
    return this.#words.is(at, 'finitenow') ? 'present' : undefined;
  }

  /** "free from", "no more", "haven't ... since": the hit is what is no longer there. */
  #freed(from: number, kept: boolean): boolean {
    const words = this.#words;
    const low = Math.max(words.reading.low[from] ?? 0, from - freedReach);
    for (let i = from - 1; i >= low; i--) {
      if (words.breaks(i + 1) || words.is(i, 'joiner') || words.is(i, 'subject') || words.is(i, 'wanting')) return false;
      if (words.starts(i, 'freed') && !words.covered(i, 'notneg')) return !kept || !words.is(i, 'neg');
    }
    return false;
  }

  /** "... is gone", "... stopped". */
  #ended(to: number): boolean {
    const words = this.#words;
    for (let i = to; i < Math.min(to + 2, words.count) && !words.breaks(i); i++) {
      if (words.starts(i, 'aftermath')) return !words.is(i - 1, 'neg');
    }
    return false;
  }

  #isWell(at: number, to: number): boolean {
    const words = this.#words;
    const { low, high } = words.reading;
    const first = Math.max(low[(low[at] ?? 0) - 1] ?? low[at] ?? 0, at - wellReach);
    const last = Math.min(high[high[at] ?? 0] ?? high[at] ?? 0, at + wellReach);
    for (let i = first; i < last; i++) {
      if ((i <= at || i >= to - 1) && words.starts(i, 'well') && !words.is(i - 1, 'neg') && !words.covered(i, 'notwell')) return true;
    }
    return false;
  }

  /** Whether anything near says that it has come back, or never left. */
  isBack(at: number): boolean {
    const words = this.#words;
    if (words.count > longestTold) return true;
    for (let i = Math.max(0, at - backReach); i < Math.min(words.count, at + backReach); i++) {
      if (words.starts(i, 'back') && !words.covered(i, 'notback')) return true;
    }
    return false;
  }
}
