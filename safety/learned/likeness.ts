import { featuresOf, type SaidWord } from './features.ts';

/** What was learned from one language's sayings: how much each feature speaks for danger, and what none of them says. */
export interface Weights {
  readonly bias: number;
  readonly features: ReadonlyMap<string, number>;
}

/** How much like messages of danger a run of words is: above 0 more like those than like others. */
export function likenessOf(words: readonly SaidWord[], { bias, features }: Weights): number {
  let sum = 0;
  const found = featuresOf(words);
  for (const feature of found) sum += features.get(feature) ?? 0;
  // Long runs say more for and against; without this they would always win.
  return sum / Math.sqrt(found.size) + bias;
}

/** One feature a line: its weight in hundredths, a tab, its words. The first line is the bias alone. */
export function readWeights(text: string): Weights {
  const [bias = '0', ...lines] = text.trim().split('\n');
  return { bias: Number(bias) / 100, features: new Map(lines.map(line => {
    const tab = line.indexOf('\t');
    return [line.slice(tab + 1), Number(line.slice(0, tab)) / 100];
  })) };
}
