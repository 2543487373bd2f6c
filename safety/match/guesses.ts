import { guess, segment } from '../text/guess.ts';
import { isReal } from '../text/realWords.ts';
import { none } from '../text/tokens.ts';
import type { Book, WordEntry } from './book.ts';
import { countBranches, type PhraseTree } from './phraseTree.ts';
import type { Source } from './source.ts';

const mostRemembered = 2000;

/** Guesses at one word that are put together: more would fit everywhere. */
const mostBlurred = 8;

/** Different words of one text that are guessed at. */
const mostGuessed = 40;

/** Letters alone in a row before they are read as words that no rule depends on. */
const leastLoneLetters = 5;

/** What was found out about unknown words, in this text and earlier ones. */
interface Memory {
  /** Sets that take a hit away. */
  readonly guards: ReadonlySet<number>;
  readonly blurred: Map<string, readonly WordEntry[]>;
  readonly pieces: Map<string, readonly string[] | undefined>;
}

const memories = new WeakMap<Book, Memory>();

/** What stands in the place of so many words of the text, for once. */
export interface Guess {
  readonly entries: readonly WordEntry[];
  readonly count: number;
}

/**
 * Guesses at words that nothing else has read. Whether a guess is right, the rules must say: it counts only where it completes what some rule looks for.
 * A word with several guesses means whatever any of them means; the first of them leads on to phrases, and at the next rank the second.
 */
export class Guesses {
  readonly #source: Source;
  readonly #rank: number;
  readonly #memory: Memory;
  readonly #tried = new Set<string>();
  /** How many ranks there are. */
  ranks = 1;

  constructor(source: Source, rank: number) {
    this.#source = source;
    this.#rank = rank;
    let memory = memories.get(source.book);
    if (memory === undefined) memories.set(source.book, (memory = { guards: new Set(source.book.unless.filter((set) => set !== undefined)), blurred: new Map(), pieces: new Map() }));
    this.#memory = memory;
  }

  /** The word at a place as any word that it may have been meant to be. */
  word(at: number): Guess | undefined {
    const { words, breaks } = this.#source.tokens;
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next !== undefined && this.#source.written[at + 1] === undefined && (breaks[at + 1] === none || this.#source.isCut(at)) && word.length + next.length > 3) {
      const whole = this.#source.book.words.get(word + next);
      if (whole !== undefined && !isReal(word, this.#source.book.words)) return { entries: [whole], count: 2 };
    }
    return this.#one(word, 1) ?? this.#pieces(word, 1);
  }

  /** A letter behind a sign that cuts its word in two: "l-ving". */
  cut(at: number): Guess | undefined {
    const { tokens: { words }, book } = this.#source;
    const first = words[at] ?? '';
    const second = words[at + 1] ?? '';
    // "U.S.", "a.m."
    if (first.length + second.length < 3) return undefined;
    const whole = book.words.get(first + second);
    return this.#one(`${first}*${second}`, 2) ?? (whole === undefined ? undefined : { entries: [whole], count: 2 });
  }

  /** Letters alone in a row, as words. */
  spelt(letters: string): Guess | undefined {
    return letters.length < leastLoneLetters ? undefined : this.#pieces(letters, letters.length);
  }

  #one(word: string, count: number): Guess | undefined {
    if (!this.#mayTry(word)) return undefined;
    const { blurred, guards } = this.#memory;
    let found = blurred.get(word);
    if (found === undefined) {
      if (blurred.size >= mostRemembered) blurred.clear();
      const { words, phrases } = this.#source.book;
      blurred.set(word, (found = isReal(word, words) ? [] : blur(guess(word, words).flatMap((other) => words.get(other) ?? []), guards, phrases)));
    }
    this.ranks = Math.max(this.ranks, found.length);
    const entry = found[Math.min(this.#rank, found.length - 1)];
    return entry === undefined ? undefined : { entries: [entry], count };
  }

  #pieces(word: string, count: number): Guess | undefined {
    if (!this.#mayTry(word)) return undefined;
    const { pieces } = this.#memory;
    const { words } = this.#source.book;
    if (!pieces.has(word)) {
      if (pieces.size >= mostRemembered) pieces.clear();
      pieces.set(word, isReal(word, words) ? undefined : segment(word, words));
    }
    const entries = pieces.get(word)?.flatMap((piece) => words.get(piece) ?? []);
    return entries === undefined ? undefined : { entries, count };
  }

  #mayTry(word: string): boolean {
    return this.#tried.size < mostGuessed ? Boolean(this.#tried.add(word)) : this.#tried.has(word);
  }
}

/**
 * Entries that mean whatever any of them means, and lead on to phrases each as its own word; those that rules name most come first.
 * What takes a hit away, each has from itself alone: a guess must not be silenced by another one.
 */
function blur(guessed: readonly WordEntry[], guards: ReadonlySet<number>, phrases: PhraseTree): readonly WordEntry[] {
  const use = ({ id, sets, anchors }: WordEntry): number => (sets.some((set) => guards.has(set)) ? 0 : sets.length + anchors.length + countBranches(phrases, id));
  const entries = [...guessed].sort((one, two) => use(two) - use(one)).slice(0, mostBlurred);
  const shared = entries.flatMap(({ sets }) => sets.filter((set) => !guards.has(set)));
  const anchors = [...new Set(entries.flatMap((entry) => entry.anchors))];
  return entries.map(({ id, sets }) => ({ id, sets: [...new Set([...shared, ...sets])].sort((one, two) => one - two), anchors, doubt: undefined }));
}
