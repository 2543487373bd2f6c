import type { Feature, FeatureKind } from './features.ts';

/** One listed way of asking: what it stands for, and what it is compared by. */
export interface Phrasing {
  readonly subject: string;
  readonly features: readonly Feature[];
}

/** How much a subject is like a question, 0 to about 1. */
export interface Likeness {
  readonly subject: string;
  readonly score: number;
}

interface Posting {
  /** What this feature adds to a product of two questions that both have it. */
  readonly square: number;
  readonly phrasings: Int32Array;
  readonly subjects: Int32Array;
  /** How strongly each of the subjects has it. */
  readonly strengths: Float64Array;
}

const kindWeight: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 0.4, concept: 0.8, light: 0.3, uncovered: 1.4 };
// The nearest phrasing decides most; a second one and all of them together say that it was no accident.
const secondShare = 0.3;
const allShare = 0.5;
// How much of the question the subject has words for at all, in whichever of its phrasings.
const coveredShare = 0.45;

/**
 * Compares a question with all listed ways of asking, by the cosine of their features; rare ones weigh more.
 * Posting lists in typed arrays: MiniSearch over the same few thousand lines takes most of the millisecond a question has.
 */
export class Phrasings {
  readonly #postings = new Map<string, Posting>();
  readonly #subjects: readonly string[];
  readonly #subjectOf: Int32Array;
  readonly #norms: Float64Array;
  readonly #subjectNorms: Float64Array;

  constructor(phrasings: readonly Phrasing[]) {
    this.#subjects = [...new Set(phrasings.map(each => each.subject))];
    const numberOf = new Map(this.#subjects.map((subject, at) => [subject, at]));
    this.#subjectOf = Int32Array.from(phrasings, each => numberOf.get(each.subject) ?? 0);
    this.#norms = new Float64Array(phrasings.length);
    this.#subjectNorms = new Float64Array(this.#subjects.length);
    const having = new Map<string, { kind: FeatureKind; at: number[] }>();
    phrasings.forEach(({ features }, at) => {
      for (const { key, kind } of features) {
        const known = having.get(key);
        if (known) known.at.push(at);
        else having.set(key, { kind, at: [at] });
      }
    });
    const squares = new Map<string, number>();
    for (const [key, { kind, at }] of having) {
      const square = this.#weight(kind, spread(at.map(each => this.#subjectOf[each] ?? 0))) ** 2;
      squares.set(key, square);
      for (const each of at) this.#norms[each] = (this.#norms[each] ?? 0) + square;
    }
    this.#norms.forEach((square, at) => { this.#norms[at] = Math.sqrt(square) || 1; });
    for (const [key, { at }] of having) {
      const square = squares.get(key) ?? 0;
      const strength = new Map<number, number>();
      for (const each of at) {
        const subject = this.#subjectOf[each] ?? 0;
        strength.set(subject, (strength.get(subject) ?? 0) + square / (this.#norms[each] ?? 1));
      }
      for (const [subject, value] of strength) this.#subjectNorms[subject] = (this.#subjectNorms[subject] ?? 0) + value ** 2 / square;
      this.#postings.set(key, { square, phrasings: Int32Array.from(at), subjects: Int32Array.from(strength.keys()), strengths: Float64Array.from(strength.values()) });
    }
    this.#subjectNorms.forEach((square, at) => { this.#subjectNorms[at] = Math.sqrt(square) || 1; });
  }

  /** All subjects that have anything in common with the question, in no order. */
  find(features: readonly Feature[]): Likeness[] {
    const products = new Float64Array(this.#norms.length);
    const [together, covered] = [new Float64Array(this.#subjects.length), new Float64Array(this.#subjects.length)];
    let square = 0;
    for (const { key, kind } of features) {
      const posting = this.#postings.get(key);
      // A word nobody listed takes away from every likeness; a pair of words that nobody listed does not.
      if (!posting) square += kind === 'word' ? this.#weight('word', 1) ** 2 : 0;
      else {
        square += posting.square;
        for (const at of posting.phrasings) products[at] = (products[at] ?? 0) + posting.square;
        for (let at = 0; at < posting.subjects.length; at += 1) {
          const subject = posting.subjects[at] ?? 0;
          together[subject] = (together[subject] ?? 0) + (posting.strengths[at] ?? 0);
          covered[subject] = (covered[subject] ?? 0) + posting.square;
        }
      }
    }
    const norm = Math.sqrt(square) || 1;
    const [nearest, second] = [new Float64Array(this.#subjects.length), new Float64Array(this.#subjects.length)];
    for (let at = 0; at < products.length; at += 1) {
      if (products[at] === 0) continue;
      const subject = this.#subjectOf[at] ?? 0;
      const cosine = (products[at] ?? 0) / norm / (this.#norms[at] ?? 1);
      if (cosine > (nearest[subject] ?? 0)) {
        second[subject] = nearest[subject] ?? 0;
        nearest[subject] = cosine;
      } else if (cosine > (second[subject] ?? 0)) second[subject] = cosine;
    }
    const found: Likeness[] = [];
    this.#subjects.forEach((subject, at) => {
      if (!nearest[at]) return;
      const all = (together[at] ?? 0) / norm / (this.#subjectNorms[at] ?? 1);
      const near = (nearest[at] + secondShare * (second[at] ?? 0) + allShare * all) / (1 + secondShare + allShare);
      found.push({ subject, score: near * (1 - coveredShare) + ((covered[at] ?? 0) / square) * coveredShare });
    });
    return found;
  }

  #weight(kind: FeatureKind, subjects: number): number {
    return Math.log(1 + this.#subjects.length / (subjects + 0.5)) * kindWeight[kind];
  }
}

/** Among how many subjects something is spread: two that share it evenly are two, one with a stray second hardly more than one. */
function spread(subjects: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of subjects) counts.set(each, (counts.get(each) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / subjects.length) * Math.log(count / subjects.length);
  return Math.exp(entropy);
}
