import { Learned, valueOf, type LearnedFeature } from './learned.ts';
import { unknownWord, type Feature } from './features.ts';

/** One listed way of asking: what it stands for, and what it is compared by. */
export interface Example {
  readonly subject: string;
  readonly features: readonly Feature[];
}

const rounds = 24;
const step = 0.6;
// How far weights may grow: the smaller, the more a word has to be seen to count. Found by leaving listed ways out.
const looseness = 60;
// A weight is kept as a whole number of steps, in a byte.
const stepsOfLargest = 127;
// Smaller ones decide nothing, and are most of the file.
const fewestSteps = 3;
// Two neighbouring words that one line alone has are chance.
const fewestPairs = 2;

/**
 * Weighs every feature for every subject so that each example's own subject comes out likeliest: softmax regression with
 * AdaGrad steps, in an order that is always the same. One or two seconds for seven thousand examples.
 */
export function learn(given: readonly Example[]): Learned {
  const examples = withUnknown(given);
  const subjects = [...new Set(examples.map(each => each.subject))];
  const numberOf = new Map(subjects.map((subject, at) => [subject, at]));
  const counts = new Map<string, { feature: Feature; count: number }>();
  for (const { features } of examples) {
    for (const feature of features) {
      const known = counts.get(feature.key);
      if (known) known.count += 1;
      else counts.set(feature.key, { feature, count: 1 });
    }
  }
  const kept = [...counts.values()].filter(({ feature, count }) => feature.kind !== 'pair' || count >= fewestPairs);
  const values = new Map(kept.map(({ feature, count }, at) => [feature.key, { at, count, value: valueOf(feature.kind, count, examples.length) }]));
  const inputs = examples.map(({ subject, features }): Input => {
    const found = features.flatMap(({ key }) => values.get(key) ?? []);
    const norm = Math.hypot(...found.map(({ value }) => value)) || 1;
    return {
      subject: numberOf.get(subject) ?? 0,
      rows: Int32Array.from(found, ({ at }) => at * subjects.length),
      values: Float64Array.from(found, ({ value }) => value / norm),
      shrink: Float64Array.from(found, ({ count }) => 1 / (looseness * count))
    };
  });
  const weights = fit(inputs, kept.length, subjects.length);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / stepsOfLargest || 1;
  const features = kept.map(({ feature, count }, row): LearnedFeature => ({
    ...feature,
    count,
    weights: subjects.flatMap((_, at) => {
      const steps = Math.round((weights[row * subjects.length + at] ?? 0) / scale);
      return Math.abs(steps) < fewestSteps ? [] : [[at, steps] as const];
    })
  }));
  return new Learned({ subjects, scale, examples: examples.length, features });
}

/** A word of one line alone was unknown to all the others: from those lines it is learned what an unknown word tells. */
function withUnknown(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const { key } of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRare = ({ kind, key }: Feature): boolean => kind === 'word' && counts.get(key) === 1;
  return examples.map(({ subject, features }) => ({ subject, features: features.some(isRare) ? [...features, unknownWord] : features }));
}

interface Input {
  readonly subject: number;
  /** Where the weights of its features begin, how much each counts, and how strongly its weights are drawn to nought. */
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly shrink: Float64Array;
}

function fit(inputs: readonly Input[], features: number, width: number): Float64Array {
  const weights = new Float64Array(features * width);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const chance = new Float64Array(width);
  const order = inputs.map((_, at) => at);
  const next = pseudoRandom();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const each of order) {
      const input = inputs[each];
      if (!input) continue;
      const { subject, rows, values, shrink } = input;
      chance.fill(0);
      for (let place = 0; place < rows.length; place += 1) {
        const [row, value] = [rows[place] ?? 0, values[place] ?? 0];
        for (let at = 0; at < width; at += 1) chance[at] = (chance[at] ?? 0) + value * (weights[row + at] ?? 0);
      }
      softmax(chance);
      chance[subject] = (chance[subject] ?? 0) - 1;
      for (let place = 0; place < rows.length; place += 1) {
        const [row, value, pull] = [rows[place] ?? 0, values[place] ?? 0, shrink[place] ?? 0];
        for (let at = 0; at < width; at += 1) {
          const weight = weights[row + at] ?? 0;
          const slope = value * (chance[at] ?? 0) + pull * weight;
          const square = (squares[row + at] ?? 0) + slope * slope;
          squares[row + at] = square;
          weights[row + at] = weight - (step * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

function softmax(values: Float64Array): void {
  const most = values.reduce((one, two) => Math.max(one, two), -Infinity);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const power = Math.exp((values[at] ?? 0) - most);
    values[at] = power;
    sum += power;
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / sum;
}

/** Numbers of 0 to 1 that are the same in every run (the generator of Park and Miller). */
function pseudoRandom(): () => number {
  let state = 20261123;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
