import { featuresOf, sentencesOf, wordsOf, type SaidWord } from './features.ts';
import type { Weights } from './likeness.ts';

/** A message and whether it is one of danger. */
export interface Saying {
  readonly danger: boolean;
  readonly text: string;
}

const rounds = 12;
const step = 0.5;
const pull = 3e-3;
const biasStep = 0.01;
/** What fewer sayings have is chance. */
const fewest = 3;
/** In hundredths; what weighs less decides nothing. */
const lightest = 40;
/** Words from which every sentence of a harmless saying is one more harmless saying, and those that such a sentence needs. */
const longSaying = 15;
const longSentence = 4;

/**
 * Weighs every feature so that sayings of danger come out above 0 and others below: logistic regression with AdaGrad steps
 * (Duchi, Hazan and Singer, 2011), in an order that is always the same.
 * @param fold lower case, without accents and disguise
 */
export function learn(sayings: readonly Saying[], fold: (text: string) => string): Weights {
  const counts = new Map<string, number>();
  const read = sayings.flatMap(({ danger, text }) => partsOf(danger, wordsOf(fold(text))).map(words => ({ danger, features: featuresOf(words) })));
  for (const { features } of read) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const inputs = read.map(({ danger, features }) => ({ danger, scale: 1 / Math.sqrt(features.length), rows: features.flatMap(feature => numberOf.get(feature) ?? []) }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  const random = sequence();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(inputs, random);
    for (const { danger, scale, rows } of inputs) {
      let sum = 0;
      for (const row of rows) sum += weights[row] ?? 0;
      const error = 1 / (1 + Math.exp(-(sum * scale + bias))) - Number(danger);
      for (const row of rows) {
        const weight = weights[row] ?? 0;
        const slope = error * scale + pull * weight;
        const square = (squares[row] ?? 0) + slope * slope;
        squares[row] = square;
        weights[row] = weight - (step * slope) / Math.sqrt(square);
      }
      bias -= biasStep * error;
    }
  }
  const kept = names.flatMap((name, at) => {
    const hundredths = Math.round((weights[at] ?? 0) * 100);
    return Math.abs(hundredths) < lightest ? [] : [[name, hundredths / 100] as const];
  });
  return { bias: Math.round(bias * 100) / 100, features: new Map(kept.sort(([, one], [, two]) => two - one)) };
}

/** Of what is harmless as a whole, each sentence is; which sentence of a dangerous one is the dangerous one, nobody has said. */
function partsOf(danger: boolean, words: readonly SaidWord[]): readonly (readonly SaidWord[])[] {
  if (danger || words.length < longSaying) return [words];
  const sentences = sentencesOf(words);
  return sentences.length < 2 ? [words] : [words, ...sentences.filter(({ length }) => length >= longSentence)];
}

/** As `readWeights` reads it. */
export function writeWeights({ bias, features }: Weights): string {
  const hundredths = (weight: number): number => Math.round(weight * 100);
  return [hundredths(bias), ...[...features].map(([name, weight]) => `${hundredths(weight)}\t${name}`)].join('\n');
}

/** Numbers below 1 that are always the same (mulberry32). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}
