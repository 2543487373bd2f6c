import { has, type Anchor, type Element } from './book.ts';
import { longSentence } from './meanings.ts';
import type { Reading } from './reading.ts';

/** More steps than any honest sentence needs; bounds the work at every anchor. */
const mostSteps = 600;

/** How many words a pattern may look to either side once it may leave the sentence. */
const reach = 20;

/** Tries one pattern at one place: first to the right of its anchor, then to the left. No step is retried across the two. */
export class Matcher {
  readonly #reading: Reading;
  readonly #wall: number;
  readonly #nextClause: number;
  readonly #nextStart: number;
  #low = 0;
  #high = 0;
  #steps = 0;
  /** In a sentence without end "and" begins a clause as a comma does. */
  #runsOn = false;
  from = 0;
  to = 0;

  constructor(reading: Reading, wall: number, nextClause: number, nextStart: number) {
    this.#reading = reading;
    this.#wall = wall;
    this.#nextClause = nextClause;
    this.#nextStart = nextStart;
  }

  /** True when the pattern matches with its anchor on the words from..to; sets `from` and `to` to the whole. */
  tryAt(anchor: Anchor, from: number, to: number): boolean {
    this.#low = this.#reading.low[from] ?? 0;
    this.#high = this.#reading.high[from] ?? 0;
    this.#runsOn = this.#high - this.#low > longSentence;
    if (anchor.wide) {
      this.#low = Math.max(0, from - reach);
      this.#high = Math.min(this.#reading.entries.length, to + reach);
    }
    this.#steps = 0;
    const end = this.#right(anchor.elements, anchor.at + 1, to);
    if (end < 0) return false;
    const start = this.#left(anchor.elements, anchor.at - 1, from);
    if (start < 0) return false;
    this.from = start;
    this.to = end;
    return true;
  }

  #is(at: number, set: number): boolean {
    const entry = this.#reading.entries[at];
    return entry !== undefined && has(entry, set);
  }

  #blocks(at: number): boolean {
    return this.#is(at, this.#wall);
  }

  #clauseStart(at: number): boolean {
    return at <= this.#low || (this.#reading.breaks[at] ?? 0) > 0 || (this.#runsOn && this.#is(at - 1, this.#nextClause));
  }

  #clauseEnd(at: number): boolean {
    return at >= this.#high || (this.#reading.breaks[at] ?? 0) > 0 || (this.#runsOn && (this.#is(at, this.#nextClause) || this.#is(at, this.#nextStart)));
  }

  #followed(at: number, set: number): boolean {
    if (at >= this.#high) return false;
    return this.#is(at, set) || (this.#reading.arcsFrom[at]?.some((arc) => has(arc.entry, set)) ?? false);
  }

  #preceded(at: number, set: number): boolean {
    if (at <= this.#low) return false;
    return this.#is(at - 1, set) || (this.#reading.arcsTo[at]?.some((arc) => has(arc.entry, set)) ?? false);
  }

  #right(elements: readonly Element[], index: number, at: number): number {
    const element = elements[index];
    if (element === undefined) return at;
    if (++this.#steps > mostSteps) return -1;
    switch (element.kind) {
      case 'words': {
        if (at < this.#high) {
          if (this.#is(at, element.set)) {
            const end = this.#right(elements, index + 1, at + 1);
            if (end >= 0) return end;
          }
          for (const arc of this.#reading.arcsFrom[at] ?? []) {
            if (arc.to > this.#high || !has(arc.entry, element.set)) continue;
            const end = this.#right(elements, index + 1, arc.to);
            if (end >= 0) return end;
          }
        }
        return element.optional ? this.#right(elements, index + 1, at) : -1;
      }
      case 'gap':
        for (let n = 0; n <= element.most && at + n <= this.#high; n++) {
          const end = this.#right(elements, index + 1, at + n);
          if (end >= 0) return end;
          if (!element.wide && this.#blocks(at + n)) return -1;
        }
        return -1;
      case 'not':
        return this.#followed(at, element.set) ? -1 : this.#right(elements, index + 1, at);
      case 'start':
        return this.#clauseStart(at) ? this.#right(elements, index + 1, at) : -1;
      case 'end':
        return this.#clauseEnd(at) ? this.#right(elements, index + 1, at) : -1;
    }
  }

  #left(elements: readonly Element[], index: number, at: number): number {
    const element = elements[index];
    if (element === undefined) return at;
    if (++this.#steps > mostSteps) return -1;
    switch (element.kind) {
      case 'words': {
        if (at > this.#low) {
          if (this.#is(at - 1, element.set)) {
            const start = this.#left(elements, index - 1, at - 1);
            if (start >= 0) return start;
          }
          for (const arc of this.#reading.arcsTo[at] ?? []) {
            if (arc.from < this.#low || !has(arc.entry, element.set)) continue;
            const start = this.#left(elements, index - 1, arc.from);
            if (start >= 0) return start;
          }
        }
        return element.optional ? this.#left(elements, index - 1, at) : -1;
      }
      case 'gap':
        for (let n = 0; n <= element.most && at - n >= this.#low; n++) {
          const start = this.#left(elements, index - 1, at - n);
          if (start >= 0) return start;
          if (!element.wide && at - n > this.#low && this.#blocks(at - n - 1)) return -1;
        }
        return -1;
      case 'not':
        return this.#preceded(at, element.set) ? -1 : this.#left(elements, index - 1, at);
      case 'start':
        return this.#clauseStart(at) ? this.#left(elements, index - 1, at) : -1;
      case 'end':
        return this.#clauseEnd(at) ? this.#left(elements, index - 1, at) : -1;
    }
  }
}
