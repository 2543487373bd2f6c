import type { Folded } from '../text/fold.ts';
import { sentencesOf, wordsOf, type SaidWord } from './features.ts';
import { WeightTable } from './likeness.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/**
 * Found by learning from four fifths and reading the last (docs/decisions/0009), and in messages that nothing was learned from.
 * Of a sentence of a longer text more is asked: there are many, and one of them is always the likest.
 */
const likeEnough: Readonly<Record<'en' | 'es', { readonly whole: number; readonly sentence: number }>> = { en: { whole: 0.9, sentence: 1.7 }, es: { whole: 0.8, sentence: 1.6 } };
/** Letters of a text beyond which it is left to the rules: ten times a long message, twice a long journal entry. */
export const longestWeighed = 40_000;
/** Words of a message from which on it is a story. */
const longEnough = 30;
const wordsAround = 6;
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

/** Where what a rule found stands, and how much it reads like danger there: above 0 more like it than like others. */
export interface Surroundings {
  /** From the first sentence of it to the last, in the original text. */
  readonly sentences: readonly [number, number];
  readonly likeness: number;
}

/**
 * How what rules found reads in the sentences where it stands, the likest of them; in a sentence without end, the words around it
 * alone count as well, since what says nothing of it must not hide it.
 */
export function surroundingsIn(folded: Folded): { readonly isStory: boolean; readonly surroundings: (span: readonly [number, number], language: 'en' | 'es') => Surroundings } {
  const words = wordsOf(folded.text);
  const sentences = sentencesOf(words);
  const place = (at: number): number => folded.origin?.[at] ?? at;
  const surroundings = ([start, end]: readonly [number, number], language: 'en' | 'es'): Surroundings => {
    const table = tables[language]();
    const first = Math.max(0, sentences.findLastIndex(([word]) => word !== undefined && place(word.start) <= start));
    const rest = sentences.findIndex(([word]) => word !== undefined && place(word.start) >= end);
    const touched = sentences.slice(first, rest < 0 ? undefined : Math.max(rest, first + 1));
    const readings = touched.flatMap(sentence => {
      const whole = table.likenessOf(sentence);
      const near = sentence.length > shortText ? around(sentence, words => place(words.end - 1) >= start && place(words.start) < end) : [];
      return near.length === 0 ? [whole] : [whole, table.likenessOf(near)];
    });
    return { sentences: spanOf(touched.flat(), folded), likeness: Math.max(...readings) };
  };
  return { isStory: words.length >= longEnough, surroundings };
}

/** Some words of a sentence with a few on either side. */
function around(sentence: readonly SaidWord[], among: (word: SaidWord) => boolean): readonly SaidWord[] {
  const first = sentence.findIndex(among);
  return first < 0 ? [] : sentence.slice(Math.max(0, first - wordsAround), sentence.findLastIndex(among) + 1 + wordsAround);
}

function spanOf(words: readonly SaidWord[], { origin, originalLength }: Folded): readonly [number, number] {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return origin === undefined ? [first, last] : [origin[first] ?? 0, Math.min(originalLength, (origin[last - 1] ?? 0) + 1)];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
