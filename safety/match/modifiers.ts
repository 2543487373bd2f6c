import type { Level } from '../verdict.ts';
import type { Rule, Turn } from '../rules/rule.ts';
import { has, type Book } from './book.ts';
import type { Reading } from './reading.ts';

/** The classes of the lexicon that change what a hit means. */
const names = ['neg', 'notneg', 'isnt', 'more', 'self', 'other', 'others', 'you', 'joiner', 'think', 'past', 'now', 'media', 'trivial', 'no', 'spanish', 'spanishnear', 'english'] as const;

type Name = (typeof names)[number];

export const modifierClasses: readonly string[] = names.map((name) => `{${name}}`);

const setsOf = new WeakMap<Book, Readonly<Record<Name, number>>>();

/** Words that are enough to tell a language by. */
const longestSample = 2000;

const subjectReach = 10;
const negationReach = 7;

/** Reads what stands around a hit: whose it is, whether it is denied, long past, or about a film. */
export class Modifiers {
  readonly #reading: Reading;
  readonly #sets: Readonly<Record<Name, number>>;
  readonly #count: number;

  constructor(reading: Reading, book: Book) {
    this.#reading = reading;
    this.#count = reading.entries.length;
    let sets = setsOf.get(book);
    if (sets === undefined) setsOf.set(book, (sets = Object.fromEntries(names.map((name) => [name, book.setOf(`{${name}}`)])) as Record<Name, number>));
    this.#sets = sets;
  }

  /** The level that is left of a rule's level once its surroundings are read; 'none' takes the hit away. */
  levelOf(rule: Rule, from: number, to: number): Level | 'hit' {
    const whose = rule.who === 'any' ? 'me' : this.#whose(from, to);
    if (whose === 'other') return rule.code === 'SELF-HARM' && (rule.level === 'A' || rule.level === 'B') ? 'E' : 'none';
    if (rule.who === 'stated' && whose !== 'me') return 'none';
    let level: Level | 'hit' = rule.level === 'none' ? 'hit' : rule.level;
    const serious = level === 'A' || level === 'B';
    if (this.#denied(from, to)) level = turn(level, rule.negated ?? (serious ? 'soften' : 'drop'));
    if (level !== 'none' && rule.past !== undefined && this.#longPast(from)) level = turn(level, rule.past);
    if (level !== 'none' && rule.code === 'SELF-HARM') {
      if (this.#sentenceHas(from, 'media') && whose !== 'me') level = turn(level, rule.trivial ?? 'drop');
      else if (this.#sentenceHas(from, 'trivial')) level = turn(level, rule.trivial ?? (serious ? 'soften' : 'drop'));
    }
    return level;
  }

  /** Whether the sentence around a word holds any of a set; `whole` asks the whole text. */
  holds(at: number, set: number, whole: boolean): boolean {
    const low = whole ? Math.max(0, at - 400) : Math.max(this.#reading.low[at] ?? 0, at - 40);
    const high = whole ? Math.min(this.#count, at + 400) : Math.min(this.#reading.high[at] ?? 0, at + 40);
    for (let i = low; i < high; i++) if (this.#at(i, set)) return true;
    return false;
  }

  /** Which language most of its small words are in. */
  spanish(): boolean {
    let balance = 0;
    for (let i = 0; i < Math.min(this.#count, longestSample); i++) balance += (this.#is(i, 'spanish') ? 1 : 0) - (this.#is(i, 'english') ? 1 : 0);
    return balance > 0;
  }

  #at(at: number, set: number): boolean {
    const entry = this.#reading.entries[at];
    if (entry !== undefined && has(entry, set)) return true;
    const arcs = this.#reading.arcsFrom[at];
    return arcs !== undefined && arcs.some((arc) => has(arc.entry, set));
  }

  #is(at: number, name: Name): boolean {
    const entry = this.#reading.entries[at];
    return entry !== undefined && has(entry, this.#sets[name]);
  }

  #sentenceHas(at: number, name: Name): boolean {
    // Only near the hit: a long sentence without full stops must not lend its film to everything in it.
    const low = Math.max(this.#reading.low[at] ?? 0, at - 20);
    const high = Math.min(this.#reading.high[at] ?? 0, at + 25);
    for (let i = low; i < high; i++) if (this.#at(i, this.#sets[name])) return true;
    return false;
  }

  /** Whether it is somebody else's. */
  isOthers(from: number, to: number): boolean {
    return this.#whose(from, to) === 'other';
  }

  /** The nearest subject to the left; nobody named means the writer. */
  #whose(from: number, to: number): 'me' | 'unnamed' | 'other' {
    for (let i = from; i < to; i++) if (this.#is(i, 'self')) return 'me';
    const low = Math.max(this.#reading.low[from] ?? 0, from - subjectReach);
    let crossed = (this.#reading.breaks[from] ?? 0) > 0;
    for (let i = from - 1; i >= low; i--) {
      if (this.#is(i, 'self')) return 'me';
      if (this.#is(i, 'joiner')) crossed = true;
      else if (!crossed && (this.#is(i, 'other') || this.#is(i, 'you'))) return 'other';
      else if (this.#is(i, 'others') && (!crossed || i <= from - 1)) return crossed ? 'unnamed' : 'other';
      if ((this.#reading.breaks[i] ?? 0) > 0) crossed = true;
    }
    return 'unnamed';
  }

  #neutral(at: number): boolean {
    for (let back = 0; back < 4; back++) {
      for (const arc of this.#reading.arcsFrom[at - back] ?? []) if (arc.to > at && has(arc.entry, this.#sets.notneg)) return true;
    }
    return false;
  }

  /** "Never ... more", "couldn't ... more" say more, not less. */
  #strengthened(from: number): boolean {
    const high = Math.min(this.#reading.high[from] ?? 0, from + 9);
    for (let i = from; i < high; i++) if (this.#is(i, 'more')) return true;
    return false;
  }

  #denied(from: number, to: number): boolean {
    const low = Math.max(this.#reading.low[from] ?? 0, from - negationReach);
    let count = 0;
    for (let i = from - 1; i >= low; i--) {
      if ((this.#reading.breaks[i + 1] ?? 0) > 0) break;
      if (this.#is(i, 'neg') && !this.#neutral(i)) count++;
      else if (this.#is(i, 'joiner')) break;
      else if (this.#is(i, 'self') && !this.#is(i - 1, 'think')) break;
    }
    if (count % 2 === 1) return !this.#strengthened(from);
    const high = this.#reading.high[from] ?? 0;
    for (let i = to; i < high && i < to + 2; i++) {
      if ((this.#reading.breaks[i] ?? 0) > 0) break;
      if (this.#is(i, 'isnt')) return true;
    }
    // "Suicidal? No." answers its own question.
    return to === high && to < this.#count && this.#is(to, 'no') && this.#reading.asked.has(to);
  }

  #longPast(from: number): boolean {
    return this.#sentenceHas(from, 'past') && !this.#sentenceHas(from, 'now');
  }
}

function turn(level: Level | 'hit', how: Turn): Level | 'hit' {
  if (how === 'keep') return level;
  if (how === 'drop' || level === 'hit') return 'none';
  if (how === 'other') return 'E';
  return level === 'A' || level === 'B' ? 'C' : level;
}
