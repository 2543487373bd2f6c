import type { Asked, AskingWords } from '../content/questions.ts';
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

/** The words of listed ways of asking, each once, a space between. */
export const listedIn = ({ answers, uncovered, danger }: Asked): string =>
  [...new Set(simplify([...Object.values(answers), ...Object.values(uncovered), danger].flat().join(' ')).split(' '))].join(' ');

/** @param light meanings that say how something is asked more than what about */
export function openReader(language: string, { words, listed }: Pick<AskingWords, 'words' | 'listed'>, light: ReadonlySet<string>): Reader {
  const stem = stemsOf(language);
  const lexicon = new Lexicon(words, listed.split(' '), stem);
  return { lexicon, featuresOf: reading => featuresOf(reading, stem, light) };
}
