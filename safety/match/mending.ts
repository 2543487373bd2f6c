import { column, widened, type Column } from '../text/column.ts';
import { contract } from '../text/contract.ts';
import { endsWithMore, loneLetters } from '../text/rows.ts';
import { none, noQuotes, nothingAsked } from '../text/tokens.ts';
import type { Book, WordEntry } from './book.ts';
import { Cuts } from './cuts.ts';
import { Guesses, type Guess } from './guesses.ts';
import { Neighbours, spanishShorts } from './neighbours.ts';
import { Source } from './source.ts';

/** A text as words that the lexicon knows wherever they could be read as such. */
export interface Mended {
  readonly entries: (WordEntry | undefined)[];
  /** These may go on behind the last word. */
  starts: Column;
  ends: Column;
  breaks: Column;
  /** Words that follow a question mark. */
  asked: ReadonlySet<number>;
  /** For each quotation mark, the word that follows it. */
  quotes: readonly number[];
  /** Whether a word is left that might be guessed. */
  unread: boolean;
  /** Words that were guessed. */
  guessed: ReadonlySet<number>;
  /** How many ranks of guesses there are. */
  ranks: number;
}

/** Words in a text beyond which the finer mending is left out: longer than any journal entry. */
export const longestHonest = 12_000;

/** Short words that may stand for another one, or belong to the one before, although the lexicon knows them. */
const doubtful = new Set([...spanishShorts.keys(), 'not', 'any']);

/** A word longer than this is not the first half of one cut in two by a space, if the lexicon knows it. */
const longestHalf = 4;

/** A letter behind one of these may be any. */
const hidesLetters = /[*_#^%]/;

/** What may follow "my self" if that is not "myself". */
const selfNouns = new Set(['esteem', 'worth', 'image', 'respect', 'confidence', 'doubt', 'doubts', 'care', 'love', 'harm', 'harming', 'injury', 'hatred', 'hate', 'control', 'awareness', 'talk', 'help', 'compassion', 'medication', 'medicating']);

const nothingGuessed: ReadonlySet<number> = new Set();

/** Reads the words of one text, misspelt, hidden and cut ones as what they stand for. What it may look up is bounded, whatever the text. */
class Mender {
  readonly #source: Source;
  readonly #mended: Mended;
  readonly #guesses: Guesses | undefined;
  readonly #guessed: Set<number> | undefined;
  #neighbours: Neighbours | undefined;
  #cuts: Cuts | undefined;
  #count = 0;
  /** The last word read. */
  #last: string | undefined;
  #lonesTriedUntil = 0;

  constructor(text: string, book: Book, rank: number | undefined) {
    this.#source = new Source(text, book);
    const room = this.#source.written.length;
    if (rank !== undefined) {
      this.#guesses = new Guesses(this.#source, rank);
      this.#guessed = new Set();
    }
    this.#mended = {
      entries: new Array<WordEntry | undefined>(room), starts: column(room), ends: column(room), breaks: column(room),
      asked: nothingAsked, quotes: noQuotes, unread: false, guessed: this.#guessed ?? nothingGuessed, ranks: 0
    };
  }

  read(): Mended {
    const { tokens: { words, starts, ends, breaks, asked, quotes }, written } = this.#source;
    const mended = this.#mended;
    const answers = asked.size === 0 ? undefined : new Set<number>();
    const marks: number[] = [];
    for (let at = 0; at < words.length; ) {
      if (asked.has(at)) answers?.add(this.#count);
      while (marks.length < quotes.length && (quotes[marks.length] ?? 0) <= at) marks.push(this.#count);
      const word = words[at] ?? '';
      const entry = written[at];
      if (entry !== undefined && this.#isPlain(word, entry, at)) {
        this.#push(word, entry, starts[at] ?? 0, ends[at] ?? 0, breaks[at] ?? none);
        at++;
      } else at = this.#step(at, word, entry);
    }
    if (answers !== undefined) mended.asked = answers;
    while (marks.length < quotes.length) marks.push(this.#count);
    if (marks.length > 1) mended.quotes = marks;
    if (this.#guesses !== undefined) mended.ranks = this.#guesses.ranks;
    mended.entries.length = this.#count;
    return mended;
  }

  /** Whether a word the lexicon knows can only be itself; nearly all of them. */
  #isPlain(word: string, entry: WordEntry, at: number): boolean {
    const { tokens: { words }, written } = this.#source;
    const { doubt } = entry;
    if (doubt?.stands !== undefined || doubt?.slips !== undefined || this.#source.isCut(at)) return false;
    const next = words[at + 1];
    if (next === 'myself' || next === 'self') return false;
    if (word.length > longestHalf) return word !== 'cannot';
    if (doubt?.halves !== undefined && next !== undefined && doubt.halves.has(next)) return false;
    return !doubtful.has(word) && (next === undefined || (written[at + 1] !== undefined && (word.length > 1 || next.length > 1)));
  }

  /** Reads the word at a place, and what belongs to it; gives the place after it. */
  #step(at: number, word: string, written: WordEntry | undefined): number {
    const source = this.#source;
    const { words, starts, ends, breaks } = source.tokens;
    const neighbours = (this.#neighbours ??= new Neighbours(source));
    const cuts = (this.#cuts ??= new Cuts(source, neighbours));
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const before = breaks[at] ?? none;
    if (word.length === 1 && at >= this.#lonesTriedUntil && word !== '2') {
      const run = loneLetters(words, at);
      this.#lonesTriedUntil = at + run;
      const letters = words.slice(at, at + run).join('');
      const read = cuts.spelt(letters);
      if (read !== undefined) return this.#put(read, at, run);
      const guess = run < 3 ? undefined : this.#guess((guesses) => guesses.spelt(letters));
      if (guess !== undefined) return this.#putGuess(guess, at);
    }
    if (source.isCut(at)) {
      const whole = cuts.rejoined(at);
      if (whole !== undefined) {
        this.#put([whole], at, 2);
        // The full stop after "s.h." ends the abbreviation, not the sentence.
        if (whole.length === 2 && at + 2 < words.length) breaks[at + 2] = none;
        return at + 2;
      }
      const guess = written !== undefined && source.written[at + 1] !== undefined && word.length > 1 ? undefined : this.#guess((guesses) => guesses.cut(at));
      if (guess !== undefined) return this.#putGuess(guess, at);
    }
    if (word === 'not' && before === none) {
      const joined = contract(this.#last ?? '');
      if (joined !== undefined) {
        this.#last = joined;
        this.#mended.entries[this.#count - 1] = source.book.words.get(joined);
        this.#mended.ends[this.#count - 1] = end;
        return at + 1;
      }
    }
    if (word === 'my' && words[at + 1] === 'self' && !selfNouns.has(words[at + 2] ?? '')) return this.#put(['myself'], at, 2);
    if (word === 'any' && endsWithMore(source.tokens, at)) return this.#put(['anymore'], at, 2);
    const moved = written === undefined ? cuts.moved(at) : undefined;
    if (moved !== undefined) return this.#put(moved, at, 2);
    const meant = neighbours.meant(at, this.#last);
    if (meant !== undefined) return this.#put([meant], at, 1);
    const plain = neighbours.shortSpanish(at) ?? (word === 'cannot' ? 'cant' : (written?.doubt?.stands ?? word));
    const entry = plain === word ? written : source.book.words.get(plain);
    if (entry !== undefined) {
      const halved = word.length <= longestHalf && words.length < longestHonest ? cuts.halved(at) : undefined;
      if (halved !== undefined) return this.#put(halved, at, 2);
    } else if (source.unknown.canTell(word)) {
      const joined = cuts.joined(at);
      if (joined !== undefined) return this.#put([joined], at, 2);
      const read = source.unknown.stands(word);
      const guess = read === undefined || hidesLetters.test(word) ? this.#guess((guesses) => guesses.word(at)) : undefined;
      if (guess !== undefined) return this.#putGuess(guess, at);
      if (read !== undefined) return this.#put(read, at, 1);
    }
    this.#push(plain, entry, start, end, before);
    return at + 1;
  }

  #guess(ask: (guesses: Guesses) => Guess | undefined): Guess | undefined {
    this.#mended.unread = true;
    return this.#guesses === undefined ? undefined : ask(this.#guesses);
  }

  #putGuess({ entries, count }: Guess, at: number): number {
    const { words, starts, ends, breaks } = this.#source.tokens;
    const start = starts[at] ?? 0;
    const end = ends[at + count - 1] ?? start;
    for (const [n, entry] of entries.entries()) {
      this.#guessed?.add(this.#count);
      this.#push(words[at] ?? '', entry, start, end, n === 0 ? (breaks[at] ?? none) : none);
    }
    return at + count;
  }

  #push(word: string, entry: WordEntry | undefined, start: number, end: number, before: number): void {
    const at = this.#count++;
    const mended = this.#mended;
    if (at === mended.starts.length) {
      mended.starts = widened(mended.starts);
      mended.ends = widened(mended.ends);
      mended.breaks = widened(mended.breaks);
    }
    mended.entries[at] = entry;
    mended.starts[at] = start;
    mended.ends[at] = end;
    mended.breaks[at] = before;
    this.#last = word;
  }

  /** Puts words in the place of as many others as `count` says; gives the place after them. */
  #put(read: readonly string[], at: number, count: number): number {
    const { starts, ends, breaks } = this.#source.tokens;
    const start = starts[at] ?? 0;
    const end = ends[at + count - 1] ?? start;
    for (const [n, word] of read.entries()) this.#push(word, this.#source.book.words.get(word), start, end, n === 0 ? (breaks[at] ?? none) : none);
    return at + count;
  }
}

/**
 * Cuts a text into words and reads those that are misspelt, hidden or cut as what they stand for.
 * @param rank whether to guess at what is still unknown then, and which of the guesses leads on to phrases
 */
export function mend(text: string, book: Book, rank?: number): Mended {
  return new Mender(text, book, rank).read();
}
