import { contract } from '../text/contract.ts';
import { alwaysWhole } from '../lexicon/spelling.ts';
import { fitsBetween, isFramed, mendBetween, mendStrictly } from '../text/frames.ts';
import { reseated, split } from '../text/joined.ts';
import { endsWithMore, loneLetters, soften } from '../text/rows.ts';
import { isWhole } from '../text/spelling.ts';
import { none, nothingAsked, tokenise, type Tokens } from '../text/tokens.ts';
import { isIn, type Book, type WordEntry } from './book.ts';
import { Lookups } from './lookups.ts';

/** A text as words that the lexicon knows wherever they could be read as such. */
export interface Mended {
  readonly entries: (WordEntry | undefined)[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
  /** Words that follow a question mark. */
  asked: ReadonlySet<number>;
}

/** Words in a text beyond which the finer mending is left out: longer than any journal entry. */
export const longestHonest = 12_000;

/** Rows of lone letters that are read; nobody spells out more than a few words. */
const mostLoneRuns = 200;

/** Pairs of words tried with the space between them elsewhere. */
const mostMoves = 400;

/** Pairs of words looked at for one word cut in two; more than the longest honest journal has. */
const mostJoins = 2500;

const spanishShorts: Readonly<Record<string, string>> = { q: 'que', k: 'que', x: 'por', d: 'de', pa: 'para', m: 'me' };

/** Short words that may stand for another one, or belong to the one before, although the lexicon knows them. */
const doubtful = new Set([...Object.keys(spanishShorts), 'not', 'any']);

/** A word longer than this is not the first half of one cut in two by a space, if the lexicon knows it. */
const longestHalf = 4;

/** Reads the words of one text, misspelt, hidden and cut ones as what they stand for. What it may look up is bounded, whatever the text. */
class Mender {
  readonly #book: Book;
  readonly #tokens: Tokens;
  /** What the lexicon says of each word as it is written. */
  readonly #written: readonly (WordEntry | undefined)[];
  readonly #mended: Mended;
  #count = 0;
  /** The last word read. */
  #last: string | undefined;
  /** Most messages have no unknown word. */
  #lookups: Lookups | undefined;
  #moves = mostMoves;
  #joins = mostJoins;
  #lonesTriedUntil = 0;
  #loneRuns = mostLoneRuns;

  constructor(text: string, book: Book) {
    this.#book = book;
    this.#tokens = tokenise(text);
    this.#written = this.#tokens.words.map((word) => book.words.get(word));
    soften(this.#tokens.breaks);
    const room = this.#written.length;
    this.#mended = { entries: new Array<WordEntry | undefined>(room), starts: new Array<number>(room), ends: new Array<number>(room), breaks: new Array<number>(room), asked: nothingAsked };
  }

  read(): Mended {
    const { words, starts, ends, breaks, asked } = this.#tokens;
    const mended = this.#mended;
    const answers = asked.size === 0 ? undefined : new Set<number>();
    for (let at = 0; at < words.length; ) {
      if (asked.has(at)) answers?.add(this.#count);
      const word = words[at] ?? '';
      const entry = this.#written[at];
      if (entry !== undefined && this.#isPlain(word, entry, at)) {
        this.#push(word, entry, starts[at] ?? 0, ends[at] ?? 0, breaks[at] ?? none);
        at++;
      } else at = this.#step(at, word, entry);
    }
    if (answers !== undefined) mended.asked = answers;
    mended.entries.length = mended.starts.length = mended.ends.length = mended.breaks.length = this.#count;
    return mended;
  }

  /** Whether a word the lexicon knows can only be itself; nearly all of them. */
  #isPlain(word: string, entry: WordEntry, at: number): boolean {
    const { words } = this.#tokens;
    const { doubt } = entry;
    if (doubt?.stands !== undefined || doubt?.slips !== undefined || this.#isCut(at)) return false;
    const next = words[at + 1];
    if (next === 'myself') return false;
    if (word.length > longestHalf) return word !== 'cannot';
    if (doubt?.halves !== undefined && next !== undefined && doubt.halves.has(next)) return false;
    return !doubtful.has(word) && (next === undefined || (this.#written[at + 1] !== undefined && (word.length > 1 || next.length > 1)));
  }

  /** Reads the word at a place, and what belongs to it; gives the place after it. */
  #step(at: number, word: string, written: WordEntry | undefined): number {
    const { words, starts, ends, breaks } = this.#tokens;
    const mended = this.#mended;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const before = breaks[at] ?? none;
    if (word.length === 1 && at >= this.#lonesTriedUntil) {
      const run = loneLetters(words, at);
      this.#lonesTriedUntil = at + run;
      const joined = run >= 3 && --this.#loneRuns >= 0 ? split(words.slice(at, at + run).join(''), true) : undefined;
      if (joined !== undefined) return this.#put(joined, at, run);
    }
    const whole = this.#isCut(at) ? this.#rejoined(at) : undefined;
    if (whole !== undefined) {
      this.#put([whole], at, 2);
      // The full stop after "s.h." ends the abbreviation, not the sentence.
      if (whole.length === 2 && at + 2 < words.length) breaks[at + 2] = none;
      return at + 2;
    }
    if (word === 'not' && before === none) {
      const joined = contract(this.#last ?? '');
      if (joined !== undefined) {
        this.#last = joined;
        mended.entries[this.#count - 1] = this.#book.words.get(joined);
        mended.ends[this.#count - 1] = end;
        return at + 1;
      }
    }
    if (word === 'any' && endsWithMore(this.#tokens, at)) return this.#put(['anymore'], at, 2);
    const moved = written === undefined ? this.#moved(at) : undefined;
    if (moved !== undefined) return this.#put(moved, at, 2);
    const meant = this.#meantHere(word, written, this.#last, at);
    if (meant !== undefined) return this.#put([meant], at, 1);
    const plain = this.#shortSpanish(word, at) ?? (word === 'cannot' ? 'cant' : (written?.doubt?.stands ?? word));
    const entry = plain === word ? written : this.#book.words.get(plain);
    if (entry !== undefined) {
      const halved = word.length <= longestHalf && words.length < longestHonest ? this.#halved(at) : undefined;
      if (halved !== undefined) return this.#put(halved, at, 2);
      this.#push(plain, entry, start, end, before);
      return at + 1;
    }
    if (!this.#unknown.canTell(word)) {
      this.#push(word, entry, start, end, before);
      return at + 1;
    }
    const joined = this.#joined(at);
    if (joined !== undefined) return this.#put([joined], at, 2);
    const read = this.#unknown.stands(word);
    if (read !== undefined) return this.#put(read, at, 1);
    this.#push(word, entry, start, end, before);
    return at + 1;
  }

  #push(word: string, entry: WordEntry | undefined, start: number, end: number, before: number): void {
    const { entries, starts, ends, breaks } = this.#mended;
    const at = this.#count++;
    entries[at] = entry;
    starts[at] = start;
    ends[at] = end;
    breaks[at] = before;
    this.#last = word;
  }

  /** Puts words in the place of as many others as `count` says; gives the place after them. */
  #put(read: readonly string[], at: number, count: number): number {
    const { starts, ends, breaks } = this.#tokens;
    const start = starts[at] ?? 0;
    const end = ends[at + count - 1] ?? start;
    for (const [n, word] of read.entries()) this.#push(word, this.#book.words.get(word), start, end, n === 0 ? (breaks[at] ?? none) : none);
    return at + count;
  }

  get #unknown(): Lookups {
    return (this.#lookups ??= new Lookups(this.#book.words));
  }

  /** What its neighbours say that the word at a place was meant to be, though the next one may be hidden too: "kxll mysxlf". */
  #meantHere(word: string, written: WordEntry | undefined, before: string | undefined, at: number): string | undefined {
    const after = this.#tokens.words[at + 1];
    if (written === undefined && !this.#unknown.canSlip(word)) return after === 'myself' ? mendStrictly(word, before) : undefined;
    const meant = this.#meant(word, written, before, after) ?? (after === 'myself' ? mendStrictly(word, before) : undefined);
    if (meant !== undefined || written !== undefined || after === undefined || this.#written[at + 1] !== undefined) return meant;
    const plain = this.#unknown.respell(after)?.[0];
    return plain === undefined ? undefined : this.#meant(word, written, before, plain);
  }

  /** A known short word that is half of another, or holds a letter of the next. */
  #halved(at: number): readonly string[] | undefined {
    const { words } = this.#tokens;
    const joined = this.#joined(at);
    if (joined !== undefined) return [joined];
    const next = words[at + 1];
    if (next === undefined || this.#written[at + 1] !== undefined || this.#meant(next, undefined, words[at], words[at + 2]) !== undefined) return undefined;
    return this.#moved(at);
  }

  /** Two words with the space between them in the wrong place. */
  #moved(at: number): readonly string[] | undefined {
    const { words, breaks } = this.#tokens;
    const second = words[at + 1];
    return second === undefined || breaks[at + 1] !== none || --this.#moves < 0 ? undefined : reseated(words[at] ?? '', second);
  }

  /** What its neighbours say that a word was meant to be. */
  #meant(word: string, written: WordEntry | undefined, before: string | undefined, after: string | undefined): string | undefined {
    if (written !== undefined) return written.doubt?.slips === undefined ? undefined : mendBetween(written.doubt.slips, before, after);
    return isFramed(before, after) ? mendBetween(this.#unknown.slipsOf(word), before, after) : undefined;
  }

  /** Whether a sign without any space stands between a word and the next one. */
  #isCut(at: number): boolean {
    const { starts, ends, breaks } = this.#tokens;
    return (breaks[at + 1] ?? none) !== none && (ends[at] ?? 0) + 1 === starts[at + 1];
  }

  /** Words cut by a sign without any space: "di.e", "su-icide". */
  #rejoined(at: number): string | undefined {
    const { words } = this.#tokens;
    const first = words[at] ?? '';
    const second = words[at + 1] ?? '';
    const length = first.length + second.length;
    if (length > 12 || --this.#joins < 0) return undefined;
    const whole = first + second;
    if (whole === 'sh' || whole === 'si' || whole === 'od') return whole;
    if (length < 2) return undefined;
    if (isWhole(whole)) return whole;
    const before = words[at - 1];
    const after = words[at + 2];
    if (length > 2 && fitsBetween(whole, before, after)) return whole;
    const masked = isFramed(before, after) ? mendBetween(this.#unknown.slipsOf(`${first}*${second}`), before, after) : undefined;
    if (masked !== undefined) return masked;
    const read = length < 5 ? undefined : this.#unknown.respell(whole);
    return read?.length === 1 && isWhole(read[0] ?? '') ? read[0] : undefined;
  }

  /** Words cut in two by a space: "sui cide". One half at least must be no word by itself, or the neighbours must ask for the whole. */
  #joined(at: number): string | undefined {
    const { words } = this.#tokens;
    const first = words[at] ?? '';
    const second = words[at + 1];
    if (second === undefined || first.length + second.length > 12 || first.length + second.length < 4) return undefined;
    if (this.#written[at] !== undefined && this.#written[at + 1] !== undefined) {
      const known = this.#written[at]?.doubt?.halves?.get(second);
      return known !== undefined && (alwaysWhole.has(known) || fitsBetween(known, words[at - 1], words[at + 2])) ? known : undefined;
    }
    if (--this.#joins < 0) return undefined;
    const whole = first + second;
    return (whole.length > 4 && isWhole(whole)) || fitsBetween(whole, words[at - 1], words[at + 2]) ? whole : undefined;
  }

  /** "q", "k" and "pa" stand for a word where a Spanish one is next to them; elsewhere they may be "k hole" or "pa". */
  #shortSpanish(word: string, at: number): string | undefined {
    if (word.length > 2 || !Object.hasOwn(spanishShorts, word)) return undefined;
    const { words } = this.#tokens;
    const set = this.#book.setOf('{spanishnear}');
    for (const near of [at - 1, at + 1]) {
      const entry = this.#written[near] ?? (words[near] === undefined ? undefined : this.#book.words.get(this.#unknown.respell(words[near])?.[0] ?? ''));
      if (isIn(entry, set)) return spanishShorts[word];
    }
    return undefined;
  }
}

/** Cuts a text into words and reads those that are misspelt, hidden or cut as what they stand for. */
export function mend(text: string, book: Book): Mended {
  return new Mender(text, book).read();
}
