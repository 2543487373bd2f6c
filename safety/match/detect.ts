import type { Hit, Level } from '../verdict.ts';
import type { Book } from './book.ts';
import { Detection, type Found } from './detection.ts';
import { read, readGuessing, type Reading } from './reading.ts';

/** Words of a text beyond which nothing is guessed: longer than a journal entry. */
const longestGuessed = 1500;

const mostRanks = 3;

export interface Detected {
  readonly hits: Hit[];
  readonly found: readonly Found[];
  readonly spanish: number;
  /** Whether every danger was found in guessed words. */
  readonly isGuessed: boolean;
  /** The text as it was read, where no pattern matched anywhere in it. */
  readonly quiet: Reading | undefined;
}

function isDanger(level: Level): boolean {
  return level === 'A' || level === 'B' || level === 'C';
}

/** What some rule makes of the words that could only be guessed. Spanish has too many words that are one letter away from another. */
function guessed(text: string, book: Book, fresh: number, { reading, modifiers, found }: Detection): Found[] {
  if (!reading.unread || reading.count > longestGuessed || [...found.values()].some(({ hit }) => isDanger(hit.level)) || modifiers.spanish() > 0) return [];
  for (let rank = 0; rank < mostRanks; rank++) {
    const guess = readGuessing(text, book, rank);
    if (guess === undefined) break;
    const detection = new Detection(guess, book, fresh);
    detection.run();
    const dangers = [...detection.found.values()].filter(({ hit }) => isDanger(hit.level));
    if (dangers.length > 0) return dangers;
  }
  return [];
}

/**
 * Everything the rules find in a text, the best hit of each rule. Hits that end before `fresh` are old news and left out.
 * Which language it is in is told of a text that is all new: what was said before may have been in another one.
 * @param quiet what follows `fresh`, if it was read by itself and no pattern matched in it; then only what reaches across is looked for
 */
export function detect(text: string, book: Book, fresh: number, quiet?: Reading): Detected {
  const detection = new Detection(read(text, book), book, fresh, quiet);
  detection.run();
  const guesses = guessed(text, book, fresh, detection);
  const found = [...detection.found.values(), ...guesses];
  return { hits: found.map(({ hit }) => hit), found, isGuessed: guesses.length > 0, spanish: fresh === 0 ? detection.modifiers.spanish() : 0, quiet: detection.matched ? undefined : detection.reading };
}
