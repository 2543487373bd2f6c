import type { Reading } from './reading.ts';

/** How often the same words are looked at in the same surroundings; every time says the same. */
const mostVisits = 24;

/** How many words to either side make the surroundings. */
const around = 3;

const width = 2 * around + 1;

// The sum of a row of words rolls on with the text: each word is multiplied once more, and the one that falls out is taken off.
const factor = 0x01000193;
const left = Array.from({ length: width }).reduce<number>((power) => Math.imul(power, factor), 1);

const bits = 14;
const places = 1 << bits;

/**
 * Notices what a long text says over and over. A page of "kill kill kill" costs time and says nothing new, but a sentence
 * that stands once in the middle of it has surroundings of its own and is read in full.
 */
export class Echoes {
  /** For each word, what stands around it, as one number. */
  readonly #surroundings: Int32Array;
  /** What was last seen at each place of the table, and how often since. Something else that falls there begins anew: forgetting costs time, never a sentence. */
  readonly #marks = new Int32Array(places);
  readonly #visits = new Uint8Array(places);

  constructor({ count, entries, breaks }: Reading) {
    this.#surroundings = new Int32Array(count);
    const signs = new Int32Array(count + 2 * width);
    for (let at = 0; at < count; at++) signs[at + width] = (entries[at]?.id ?? 0) * 4 + (breaks[at] ?? 0) + 1;
    let sum = 0;
    for (let at = -around; at < count; at++) {
      sum = (Math.imul(sum, factor) + (signs[at + around + width] ?? 0) - Math.imul(signs[at + around] ?? 0, left)) | 0;
      if (at >= 0) this.#surroundings[at] = sum;
    }
  }

  /** To be asked once for each word: whether it has been read often enough between these neighbours. */
  isSpent(at: number): boolean {
    const mark = this.#surroundings[at] ?? 0;
    const place = Math.imul(mark, 0x9e3779b1) >>> (32 - bits);
    const visits = this.#visits[place] ?? 0;
    if (this.#marks[place] !== mark) {
      this.#marks[place] = mark;
      this.#visits[place] = 1;
      return false;
    }
    if (visits >= mostVisits) return true;
    this.#visits[place] = visits + 1;
    return false;
  }
}
