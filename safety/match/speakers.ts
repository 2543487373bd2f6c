import type { Meanings } from './meanings.ts';

/** Words of a quotation beyond which a mark was forgotten, and how far from it its speaker may stand. */
const longestQuoted = 60;
const speakerReach = 8;

/** Tells whose words and whose sentences those are that do not say "I" for the writer. */
export class Speakers {
  readonly #words: Meanings;

  constructor(words: Meanings) {
    this.#words = words;
  }

  /** In a story, whether its sentence begins with somebody else and leaves the writer out, or names nobody and follows one that does. */
  tellsOfOther(from: number, to: number): boolean {
    const { low, high } = this.#words.reading;
    const start = low[from] ?? 0;
    if (this.#named(start, high[to - 1] ?? to) === 'me') return false;
    const own = this.#named(start, from);
    if (own !== 'nobody') return own === 'other';
    return start > 0 && this.#named(low[start - 1] ?? 0, start) === 'other';
  }

  /** Whom a sentence is about: the writer if they are named, else somebody else if it begins with them. */
  #named(from: number, to: number): 'me' | 'other' | 'somebody' | 'nobody' {
    let other: 'other' | 'somebody' | 'nobody' = 'nobody';
    for (let i = from; i < to; i++) {
      if (this.#words.is(i, 'self') || this.#words.is(i, 'iverb')) return 'me';
      if (other === 'nobody' && this.#words.is(i, 'other')) other = i - from <= 1 && !this.#words.is(i - 1, 'neg') ? 'other' : 'somebody';
    }
    return other;
  }

  /** Whether a hit that ends before `to` ends between quotation marks, and somebody else says it: 'he says every morning "I ..."', '"I ...", she said'. */
  quotedFromOther(to: number): boolean {
    const { quotes, low } = this.#words.reading;
    for (let mark = 0; mark + 1 < quotes.length; mark += 2) {
      const first = quotes[mark] ?? 0;
      const end = quotes[mark + 1] ?? 0;
      if (to <= first || to > end || end - first > longestQuoted) continue;
      if (low[end] === low[end - 1] && this.#speaksAfter(end)) return true;
      const start = Math.max(low[first - 1] ?? 0, first - speakerReach);
      let spoken = false;
      for (let i = first - 1; i >= start; i--) {
        if (this.#words.is(i, 'subject')) return false;
        if (this.#words.starts(i, 'speaks')) spoken = true;
        // "told my wife ..." names who is spoken to.
        else if (spoken && this.#words.is(i, 'other')) return !this.#words.covered(i, 'shared');
      }
      return false;
    }
    return false;
  }

  /** "...", my son whispered */
  #speaksAfter(at: number): boolean {
    let other = false;
    for (let i = at; i < Math.min(this.#words.count, at + 4) && !this.#words.is(i, 'subject'); i++) {
      if (this.#words.is(i, 'other')) other = true;
      else if (this.#words.starts(i, 'speaks')) return other || (i === at && this.#words.is(i + 1, 'other'));
    }
    return false;
  }
}
