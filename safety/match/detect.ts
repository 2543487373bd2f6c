import type { Code, Hit, Level } from '../verdict.ts';
import type { Book, Entry } from './book.ts';
import { Matcher } from './match.ts';
import { Modifiers } from './modifiers.ts';
import { longestHonest } from './mending.ts';
import { read } from './reading.ts';

const weight: Readonly<Record<Level, number>> = { A: 5, B: 4, C: 3, D: 2, E: 1, none: 0 };

export function heavier(one: Level, two: Level): boolean {
  return weight[one] > weight[two];
}

/** Words from which on a text is watched for noise. */
const longText = 2500;

interface Found {
  readonly hit: Hit;
  /** Where it begins in the whole text, which may be in front of `fresh`. */
  readonly start: number;
}

/** Everything the rules find in a text, the best hit of each rule. Hits that end before `fresh` are old news and left out. */
export function detect(text: string, book: Book, fresh: number): { readonly hits: Hit[]; readonly found: readonly Found[]; readonly spanish: boolean } {
  const reading = read(text, book);
  const matcher = new Matcher(reading, book.wall, book.setOf('{nextclause}'), book.setOf('{nextstart}'));
  const modifiers = new Modifiers(reading, book);
  const found = new Map<number, Found>();
  // Few rules come so far in a message; lists of all of them would have to be cleared every time.
  const settled = new Set<number>();
  const tries = new Map<number, number>();

  const count = reading.entries.length;
  // No honest text repeats one word so often; without a bound, a page of "kill kill kill" costs time.
  const spent = count > longText ? new Uint16Array(book.anchorCount) : undefined;
  const mostTries = count > longestHonest ? 60 : 120 + Math.floor(count / 80);

  // Once every pattern of a word is spent, the word is passed over.
  const visits = new Map<Entry, number>();
  const isSpent = (entry: Entry): boolean => {
    const before = visits.get(entry) ?? 0;
    visits.set(entry, before + 1);
    return before > mostTries;
  };

  const tryAnchors = ({ anchors }: Entry, from: number, to: number): void => {
    for (const anchor of anchors) {
      if (settled.size > 0 && settled.has(anchor.rule)) continue;
      if (spent !== undefined && (spent[anchor.id] = (spent[anchor.id] ?? 0) + 1) > mostTries) continue;
      if (!matcher.tryAt(anchor, from, to)) continue;
      const rule = book.rules[anchor.rule];
      if (rule === undefined) continue;
      const start = reading.starts[matcher.from] ?? 0;
      const end = reading.ends[matcher.to - 1] ?? start;
      if (end <= fresh) continue;
      // A rule that matched hundreds of times without counting is being fed noise.
      const tried = (tries.get(anchor.rule) ?? 0) + 1;
      tries.set(anchor.rule, tried);
      if (tried > 60) settled.add(anchor.rule);
      if (rule.alone !== undefined && reading.entries.length > rule.alone) continue;
      if (rule.sentence !== undefined && (reading.high[matcher.from] ?? 0) - (reading.low[matcher.from] ?? 0) > rule.sentence) continue;
      const unless = book.unless[anchor.rule];
      let soft = false;
      if (unless !== undefined && modifiers.around(matcher.from, matcher.to, unless)) {
        // What was said of something else before "and I ..." must not hide a danger; it may still colour it.
        soft = rule.code === 'SELF-HARM' && !modifiers.guardsClause(matcher.from, unless);
        if (!soft) continue;
      }
      const needs = book.needs[anchor.rule];
      if (needs !== undefined && !modifiers.anywhere(matcher.from, needs)) continue;
      const read = modifiers.levelOf(rule, matcher.from, matcher.to);
      if (read === 'none') continue;
      const level: Level = read === 'hit' ? 'none' : soft && heavier(read, 'C') ? 'C' : read;
      const known = found.get(anchor.rule);
      if (known !== undefined && !heavier(level, known.hit.level)) continue;
      const code: Code = rule.code;
      const about = level !== 'E' ? {} : { about: rule.about ?? (modifiers.isOthers(matcher.from, matcher.to) ? 'other' : 'past') } as const;
      found.set(anchor.rule, { hit: { code, level, rule: rule.id, ...about, span: [Math.max(0, start - fresh), end - fresh] }, start });
      if (level === rule.level) settled.add(anchor.rule);
    }
  };

  for (let i = 0; i < reading.entries.length; i++) {
    const entry: Entry | undefined = reading.entries[i];
    if (entry !== undefined && entry.anchors.length > 0 && !(spent !== undefined && isSpent(entry))) tryAnchors(entry, i, i + 1);
    const arcs = reading.arcsFrom[i];
    if (arcs !== undefined) for (const arc of arcs) if (arc.entry.anchors.length > 0 && !(spent !== undefined && isSpent(arc.entry))) tryAnchors(arc.entry, i, arc.to);
  }
  const all = [...found.values()];
  return { hits: all.map(({ hit }) => hit), found: all, spanish: modifiers.spanish() };
}
