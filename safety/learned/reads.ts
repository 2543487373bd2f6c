import type { Folded } from '../text/fold.ts';
import { wordsOf, type SaidWord } from './features.ts';
import { WeightTable } from './likeness.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/**
 * Found by learning from four fifths and reading the last (docs/decisions/0009), and in messages that nothing was learned from.
 * Of a sentence of a longer text more is asked: there are many, and one of them is always the likest.
 */
const likeEnough: Readonly<Record<'en' | 'es', { readonly whole: number; readonly sentence: number }>> = { en: { whole: 1.6, sentence: 3.2 }, es: { whole: 1, sentence: 2.5 } };
/** What reads less like danger than this, in every sentence and around every vague hit, is harmless. */
const harmless: Readonly<Record<'en' | 'es', number>> = { en: 0.3, es: -0.25 };
const fewestHarmless = 8;
/** Shorter messages are asked about: what is vague in a long story is plain when it is all that somebody says. */
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

/**
 * Whether no sentence of a message, no two after each other, and nothing around what vague rules found reads like danger.
 * More sentences beside it can only make that untrue. A sentence of a few words is the rules' affair.
 * @param spans in the original text
 */
export function readsHarmless(folded: Folded, language: 'en' | 'es', spans: readonly (readonly [number, number])[]): boolean {
  const words = wordsOf(folded.text);
  if (words.length < longEnough) return false;
  const [table, limit] = [tables[language](), harmless[language]];
  const reads = (run: readonly SaidWord[]): boolean => table.likenessOf(run) >= limit;
  const sentences = sentencesOf(words);
  const sentenceAt = (span: readonly [number, number]): readonly SaidWord[] => sentences.findLast(([word]) => word !== undefined && (folded.origin?.[word.start] ?? word.start) <= span[0]) ?? [];
  if (spans.some(span => sentenceAt(span).length < fewestHarmless)) return false;
  if (sentences.some((sentence, at) => reads(sentence) || reads([...sentences[at - 1] ?? [], ...sentence]))) return false;
  return !spans.some(span => [wordsAround, Infinity].some(most => reads(around(words, span, most, folded))));
}

/** The words of a span with at most so many on either side of it within the sentence; with any number of them, within the clause between two commas. */
function around(words: readonly SaidWord[], [start, end]: readonly [number, number], most: number, { text, origin }: Folded): readonly SaidWord[] {
  const place = (at: number): number => origin?.[at] ?? at;
  let first = Math.max(0, words.findIndex(word => place(word.end - 1) >= start));
  let last = words.findLastIndex(word => place(word.start) < end);
  const joined = (at: number): boolean => words[at]?.begins === false && (most !== Infinity || !/[,;:()]/.test(text.slice(words[at - 1]?.end, words[at].start)));
  for (let step = 0; step < most && first > 0 && joined(first); step += 1) first -= 1;
  for (let step = 0; step < most && last + 1 < words.length && joined(last + 1); step += 1) last += 1;
  return words.slice(first, last + 1);
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
