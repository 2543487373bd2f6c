import { hard } from '../text/tokens.ts';
import { follow, type Book, type Entry, type PhraseNode, type WordEntry } from './book.ts';
import { mend, type Mended } from './mending.ts';

/** A text as the rules see it: words with their meanings, phrases, and sentences. */
export interface Reading {
  readonly count: number;
  readonly entries: readonly (WordEntry | undefined)[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly number[];
  /** For each word, the first word of its sentence and the first after it. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Words that follow a question mark. */
  readonly asked: ReadonlySet<number>;
  readonly phrases: Phrases;
  /** Whether a word is left that might be guessed. */
  readonly unread: boolean;
  /** Words that were guessed, and how many ranks of guesses there are. */
  readonly guessed: ReadonlySet<number>;
  readonly ranks: number;
}

/** The phrases of several words that the lexicon knows, numbered in the order in which they begin. One list a field: a page of text has thousands. */
export interface Phrases {
  /** For each word, and for one more after the last, the first phrase that begins there or later. */
  readonly first: readonly number[];
  readonly from: readonly number[];
  /** The word after the last one. */
  readonly to: readonly number[];
  readonly entry: readonly Entry[];
  /** For each place between words, the first phrase that ends there, and for each phrase the next one that ends where it does; -1 for none. */
  readonly ending: readonly number[];
  readonly sibling: readonly number[];
}

function findPhrases(entries: readonly (WordEntry | undefined)[], breaks: readonly number[]): Phrases {
  const count = entries.length;
  const first: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const entry: Entry[] = [];
  for (let i = 0; i < count; i++) {
    first.push(from.length);
    let node: PhraseNode | undefined = entries[i]?.phrases;
    for (let j = i + 1; node !== undefined && j < count && breaks[j] !== hard; ) {
      const id = entries[j++]?.id;
      node = id === undefined ? undefined : follow(node, id);
      if (node?.entry !== undefined) {
        from.push(i);
        to.push(j);
        entry.push(node.entry);
      }
    }
  }
  first.push(from.length);
  const ending = new Array<number>(count + 1).fill(-1);
  const sibling = new Array<number>(to.length).fill(-1);
  for (let phrase = to.length - 1; phrase >= 0; phrase--) {
    const end = to[phrase] ?? 0;
    sibling[phrase] = ending[end] ?? -1;
    ending[end] = phrase;
  }
  return { first, from, to, entry, ending, sibling };
}

/** Runs the text through the lexicon once; everything after this works on meanings. */
export function read(text: string, book: Book): Reading {
  return readingOf(mend(text, book));
}

/**
 * The same with guesses at the words that nothing is known of; undefined where there are none.
 * @param rank which of its guesses each of them leads on with
 */
export function readGuessing(text: string, book: Book, rank: number): Reading | undefined {
  const mended = mend(text, book, rank);
  return mended.guessed.size === 0 || rank >= mended.ranks ? undefined : readingOf(mended);
}

function readingOf({ entries, starts, ends, breaks, asked, unread, guessed, ranks }: Mended): Reading {
  const count = entries.length;
  const low = new Array<number>(count).fill(0);
  const high = new Array<number>(count).fill(count);
  for (let i = 1, from = 0; i < count; i++) {
    if (breaks[i] === hard) {
      high.fill(i, from, i);
      from = i;
    }
    low[i] = from;
  }
  return { count, entries, starts, ends, breaks, low, high, asked, phrases: findPhrases(entries, breaks), unread, guessed, ranks };
}
