import type { Rule } from '../rules/rule.ts';
import type { Anchor } from './book.ts';

/** Steps of patterns in a text longer than anybody writes: so many at once, and so many more for each word. Honest texts take a tenth. */
const stepsAtOnce = 15_000;
const stepsPerWord = 1;

function isDanger(rule: Rule | undefined): boolean {
  return rule !== undefined && 'ABC'.includes(rule.level);
}

interface Kept {
  readonly anchors: readonly Anchor[];
  /** How many rules were settled when it was made. */
  readonly settled: number;
}

/** In a text longer than anybody writes: leaves out the patterns that can no longer change the answer and, once much was tried in vain, all but what may be a danger. */
export class Hurry {
  readonly #rules: readonly Rule[];
  readonly #settled: ReadonlySet<number>;
  readonly #all = new Map<readonly Anchor[], Kept>();
  readonly #dangers = new Map<readonly Anchor[], Kept>();

  /** @param settled rules that need not be tried any more; it may grow */
  constructor(rules: readonly Rule[], settled: ReadonlySet<number>) {
    this.#rules = rules;
    this.#settled = settled;
  }

  /** @param steps tried in the words before `at` */
  choose(anchors: readonly Anchor[], at: number, steps: number): readonly Anchor[] {
    const late = steps > stepsAtOnce + at * stepsPerWord;
    const kept = late ? this.#dangers : this.#all;
    const known = kept.get(anchors);
    if (known?.settled === this.#settled.size) return known.anchors;
    const chosen = anchors.filter(({ rule }) => !this.#settled.has(rule) && (!late || isDanger(this.#rules[rule])));
    kept.set(anchors, { anchors: chosen, settled: this.#settled.size });
    return chosen;
  }
}
