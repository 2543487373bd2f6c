import { column, widened, type Column } from '../text/column.ts';
import { hard } from '../text/tokens.ts';
import type { Book, Entry, WordEntry } from './book.ts';
import { mend, type Mended } from './mending.ts';
import { follow, type PhraseTree } from './phraseTree.ts';

/** A text as the rules see it: words with their meanings, phrases, and sentences. */
export interface Reading {
  readonly count: number;
  readonly entries: readonly (WordEntry | undefined)[];
  readonly starts: Column;
  readonly ends: Column;
  readonly breaks: Column;
  /** For each word, the first word of its sentence and the first after it. */
  readonly low: Column;
  readonly high: Column;
  /** Words that follow a question mark. */
  readonly asked: ReadonlySet<number>;
  /** For each quotation mark, the word that follows it. */
  readonly quotes: readonly number[];
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
  readonly first: Column;
  readonly from: Column;
  /** The word after the last one. */
  readonly to: Column;
  readonly entry: readonly Entry[];
  /** For each place between words, the first phrase that ends there, and for each phrase the next one that ends where it does; -1 for none. */
  readonly ending: Column;
  readonly sibling: Column;
}

function findPhrases(entries: readonly (WordEntry | undefined)[], breaks: Column, tree: PhraseTree): Phrases {
  const count = entries.length;
  const first = column(count + 1);
  let from = column(count >> 1);
  let to = column(count >> 1);
  const entry: Entry[] = [];
  for (let i = 0; i < count; i++) {
    first[i] = entry.length;
    let node = entries[i]?.id ?? 0;
    for (let j = i + 1; node > 0 && j < count && breaks[j] !== hard; ) {
      const id = entries[j++]?.id;
      node = id === undefined ? 0 : follow(tree, node, id);
      const meant = tree.entry[node];
      if (meant !== undefined) {
        if (entry.length === from.length) [from, to] = [widened(from), widened(to)];
        from[entry.length] = i;
        to[entry.length] = j;
        entry.push(meant);
      }
    }
  }
  first[count] = entry.length;
  const ending = column(count + 1).fill(-1);
  const sibling = column(entry.length);
  for (let phrase = entry.length - 1; phrase >= 0; phrase--) {
    const end = to[phrase] ?? 0;
    sibling[phrase] = ending[end] ?? -1;
    ending[end] = phrase;
  }
  return { first, from, to, entry, ending, sibling };
}

/** Runs the text through the lexicon once; everything after this works on meanings. */
export function read(text: string, book: Book): Reading {
  return readingOf(mend(text, book), book);
}

/**
 * The same with guesses at the words that nothing is known of; undefined where there are none.
 * @param rank which of its guesses each of them leads on with
 */
export function readGuessing(text: string, book: Book, rank: number): Reading | undefined {
  const mended = mend(text, book, rank);
  return mended.guessed.size === 0 || rank >= mended.ranks ? undefined : readingOf(mended, book);
}

function readingOf({ entries, starts, ends, breaks, asked, quotes, unread, guessed, ranks }: Mended, book: Book): Reading {
  const count = entries.length;
  const low = column(count);
  const high = column(count).fill(count);
  for (let i = 1, from = 0; i < count; i++) {
    if (breaks[i] === hard) {
      high.fill(i, from, i);
      from = i;
    }
    low[i] = from;
  }
  return { count, entries, starts, ends, breaks, low, high, asked, quotes, phrases: findPhrases(entries, breaks, book.phrases), unread, guessed, ranks };
}
