import { numberOf, numbersOf, type SaidWord } from './features.ts';

/** What was learned from one language's sayings: how much each feature speaks for danger, and what none of them says. */
export interface Weights {
  readonly bias: number;
  readonly features: ReadonlyMap<string, number>;
}

/** The same, by the numbers of the features: an open table, since tens of thousands of names would take megabytes. */
export class WeightTable {
  readonly #bias: number;
  readonly #mask: number;
  readonly #numbers: Uint32Array;
  readonly #hundredths: Int16Array;

  /** @param text as `writeWeights` writes it */
  constructor(text: string) {
    const [bias = '0', ...lines] = text.trim().split('\n');
    this.#bias = Number(bias) / 100;
    const size = 2 ** Math.ceil(Math.log2(2 * lines.length + 2));
    this.#mask = size - 1;
    this.#numbers = new Uint32Array(size);
    this.#hundredths = new Int16Array(size);
    for (const line of lines) {
      const tab = line.indexOf('\t');
      const number = numberOf(line.slice(tab + 1));
      const slot = this.#slotOf(number);
      this.#numbers[slot] = number;
      this.#hundredths[slot] = Number(line.slice(0, tab));
    }
  }

  /** How much like messages of danger a run of words is: above 0 more like those than like others. */
  likenessOf(words: readonly SaidWord[]): number {
    let sum = 0;
    const found = numbersOf(words);
    for (const number of found) sum += this.#hundredths[this.#slotOf(number)] ?? 0;
    // Long runs say more for and against; without this they would always win.
    return sum / 100 / Math.sqrt(found.length) + this.#bias;
  }

  /** Where a number stands, or the free slot where it would; no weight is 0, so a free slot weighs nothing. */
  #slotOf(number: number): number {
    let slot = number & this.#mask;
    while (this.#hundredths[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
