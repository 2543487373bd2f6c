import { compiled } from './compiled.ts';
import type { Book } from './match/book.ts';
import { compileBook } from './match/compile.ts';
import { detect } from './match/detect.ts';
import { heavier } from './match/detection.ts';
import { modifierClasses } from './match/meanings.ts';
import { unpackBook } from './match/packed.ts';
import { longestWeighed, readsLikeDanger } from './learned/reads.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { rules as ownRules } from './rules/rules.ts';
import type { Rule } from './rules/rule.ts';
import { heaviestOfEach, standing } from './standing.ts';
import { fold } from './text/fold.ts';
import { bubble } from './text/tokens.ts';
import type { Code, Hit, Level, Screen, Verdict } from './verdict.ts';

/** Earlier turns matter where a sentence was split; a few short ones are enough for that. */
const earlierTurns = 3;
const earlierLength = 300;

/** Letters beyond which a message that ends in a full stop is a paragraph, and up to which one may be the end of a sentence begun before. */
const paragraph = 120;
const shortBubble = 40;

/** The rule that is named where none of them fired. */
const likeness = 'reads-like-danger';

/** Who is answered first. A self-harm hit stands where its level puts it. */
const order: readonly string[] = ['MED-1', 'OD', 'A', 'ABUSE', 'OTHERS', 'B', 'PSY', 'MED-2', 'MED-3', 'MED-4', 'C', 'D', 'E', 'MANIA', 'SUD', 'DRIVE', 'DECIDE', 'STRESS', 'MINOR', 'HUMAN'];

function rank(hit: Hit): number {
  return order.indexOf(hit.code === 'SELF-HARM' ? hit.level : hit.code);
}

function codesOf(sorted: readonly Hit[]): Code[] {
  return [...new Set(sorted.map(({ code }) => code))];
}

/** @param balance how many more small words are Spanish than English */
function verdictOf(hits: readonly Hit[], balance: number): Verdict {
  const spanish = balance > 0;
  // Mixed rules can fire on either language; the one a reader expects is named.
  const foreign = (hit: Hit): number => Number(hit.rule.startsWith('es-') !== spanish);
  const sorted = [...hits].sort((one, two) => rank(one) - rank(two) || foreign(one) - foreign(two) || one.span[0] - two.span[0]);
  const heaviest = sorted.find((hit) => hit.code === 'SELF-HARM');
  const level: Level = heaviest?.level ?? 'none';
  const leading = heaviest ?? sorted[0];
  return { level, codes: codesOf(sorted), rule: leading?.rule ?? null, span: leading?.span ?? null, language: spanish ? 'es' : 'en', languageTold: balance !== 0, hits: sorted };
}

/** What no rule knows may still read like danger, word by word; then it is asked about, as all that is vague. */
function orLikeness(verdict: Verdict, text: string): Verdict {
  if (text.length > longestWeighed || verdict.hits.some(({ code }) => code === 'SELF-HARM')) return verdict;
  const span = readsLikeDanger(fold(text), verdict.language);
  if (span === undefined) return verdict;
  const hits = [...verdict.hits, { code: 'SELF-HARM', level: 'C', rule: likeness, span } as const].sort((one, two) => rank(one) - rank(two));
  return { ...verdict, level: 'C', codes: codesOf(hits), rule: likeness, span, hits };
}

function screenWith(book: Book, text: string, earlier: readonly string[]): Verdict {
  return orLikeness(byRules(book, text, earlier), text);
}

/** Whether a message is a paragraph that came to its end: no bubble of a sentence that goes on. */
const isFinished = (text: string): boolean => text.length > paragraph && ['.', '!', '?'].includes(text.trimEnd().slice(-1));

function byRules(book: Book, text: string, earlier: readonly string[]): Verdict {
  const alone = detect(text, book, 0);
  // Words that had to be guessed cannot be weighed.
  const hits = alone.isGuessed ? alone.hits : standing(book, text, alone.hits);
  if (earlier.length === 0 || (text.length > shortBubble && isFinished(earlier.at(-1) ?? ''))) return verdictOf(hits, alone.spanish);
  const before = earlier.slice(-earlierTurns).map((turn) => turn.slice(-earlierLength) + bubble).join('');
  const together = detect(before + text, book, before.length, alone.quiet).found.filter(({ hit }) => !alone.hits.some(each => each.rule === hit.rule && !heavier(hit.level, each.level)));
  if (together.length === 0) return verdictOf(hits, alone.spanish);
  // What the earlier messages said by themselves was answered when they came: "tonight" and then "I am alone" is no second plan.
  const old = detect(before, book, 0).hits;
  const said = ({ hit, start }: (typeof together)[number]): boolean => old.some(each => each.code === hit.code && each.span[1] > start && (each.rule === hit.rule ? !heavier(hit.level, each.level) : heavier(each.level, hit.level)));
  return verdictOf(heaviestOfEach(hits, together.filter(each => !said(each)).map(({ hit }) => hit)), alone.spanish);
}

/** A screen with the built-in rules and more of a clinic's own. Nothing can be taken away: a clinic's rule only adds hits. */
export function compileScreen(extra: readonly Rule[] = []): Screen {
  const problems = checkRules(extra);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  // Read for this once and forgotten: as it is packed it takes as much memory as the book itself.
  const packed = extra.length === 0 ? compiled() : undefined;
  const book = packed !== undefined ? unpackBook(packed, ownRules) : compileBook([...ownRules, ...extra], lexicon, modifierClasses);
  return (text, earlier = []) => screenWith(book, text, earlier);
}

/** Everything that is wrong with a clinic's own rules, in words; empty when they can be used. */
export function checkRules(extra: readonly Rule[]): string[] {
  const problems: string[] = [];
  const ids = new Set(ownRules.map((rule) => rule.id));
  for (const rule of extra) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule.id)) problems.push(`rule "${rule.id}": the id must be kebab-case`);
    if (ids.has(rule.id)) problems.push(`rule "${rule.id}": the id is taken; choose another, since a built-in rule cannot be replaced`);
    ids.add(rule.id);
    if ((rule.code === 'SELF-HARM') === (rule.level === 'none')) problems.push(`rule "${rule.id}": SELF-HARM needs a level from A to E, every other code the level none`);
    try {
      compileBook([rule], lexicon, modifierClasses);
    } catch (problem) {
      problems.push(`rule "${rule.id}": ${problem instanceof Error ? problem.message : 'cannot be read'}`);
    }
  }
  return problems;
}

/** The built-in screen. */
export const screen: Screen = compileScreen();
