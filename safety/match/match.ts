import { isIn, step, type Anchor } from './book.ts';
import { longSentence } from './meanings.ts';
import type { Reading } from './reading.ts';

/** More steps than any honest sentence needs; bounds the work at every anchor. */
const mostSteps = 600;

/** How many words that carry nothing may stand before or after a clause. */
const mostTags = 2;

/** How many words a pattern may look to either side once it may leave the sentence. */
const reach = 20;

/** Tries patterns at one place: first to the right of their anchor, then to the left. No step is retried across the two. */
export class Matcher {
  readonly #reading: Reading;
  readonly #wall: number;
  readonly #nextClause: number;
  readonly #nextStart: number;
  readonly #lead: number;
  readonly #tag: number;
  #at = 0;
  #until = 0;
  #sentenceLow = 0;
  #sentenceHigh = 0;
  #low = 0;
  #high = 0;
  #tried = 0;
  /** In a sentence without end "and" begins a clause as a comma does. */
  #runsOn = false;
  from = 0;
  to = 0;
  /** What all tries together have cost. */
  steps = 0;

  constructor(reading: Reading, wall: number, nextClause: number, nextStart: number, lead: number, tag: number) {
    this.#reading = reading;
    this.#wall = wall;
    this.#nextClause = nextClause;
    this.#nextStart = nextStart;
    this.#lead = lead;
    this.#tag = tag;
  }

  /** Moves to the words from..to: where the next patterns are tried. */
  stand(from: number, to: number): void {
    this.#at = from;
    this.#until = to;
    this.#sentenceLow = this.#reading.low[from] ?? 0;
    this.#sentenceHigh = this.#reading.high[from] ?? 0;
    this.#runsOn = this.#sentenceHigh - this.#sentenceLow > longSentence;
  }

  /** True when the pattern matches with its anchor where we stand; sets `from` and `to` to the whole. */
  try(anchor: Anchor): boolean {
    if (anchor.wide) {
      this.#low = Math.max(0, this.#at - reach);
      this.#high = Math.min(this.#reading.count, this.#until + reach);
    } else {
      this.#low = this.#sentenceLow;
      this.#high = this.#sentenceHigh;
    }
    const { steps, at } = anchor;
    this.steps++;
    // What must stand next to the anchor is looked at before anything is searched for: few patterns come further.
    if (steps[at + 2] === step.words && !this.#followed(this.#until, steps[at + 3] ?? 0)) return false;
    if (at > 0 && steps[at - 2] === step.words && !this.#preceded(this.#at, steps[at - 1] ?? 0)) return false;
    this.steps += this.#tried;
    this.#tried = 0;
    const end = this.#right(steps, at + 2, this.#until);
    if (end < 0) return false;
    const start = this.#left(steps, at - 2, this.#at);
    if (start < 0) return false;
    this.from = start;
    this.to = end;
    return true;
  }

  #is(at: number, set: number): boolean {
    return isIn(this.#reading.entries[at], set);
  }

  #blocks(at: number): boolean {
    return this.#is(at, this.#wall);
  }

  /** A clause begins after "honestly" or "and" too, and ends before "bro" or "tbh". */
  #clauseStart(word: number): boolean {
    let at = word;
    for (let n = 0; n < mostTags && at > this.#low && (this.#reading.breaks[at] ?? 0) === 0 && this.#is(at - 1, this.#lead); n++) at--;
    return at <= this.#low || (this.#reading.breaks[at] ?? 0) > 0 || (this.#runsOn && this.#is(at - 1, this.#nextClause));
  }

  #clauseEnd(word: number): boolean {
    let at = word;
    for (let n = 0; n < mostTags && at < this.#high && (this.#reading.breaks[at] ?? 0) === 0 && this.#is(at, this.#tag); n++) at++;
    return at >= this.#high || (this.#reading.breaks[at] ?? 0) > 0 || (this.#runsOn && (this.#is(at, this.#nextClause) || this.#is(at, this.#nextStart)));
  }

  #followed(at: number, set: number): boolean {
    if (at >= this.#high) return false;
    if (this.#is(at, set)) return true;
    const { first, entry } = this.#reading.phrases;
    for (let i = first[at] ?? 0, end = first[at + 1] ?? 0; i < end; i++) if (isIn(entry[i], set)) return true;
    return false;
  }

  #preceded(at: number, set: number): boolean {
    if (at <= this.#low) return false;
    if (this.#is(at - 1, set)) return true;
    const { ending, sibling, entry } = this.#reading.phrases;
    for (let i = ending[at] ?? -1; i >= 0; i = sibling[i] ?? -1) if (isIn(entry[i], set)) return true;
    return false;
  }

  #right(steps: readonly number[], index: number, at: number): number {
    if (index >= steps.length) return at;
    if (++this.#tried > mostSteps) return -1;
    const operand = steps[index + 1] ?? 0;
    switch (steps[index]) {
      case step.words:
      case step.maybe:
        if (at < this.#high) {
          if (this.#is(at, operand)) {
            const end = this.#right(steps, index + 2, at + 1);
            if (end >= 0) return end;
          }
          const { first, to, entry } = this.#reading.phrases;
          for (let i = first[at] ?? 0, last = first[at + 1] ?? 0; i < last; i++) {
            const after = to[i] ?? 0;
            if (after > this.#high || !isIn(entry[i], operand)) continue;
            const end = this.#right(steps, index + 2, after);
            if (end >= 0) return end;
          }
        }
        return steps[index] === step.maybe ? this.#right(steps, index + 2, at) : -1;
      case step.gap:
      case step.wide:
        for (let n = 0; n <= operand && at + n <= this.#high; n++) {
          if (steps[index + 2] !== step.words || this.#followed(at + n, steps[index + 3] ?? 0)) {
            const end = this.#right(steps, index + 2, at + n);
            if (end >= 0) return end;
          }
          if (steps[index] === step.gap && this.#blocks(at + n)) return -1;
        }
        return -1;
      case step.not:
        return this.#followed(at, operand) ? -1 : this.#right(steps, index + 2, at);
      case step.start:
        return this.#clauseStart(at) ? this.#right(steps, index + 2, at) : -1;
      default:
        return this.#clauseEnd(at) ? this.#right(steps, index + 2, at) : -1;
    }
  }

  #left(steps: readonly number[], index: number, at: number): number {
    if (index < 0) return at;
    if (++this.#tried > mostSteps) return -1;
    const operand = steps[index + 1] ?? 0;
    switch (steps[index]) {
      case step.words:
      case step.maybe:
        if (at > this.#low) {
          if (this.#is(at - 1, operand)) {
            const start = this.#left(steps, index - 2, at - 1);
            if (start >= 0) return start;
          }
          const { ending, sibling, from, entry } = this.#reading.phrases;
          for (let i = ending[at] ?? -1; i >= 0; i = sibling[i] ?? -1) {
            const before = from[i] ?? 0;
            if (before < this.#low || !isIn(entry[i], operand)) continue;
            const start = this.#left(steps, index - 2, before);
            if (start >= 0) return start;
          }
        }
        return steps[index] === step.maybe ? this.#left(steps, index - 2, at) : -1;
      case step.gap:
      case step.wide:
        for (let n = 0; n <= operand && at - n >= this.#low; n++) {
          if (index === 0 || steps[index - 2] !== step.words || this.#preceded(at - n, steps[index - 1] ?? 0)) {
            const start = this.#left(steps, index - 2, at - n);
            if (start >= 0) return start;
          }
          if (steps[index] === step.gap && at - n > this.#low && this.#blocks(at - n - 1)) return -1;
        }
        return -1;
      case step.not:
        return this.#preceded(at, operand) ? -1 : this.#left(steps, index - 2, at);
      case step.start:
        return this.#clauseStart(at) ? this.#left(steps, index - 2, at) : -1;
      default:
        return this.#clauseEnd(at) ? this.#left(steps, index - 2, at) : -1;
    }
  }
}
