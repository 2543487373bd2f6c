import { soften } from '../text/rows.ts';
import { none, tokenise, type Tokens } from '../text/tokens.ts';
import type { Book, WordEntry } from './book.ts';
import { Lookups } from './lookups.ts';

/** A text as it is written, cut into words: what mending begins with. */
export class Source {
  readonly book: Book;
  readonly tokens: Tokens;
  /** What the lexicon says of each word as it is written. */
  readonly written: readonly (WordEntry | undefined)[];
  /** Most messages have no unknown word. */
  #lookups: Lookups | undefined;

  constructor(text: string, book: Book) {
    this.book = book;
    this.tokens = tokenise(text);
    this.written = this.tokens.words.map((word) => book.words.get(word));
    soften(this.tokens.breaks);
  }

  /** What is found out about its unknown words. */
  get unknown(): Lookups {
    return (this.#lookups ??= new Lookups(this.book.words));
  }

  /** Whether a sign without any space stands between a word and the next one. */
  isCut(at: number): boolean {
    const { starts, ends, breaks } = this.tokens;
    return (breaks[at + 1] ?? none) !== none && (ends[at] ?? 0) + 1 === starts[at + 1];
  }
}
