import type { Rule } from '../rules/rule.ts';
import type { Code, Hit, Level } from '../verdict.ts';
import type { Anchor, Book, Entry } from './book.ts';
import { Echoes } from './echoes.ts';
import { Hurry } from './hurry.ts';
import { Matcher } from './match.ts';
import { longestHonest } from './mending.ts';
import { Modifiers } from './modifiers.ts';
import type { Reading } from './reading.ts';

const weight: Readonly<Record<Level, number>> = { A: 5, B: 4, C: 3, D: 2, E: 1, none: 0 };

export function heavier(one: Level, two: Level): boolean {
  return weight[one] > weight[two];
}

/** Words from which on a text is watched for what it says over and over. */
const longText = 2500;

/** A rule that matched so often without counting is being fed noise. */
const mostTries = 60;

/** Letters from which on a guess may stand for itself. */
const longWord = 7;

/** Words of a message from which on it tells of many things, and how many words apart two of them in different sentences then belong together. */
const longStory = 30;
const storyReach = 5;

export interface Found {
  readonly hit: Hit;
  /** Where it begins in the whole text, which may be in front of `fresh`. */
  readonly start: number;
}

/** Tries the rules on one text. */
export class Detection {
  readonly #book: Book;
  readonly #fresh: number;
  readonly #matcher: Matcher;
  readonly #echoes: Echoes | undefined;
  readonly #hurry: Hurry | undefined;
  /** The first word that is not old news. */
  readonly #freshWord: number;
  /** From here on nothing matches without a word in front of `#freshWord`. */
  readonly #quietFrom: number;
  // Few rules come so far in a message; lists of all of them would have to be cleared every time.
  readonly #settled = new Set<number>();
  #tries: Map<number, number> | undefined;
  readonly reading: Reading;
  readonly modifiers: Modifiers;
  /** The best hit of each rule. */
  readonly found = new Map<number, Found>();
  matched = false;

  /**
   * @param fresh where the text begins that is not old news
   * @param quiet what follows `fresh`, if it was read by itself and no pattern matched in it
   */
  constructor(reading: Reading, book: Book, fresh: number, quiet?: Reading) {
    this.#book = book;
    this.#fresh = fresh;
    this.reading = reading;
    this.#matcher = new Matcher(reading, book.wall, book.setOf('{nextclause}'), book.setOf('{nextstart}'), book.setOf('{lead}'), book.setOf('{tag}'));
    this.modifiers = new Modifiers(reading, book);
    this.#echoes = reading.count > longText ? new Echoes(reading) : undefined;
    this.#hurry = reading.count > longestHonest ? new Hurry(book.rules, this.#settled) : undefined;
    let first = fresh === 0 ? 0 : reading.count;
    while (first > 0 && (reading.ends[first - 1] ?? 0) > fresh) first--;
    this.#freshWord = first;
    this.#quietFrom = quiet !== undefined && endsAs(reading, first, quiet) ? first : reading.count;
  }

  run(): void {
    const { count, entries, phrases } = this.reading;
    for (let at = 0; at < count; at++) {
      const entry: Entry | undefined = entries[at];
      const last = phrases.first[at + 1] ?? 0;
      const phrase = phrases.first[at] ?? 0;
      if ((entry === undefined || entry.anchors.length === 0) && phrase === last) continue;
      if (this.#echoes?.isSpent(at) === true) continue;
      if (entry !== undefined && entry.anchors.length > 0) this.#tryAll(entry.anchors, at, at + 1);
      for (let i = phrase; i < last; i++) {
        const anchors = phrases.entry[i]?.anchors;
        if (anchors !== undefined && anchors.length > 0) this.#tryAll(anchors, at, phrases.to[i] ?? at);
      }
    }
  }

  #tryAll(all: readonly Anchor[], from: number, to: number): void {
    const matcher = this.#matcher;
    const anchors = this.#hurry?.choose(all, from, matcher.steps) ?? all;
    matcher.stand(from, to);
    for (const anchor of anchors) {
      // What ends before the new text was said, and answered, before.
      if (to + anchor.reach <= this.#freshWord || from - anchor.back >= this.#quietFrom) continue;
      if (this.#settled.size > 0 && this.#settled.has(anchor.rule)) continue;
      if (matcher.try(anchor)) this.#weigh(anchor, matcher.from, matcher.to);
    }
  }

  /** Whether a match says that the guess is right: of self-harm, with a guessed word in it, and more than a short word by itself. */
  #confirms(rule: Rule | undefined, from: number, to: number, length: number): boolean {
    return rule?.code === 'SELF-HARM' && (to - from > 1 || length >= longWord) && !rule.id.startsWith('es-') && holds(this.reading.guessed, from, to);
  }

  /** What is left of a match once its surroundings are read. */
  #weigh({ rule: index, wide }: Anchor, from: number, to: number): void {
    const { modifiers } = this;
    const rule = this.#book.rules[index];
    const start = this.reading.starts[from] ?? 0;
    const end = this.reading.ends[to - 1] ?? start;
    if (this.reading.guessed.size > 0 && !this.#confirms(rule, from, to, end - start)) return;
    this.matched = true;
    if (rule === undefined || end <= this.#fresh) return;
    const tries = (this.#tries ??= new Map<number, number>());
    const tried = (tries.get(index) ?? 0) + 1;
    tries.set(index, tried);
    if (tried > mostTries) this.#settled.add(index);
    if (rule.alone !== undefined && this.reading.count > rule.alone) return;
    if (wide && rule.across !== true && to - from > storyReach && rule.code === 'SELF-HARM' && rule.level !== 'D' && rule.level !== 'E' && this.reading.count > longStory && this.reading.low[from] !== this.reading.low[to - 1]) return;
    if (rule.sentence !== undefined && (this.reading.high[from] ?? 0) - (this.reading.low[from] ?? 0) > rule.sentence) return;
    const unless = this.#book.unless[index];
    let soft = false;
    if (unless !== undefined && modifiers.around(from, to, unless)) {
      // What was said of something else before "and I ..." must not hide a danger; it may still colour it.
      soft = rule.code === 'SELF-HARM' && !modifiers.guardsClause(from, rule.level === 'C' ? undefined : to, unless);
      if (!soft) return;
    }
    const needs = this.#book.needs[index];
    if (needs !== undefined && !modifiers.anywhere(from, needs)) return;
    if (this.reading.count > longStory) {
      const elsewhere = this.#book.elsewhere[index];
      if (elsewhere !== undefined && modifiers.anywhere(from, elsewhere)) return;
      const feared = this.#book.feared[index];
      if (feared !== undefined && modifiers.anywhere(from, feared) && modifiers.isDenied(from, to)) return;
    }
    const read = modifiers.levelOf(rule, from, to);
    if (read === 'none') return;
    const level: Level = read === 'hit' ? 'none' : soft && heavier(read, 'C') ? 'C' : read;
    const known = this.found.get(index);
    if (known !== undefined && !heavier(level, known.hit.level)) return;
    const code: Code = rule.code;
    const about = level !== 'E' ? {} : { about: rule.about ?? (modifiers.isOthers(from, to) ? 'other' : 'past') } as const;
    this.found.set(index, { hit: { code, level, rule: rule.id, ...about, span: [Math.max(0, start - this.#fresh), end - this.#fresh] }, start });
    if (level === rule.level) this.#settled.add(index);
    // Nothing that is found after it changes the answer.
    if (this.#hurry !== undefined) this.#book.rules.forEach((other, at) => other.code === rule.code && !heavier(other.level, level) && this.#settled.add(at));
  }
}

function holds(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (places.has(i)) return true;
  return false;
}

/** Whether a text that was read ends with all the words of another one, read alike. */
function endsAs(reading: Reading, from: number, last: Reading): boolean {
  if (reading.count - from !== last.count) return false;
  for (let at = 0; at < last.count; at++) {
    if (reading.entries[from + at] !== last.entries[at] || (at > 0 && reading.breaks[from + at] !== last.breaks[at])) return false;
  }
  return true;
}
