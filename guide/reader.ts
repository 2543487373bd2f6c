import type { AskingWords } from '../content/questions.ts';
import { featuresOf, type Feature } from './features.ts';
import { Lexicon, type Reading } from './lexicon.ts';
import { simplify } from './spelling.ts';
import { stemsOf } from './stems.ts';

/** Reads the questions of one language. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** What a question is compared by. */
  readonly featuresOf: (reading: Reading) => Feature[];
}

/** @param light meanings that say how something is asked more than what about */
export function openReader(language: string, { words, asked }: Pick<AskingWords, 'words' | 'asked'>, light: ReadonlySet<string>): Reader {
  const stem = stemsOf(language);
  const listed = [...Object.values(asked.answers), ...Object.values(asked.uncovered), asked.danger].flat();
  const lexicon = new Lexicon(words, simplify(listed.join(' ')).split(' '), stem);
  return { lexicon, featuresOf: reading => featuresOf(reading, stem, light) };
}
