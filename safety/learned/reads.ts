import type { Folded } from '../text/fold.ts';
import { wordsOf, type SaidWord } from './features.ts';
import { WeightTable } from './likeness.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/**
 * Found by learning from four fifths and reading the last (docs/decisions/0009), and in messages that nothing was learned from.
 * Of a sentence of a longer text more is asked: there are many, and one of them is always the likest.
 */
const likeEnough: Readonly<Record<'en' | 'es', { readonly whole: number; readonly sentence: number }>> = { en: { whole: 1.5, sentence: 3.1 }, es: { whole: 1, sentence: 2.5 } };
const shortText = 25;
const shortestSentence = 4;
/** Two or three words are the rules' affair: by likeness alone "si guardalo", "still want to" and "self care" were danger, and hardly a saying of so few words was. */
const fewest = 4;

const tables: Readonly<Record<'en' | 'es', () => WeightTable>> = { en: once(() => new WeightTable(english)), es: once(() => new WeightTable(spanish)) };

/**
 * Whether a message in which no rule found anything reads, word by word, like those in which people told of danger.
 * @returns where, in the original text; undefined when it does not
 */
export function readsLikeDanger(folded: Folded, language: 'en' | 'es'): readonly [number, number] | undefined {
  const words = wordsOf(folded.text);
  if (words.length < fewest) return undefined;
  const [table, limit] = [tables[language](), likeEnough[language]];
  if (words.length <= shortText) return table.likenessOf(words) > limit.whole ? spanOf(words, folded) : undefined;
  const sentence = sentencesOf(words).find(each => each.length >= shortestSentence && table.likenessOf(each) > limit.sentence);
  return sentence && spanOf(sentence, folded);
}

function sentencesOf(words: readonly SaidWord[]): SaidWord[][] {
  const sentences: SaidWord[][] = [];
  for (const word of words) {
    if (word.begins) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences;
}

function spanOf(words: readonly SaidWord[], { origin, originalLength }: Folded): readonly [number, number] {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return origin === undefined ? [first, last] : [origin[first] ?? 0, Math.min(originalLength, (origin[last - 1] ?? 0) + 1)];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
