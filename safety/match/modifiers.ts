import type { Level } from '../verdict.ts';
import type { Rule, Turn } from '../rules/rule.ts';
import type { Book } from './book.ts';
import { longSentence, Meanings } from './meanings.ts';
import type { Reading } from './reading.ts';
import { Speakers } from './speakers.ts';
import { longestTold, Times } from './times.ts';

/** Words that are enough to tell a language by. */
const longestSample = 2000;

/** Words of a message from which on it tells of many things and people. */
const longStory = 30;

const subjectReach = 10;
const negationReach = 7;
const topicReach = 8;
const clauseReach = 8;

/** How far from a hit a guard counts in a sentence that runs on. */
const guardReach = 9;

const stood = { over: 'other', lately: 'soften', open: 'keep' } as const;

/** Reads what stands around a hit: whose it is, whether it is denied, long past, or about a film. */
export class Modifiers {
  readonly #reading: Reading;
  readonly #words: Meanings;
  readonly #times: Times;
  readonly #speakers: Speakers;
  readonly #count: number;
  #balance: number | undefined;

  constructor(reading: Reading, book: Book) {
    this.#reading = reading;
    this.#count = reading.count;
    this.#words = new Meanings(reading, book);
    this.#times = new Times(this.#words);
    this.#speakers = new Speakers(this.#words);
  }

  /** The level that is left of a rule's level once its surroundings are read; 'none' takes the hit away. */
  levelOf(rule: Rule, from: number, to: number): Level | 'hit' {
    const whose = this.#speakers.quotedFromOther(to) ? 'other' : rule.who === 'any' ? 'me' : rule.who === 'next' ? (this.#nextToOther(from, to) ? 'other' : 'me') : this.#whose(from, to);
    if (rule.code === 'SELF-HARM' && rule.level !== 'D' && rule.level !== 'E' && this.#count <= longestTold && this.#isTopic(from, to)) return 'none';
    if (whose === 'other') return rule.code === 'SELF-HARM' && (rule.level === 'A' || rule.level === 'B') ? 'E' : 'none';
    if (whose === 'unnamed' && rule.who !== 'stated' && rule.code === 'SELF-HARM' && rule.level !== 'D' && rule.level !== 'E' && this.#count > longStory && !this.#holdsMine(from, to) && this.#speakers.tellsOfOther(from, to)) return rule.level === 'C' ? 'none' : 'E';
    if (rule.who === 'stated' && whose !== 'me' && !this.#holdsMine(from, to)) return 'none';
    let level: Level | 'hit' = rule.level === 'none' ? 'hit' : rule.level;
    const serious = level === 'A' || level === 'B';
    if (this.#denied(from, to)) level = turn(level, rule.negated ?? (serious ? 'soften' : 'drop'));
    if (level !== 'none' && rule.past !== undefined && this.#longPast(from, to)) level = turn(level, rule.past);
    if (level !== 'none' && rule.code === 'SELF-HARM') {
      if (rule.image === true && this.#words.sentence(from, 'insession') && this.#times.tense(from, to) !== 'present') level = 'D';
      if (level !== 'D' && level !== 'E' && rule.past !== 'keep') level = turn(level, stood[this.#times.standing(from, to, rule.past === 'other', rule.denies === true, rule.negated === 'keep')]);
      const lifted = rule.trivial ?? (serious ? 'soften' : 'drop');
      if (this.#words.sentence(from, 'media') && whose !== 'me') level = turn(level, rule.trivial ?? 'drop');
      else if (this.#words.sentence(from, 'trivial')) level = turn(level, lifted === 'drop' && !this.#trivialClause(from, to) ? 'soften' : lifted);
    }
    return level;
  }

  /** Whether it is denied in its clause. */
  isDenied(from: number, to: number): boolean {
    return this.#denied(from, to);
  }

  /** Whether any of a set stands around a hit: in its sentence, or close by in one that runs on and on. */
  around(from: number, to: number, set: number): boolean {
    let low = this.#reading.low[from] ?? 0;
    let high = this.#reading.high[from] ?? 0;
    if (high - low > longSentence) {
      low = Math.max(low, from - guardReach);
      high = Math.min(high, to + guardReach);
      for (let i = from - 1; i > low; i--) if (this.#words.ends(i) || this.#words.breaks(i)) low = i;
      for (let i = to; i < high; i++) if (this.#words.ends(i)) high = i;
    }
    return this.#within(low, high, set);
  }

  /** Whether any of a set stands somewhere in the message. */
  anywhere(at: number, set: number): boolean {
    return this.#within(Math.max(0, at - 400), Math.min(this.#count, at + 400), set);
  }

  #within(low: number, high: number, set: number): boolean {
    for (let i = low; i < high; i++) if (this.#words.inSet(i, set)) return true;
    return false;
  }

  /** Where the hit's own clause begins, if another one is joined before it: "I did the laundry and I ..."; else its sentence. */
  clauseStart(from: number): number {
    const low = this.#reading.low[from] ?? 0;
    let subject = this.#words.is(from, 'subject');
    for (let i = from - 1; i >= Math.max(low, from - clauseReach); i--) {
      if (this.#words.is(i, 'subject')) subject = true;
      else if (subject && this.#words.is(i, 'joiner')) return i;
    }
    return low;
  }

  /** Where the hit's own clause ends, if another one is joined after it: "... and I have an exam"; else its sentence. A cause ("because ...") belongs to it. */
  clauseEnd(to: number): number {
    const high = this.#reading.high[Math.max(0, to - 1)] ?? 0;
    for (let i = to; i < high - 1; i++) {
      if (this.#words.is(i, 'andclause') && (this.#words.is(i + 1, 'nextstart') || this.#words.is(i + 1, 'nextowner'))) return i;
    }
    return high;
  }

  /** Whether a trivial cause stands in the hit's own clause, and not only in one joined before or after it. */
  #trivialClause(from: number, to: number): boolean {
    const words = this.#words;
    const high = this.clauseEnd(to);
    // "At the gym I want to die" says where, not why.
    const stated = words.is(from - 1, 'subject') || words.is(from, 'subject');
    for (let i = this.clauseStart(from); i < high; i++) if (words.starts(i, 'trivial') && !(stated && i < from && words.covered(i, 'atplace'))) return true;
    return false;
  }

  /** Whether a guard stands in the hit's own clause, or after it where `to` is left out, and not only in a clause joined before it. */
  guardsClause(from: number, to: number | undefined, set: number): boolean {
    const high = Math.min(to === undefined ? (this.#reading.high[from] ?? 0) : this.clauseEnd(to), from + 40);
    for (let i = this.clauseStart(from); i < high; i++) if (this.#words.inSet(i, set)) return true;
    return false;
  }

  /** How many more of its small words are Spanish than English; 0 does not tell. */
  spanish(): number {
    if (this.#balance !== undefined) return this.#balance;
    let balance = 0;
    for (let i = 0; i < Math.min(this.#count, longestSample); i++) balance += (this.#words.is(i, 'spanish') ? 1 : 0) - (this.#words.is(i, 'english') ? 1 : 0);
    return (this.#balance = balance);
  }

  /** Whether it is somebody else's. */
  isOthers(from: number, to: number): boolean {
    return this.#speakers.quotedFromOther(to) || this.#whose(from, to) === 'other';
  }

  /** The nearest subject to the left; nobody named means the writer. */
  #whose(from: number, to: number): 'me' | 'unnamed' | 'other' {
    for (let i = from; i < to; i++) if (this.#words.is(i, 'self') || this.#words.is(i, 'iverb')) return 'me';
    const low = Math.max(this.#reading.low[from] ?? 0, from - subjectReach);
    let crossed = (this.#reading.breaks[from] ?? 0) > 0;
    for (let i = from - 1; i >= low; i--) {
      if (this.#words.is(i, 'self') || this.#words.is(i, 'iverb')) return 'me';
      if (this.#words.is(i, 'joiner')) crossed = true;
      else if (!crossed && (this.#words.is(i, 'other') || this.#words.is(i, 'you')) && !this.#isMyHave(i) && !this.#words.covered(i, 'shared')) return 'other';
      else if (this.#words.is(i, 'others') && (!crossed || i <= from - 1)) return crossed ? 'unnamed' : 'other';
      if ((this.#reading.breaks[i] ?? 0) > 0) crossed = true;
    }
    return 'unnamed';
  }

  /** "He pensado": in Spanish that is "I have". */
  #isMyHave(at: number): boolean {
    return this.#words.is(at, 'he') && this.spanish() > 0;
  }

  /** "under my pillow": the writer is in the hit without being its subject. */
  #holdsMine(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#words.is(i, 'selfish')) return true;
    return false;
  }

  /** "Never ... more", "couldn't ... more" say more, not less. */
  #strengthened(from: number): boolean {
    const high = Math.min(this.#reading.high[from] ?? 0, from + 9);
    for (let i = from; i < high; i++) if (this.#words.is(i, 'more')) return true;
    return false;
  }

  /** "an article about ...", "helps with ...", "... rates", "the chorus goes ...": spoken of, and nobody says that it is theirs. */
  #isTopic(from: number, to: number): boolean {
    const words = this.#words;
    const low = Math.max(this.#reading.low[from] ?? 0, from - topicReach);
    for (let i = from - 1; i >= low; i--) if (words.starts(i, 'quoting')) return true;
    for (let i = from; i < to; i++) if (words.is(i, 'selfish')) return false;
    if (to < this.#count && !words.breaks(to) && words.starts(to, 'topiclast')) return !words.is(from - 1, 'selfish');
    for (let i = from - 1; i >= low; i--) {
      if (words.breaks(i + 1) || words.is(i, 'joiner') || words.is(i, 'selfish')) return false;
      if (words.starts(i, 'topicnoun')) return !words.sentence(from, 'lying') && !this.#times.isBack(from);
    }
    return false;
  }

  /** Somebody else stands right before it, and the writer is not in it. */
  #nextToOther(from: number, to: number): boolean {
    const words = this.#words;
    for (let i = from; i < to; i++) if (words.is(i, 'selfish')) return false;
    const low = Math.max(this.#reading.low[from] ?? 0, from - 3);
    for (let i = from - 1; i >= low && !words.breaks(i + 1); i--) {
      if (words.is(i, 'selfish')) return false;
      if (words.is(i, 'other')) return true;
    }
    return false;
  }

  #denied(from: number, to: number): boolean {
    const first = this.#reading.low[from] ?? 0;
    const low = Math.max(first, from - negationReach);
    let count = 0;
    for (let i = from - 1; i >= low; i--) {
      if ((this.#reading.breaks[i + 1] ?? 0) > 0) break;
      // "No not thinking of it": the first "no" answers, and denies no denial.
      if (i === first && count > 0 && this.#words.is(i, 'no')) break;
      if (this.#words.is(i, 'neg') && !this.#words.covered(i, 'notneg')) count++;
      else if (this.#words.is(i, 'joiner')) break;
      else if (this.#words.is(i, 'self') && !this.#words.is(i - 1, 'think')) break;
    }
    if (count % 2 === 1) return !this.#strengthened(from);
    const high = this.#reading.high[from] ?? 0;
    for (let i = to; i < high && i < to + 2; i++) {
      if ((this.#reading.breaks[i] ?? 0) > 0) break;
      if (this.#words.is(i, 'isnt')) return true;
    }
    // "asked if I have thoughts of hurting myself, no, ..."
    if (to < high && this.#words.is(to, 'no') && this.#words.breaks(to) && (to + 1 >= high || this.#words.breaks(to + 1)) && this.#words.sentence(from, 'asksif')) return true;
    // "Suicidal? No." answers its own question.
    return to === high && to < this.#count && this.#words.is(to, 'no') && this.#reading.asked.has(to);
  }

  /** A remote time named with it, and nothing of now. */
  #longPast(from: number, to: number): boolean {
    if (!this.#words.sentence(from, 'past') || this.#times.isNow(from)) return false;
    return this.#times.tense(from, to) !== 'present' && !this.#times.isBack(from);
  }
}

function turn(level: Level | 'hit', how: Turn): Level | 'hit' {
  if (how === 'keep') return level;
  if (how === 'drop' || level === 'hit') return 'none';
  if (how === 'other') return 'E';
  return level === 'A' || level === 'B' ? 'C' : level;
}
