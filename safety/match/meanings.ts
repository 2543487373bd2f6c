import { isIn, type Book } from './book.ts';
import type { Reading } from './reading.ts';

/** The classes of the lexicon that change what a hit means. */
const names = [
  'neg', 'notneg', 'isnt', 'more', 'self', 'other', 'others', 'you', 'joiner', 'think', 'past', 'now', 'media', 'trivial', 'no', 'spanish', 'spanishnear', 'english',
  'subject', 'finitepast', 'finitenow', 'perfect', 'recent', 'back', 'notback', 'well', 'notwell', 'aftermath', 'freed', 'cleanfrom', 'wanting', 'deedpast', 'thatwas', 'nolonger', 'thoughts', 'span', 'topicnoun', 'topiclast', 'quoting', 'lying', 'insession', 'selfish', 'nextclause', 'nextstart', 'andclause', 'nextowner', 'lead', 'tag', 'atplace', 'iverb', 'he', 'shared', 'speaks', 'asksif'
] as const;

export type Name = (typeof names)[number];

export const modifierClasses: readonly string[] = names.map((name) => `{${name}}`);

const setsOf = new WeakMap<Book, Readonly<Record<Name, number>>>();

/** People who write without full stops tell many things in one sentence: what stands far off there is about something else. */
export const longSentence = 22;
const mediaBefore = 10;
const mediaAfter = 12;

/** Asks of the words of a text whether they mean something that changes a hit. */
export class Meanings {
  readonly reading: Reading;
  readonly count: number;
  readonly #sets: Readonly<Record<Name, number>>;

  constructor(reading: Reading, book: Book) {
    this.reading = reading;
    this.count = reading.count;
    let sets = setsOf.get(book);
    if (sets === undefined) setsOf.set(book, (sets = Object.fromEntries(names.map((name) => [name, book.setOf(`{${name}}`)])) as Record<Name, number>));
    this.#sets = sets;
  }

  /** Whether the word means it. */
  is(at: number, name: Name): boolean {
    return isIn(this.reading.entries[at], this.#sets[name]);
  }

  /** Whether the word, or a phrase that begins with it, is in a set. */
  inSet(at: number, set: number): boolean {
    if (isIn(this.reading.entries[at], set)) return true;
    const { first, entry: phrases } = this.reading.phrases;
    for (let i = first[at] ?? 0, end = first[at + 1] ?? 0; i < end; i++) if (isIn(phrases[i], set)) return true;
    return false;
  }

  /** Whether the word, or a phrase that begins with it, means it. */
  starts(at: number, name: Name): boolean {
    return this.inSet(at, this.#sets[name]);
  }

  /** Whether the word lies within a phrase that means it. */
  covered(at: number, name: Name): boolean {
    const { first, to, entry } = this.reading.phrases;
    for (let i = first[Math.max(0, at - 3)] ?? 0, end = first[at + 1] ?? 0; i < end; i++) if ((to[i] ?? 0) > at && isIn(entry[i], this.#sets[name])) return true;
    return false;
  }

  /**
   * Whether the sentence means it near a word, outside phrases that mean `except`, from the word `first` on.
   * A long sentence without full stops must not lend its film to everything in it.
   */
  sentence(at: number, name: Name, except?: Name, first = 0): boolean {
    let low = this.reading.low[at] ?? 0;
    let high = this.reading.high[at] ?? 0;
    if (high - low > longSentence) {
      low = Math.max(low, at - mediaBefore);
      high = Math.min(high, at + mediaAfter);
      for (let i = at - 1; i > low; i--) if (this.is(i, 'nextclause') || (name === 'trivial' && (this.is(i, 'nextstart') || this.breaks(i)))) low = i;
      for (let i = at + 2; name === 'trivial' && i < high; i++) if (this.ends(i) || this.breaks(i)) high = i;
    }
    low = Math.max(low, first);
    for (let i = low; i < high; i++) if (this.starts(i, name) && (except === undefined || !this.covered(i, except))) return true;
    return false;
  }

  /** Whether a clause ends before the word, in a sentence that runs on: "and", or whoever comes next. */
  ends(at: number): boolean {
    return this.is(at, 'nextclause') || this.is(at, 'nextstart');
  }

  /** Whether a comma, a full stop or the like stands before the word. */
  breaks(at: number): boolean {
    return (this.reading.breaks[at] ?? 0) > 0;
  }
}
