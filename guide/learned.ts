import { Buffer } from 'node:buffer';
import { featureKinds, unknownWord, type Feature, type FeatureKind } from './features.ts';

export interface LearnedFeature extends Feature {
  /** In how many listed ways it stands. */
  readonly count: number;
  /** Number of a subject, and what the feature says for it, in steps of the scale. */
  readonly weights: readonly (readonly [subject: number, steps: number])[];
}

/** What was learned from the listed ways of asking, as it is kept. */
export interface Learning {
  readonly subjects: readonly string[];
  readonly scale: number;
  /** How many listed ways there were. */
  readonly examples: number;
  readonly features: readonly LearnedFeature[];
}

/** How likely a question is about a subject: 0 to 1, all subjects together 1. */
export interface Likelihood {
  readonly subject: string;
  readonly chance: number;
}

const kindShare: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 0.6, concept: 1, light: 0.4, uncovered: 1.2, unknown: 1.5 };

/** How much a feature counts in a line: the rarer, the more. */
export const valueOf = (kind: FeatureKind, count: number, examples: number): number => Math.log(1 + examples / count) * kindShare[kind];

/** Tells what a question is about by the weights learned from the listed ways of asking. */
export class Learned {
  readonly #learning: Omit<Learning, 'features'>;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #values: Float32Array;
  readonly #counts: Int32Array;
  /** Where a feature's weights begin; one more than there are features. */
  readonly #starts: Int32Array;
  readonly #of: Uint8Array;
  readonly #steps: Int8Array;

  constructor({ features, ...learning }: Learning) {
    if (learning.subjects.length > 256) throw new RangeError(`${learning.subjects.length} answers and topics; 256 is the most that fits a byte`);
    this.#learning = learning;
    this.#rows = new Map(features.map(({ key }, row) => [key, row]));
    this.#values = Float32Array.from(features, ({ kind, count }) => valueOf(kind, count, learning.examples));
    this.#counts = Int32Array.from(features, ({ count }) => count);
    this.#starts = new Int32Array(features.length + 1);
    features.forEach(({ weights }, row) => { this.#starts[row + 1] = (this.#starts[row] ?? 0) + weights.length; });
    this.#of = Uint8Array.from(features.flatMap(({ weights }) => weights.map(([subject]) => subject)));
    this.#steps = Int8Array.from(features.flatMap(({ weights }) => weights.map(([, steps]) => steps)));
  }

  /** All subjects, in no order. */
  judge(features: readonly Feature[]): Likelihood[] {
    const { subjects, scale } = this.#learning;
    const isUnknown = features.some(({ kind, key }) => kind === 'word' && !this.#rows.has(key));
    const rows = (isUnknown ? [...features, unknownWord] : features).flatMap(({ key }) => this.#rows.get(key) ?? []);
    const norm = Math.hypot(...rows.map(row => this.#values[row] ?? 0)) || 1;
    const sums = new Float64Array(subjects.length);
    for (const row of rows) {
      const value = ((this.#values[row] ?? 0) / norm) * scale;
      for (let at = this.#starts[row] ?? 0; at < (this.#starts[row + 1] ?? 0); at += 1) {
        const subject = this.#of[at] ?? 0;
        sums[subject] = (sums[subject] ?? 0) + value * (this.#steps[at] ?? 0);
      }
    }
    const most = Math.max(...sums);
    const powers = subjects.map((_, at) => Math.exp((sums[at] ?? 0) - most));
    const total = powers.reduce((one, two) => one + two, 0);
    return subjects.map((subject, at) => ({ subject, chance: (powers[at] ?? 0) / total }));
  }

  /** One line of text a feature: what it is, in how many lines it stood, and its weights in base 64. */
  toText(): string {
    const lines = [...this.#rows].map(([key, row]) => {
      const [from, to] = [this.#starts[row] ?? 0, this.#starts[row + 1] ?? 0];
      const bytes = Buffer.concat([this.#of.subarray(from, to), Buffer.from(this.#steps.buffer, from, to - from)]);
      return `${key}\t${this.#counts[row] ?? 0}\t${bytes.toString('base64')}`;
    });
    return `${[JSON.stringify(this.#learning), ...lines].join('\n')}\n`;
  }

  /** @throws SyntaxError where the text is not one that `toText` wrote */
  static fromText(text: string): Learned {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const features = lines.map((line): LearnedFeature => {
      const [key = '', count, weights = ''] = line.split('\t');
      const kind = featureKinds.find(each => key.startsWith(`${each}:`));
      if (kind === undefined || !Number(count)) throw new SyntaxError(`"${key}" is no learned feature`);
      const bytes = Buffer.from(weights, 'base64');
      const half = bytes.length / 2;
      return { kind, key, count: Number(count), weights: Array.from({ length: half }, (_, at) => [bytes[at] ?? 0, bytes.readInt8(half + at)] as const) };
    });
    return new Learned({ ...(JSON.parse(head) as Omit<Learning, 'features'>), features });
  }
}
