import { Temporal } from 'temporal-polyfill';
import { clausesOf, saysNotYet, type Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { ownMentions, type Here } from './ownMentions.ts';
import { findInPieces, timeWord } from './pieces.ts';
import { beginningOf, readingsOf, resolve, type Told } from './readings.ts';
import { mentionOf } from './timex.ts';
import { longestForRecognizer, type FindTimes, type When, type WhenContext } from './when.ts';
import { plainTimes } from './words/plain.ts';

const unclear: When = { kind: 'unclear' };
// Twelve-hour countries that write the month first.
const monthFirst = /^en(?:-(?:US|PH|FM|GU|PR|VI|AS|MP|UM))?$/i;

/**
 * What an answer to "When was your session?" says, in English, Spanish or both, seen from the patient's wall clock.
 * Of several sessions the latest counts; of a range its beginning; a bare hour is one at which clinics are open.
 * Whatever can be read in two ways is unclear.
 * @param findTimes the recognizer, which is given `longestForRecognizer` characters at most
 */
export function understandWhen(answer: string, context: WhenContext, findTimes: FindTimes): When {
  const now = Temporal.PlainDateTime.from(context.now);
  const here: Here = { now, zone: context.zone, dayFirst: !monthFirst.test(context.locale) };
  const text = shortened(plainTimes(answer, context.locale));
  if (text === '') return unclear;
  const { mentions, rest } = ownMentions(text, here);
  // "A line about my day" names no day.
  const found = findInPieces(rest, context.now, findTimes).filter(({ start, end }) => !/^(?:my|the|that|a|one|your) day$/.test(rest.slice(start, end))).flatMap(each => mentionOf(each, now.toPlainDate()) ?? []);
  return decide(text, [...mentions, ...found].sort((a, b) => a.start - b.start), now);
}

/** Leaves out sentences without a word of time, then cuts. */
function shortened(text: string): string {
  if (text.length <= longestForRecognizer) return text;
  const telling = text.split(/(?<=[.,;!?]) /).filter(sentence => sentence.search(timeWord) >= 0 || /ago|just now/.test(sentence)).join(' ');
  const cut = telling.slice(0, longestForRecognizer);
  // A word cut in two could say something else: "12" of "12:30".
  return telling.length > cut.length ? cut.slice(0, Math.max(0, cut.lastIndexOf(' '))) : cut;
}

function decide(text: string, mentions: readonly Mention[], now: Temporal.PlainDateTime): When {
  const clauses = clausesOf(text);
  const clauseOf = ({ start }: Mention): Clause | undefined => clauses.find(clause => start >= clause.start && start < clause.end);
  const all = mentions.flatMap((mention): Told[] => { const clause = clauseOf(mention); return clause ? [{ mention, clause }] : []; });
  let told = all.filter(({ clause }) => !clause.asks && !clause.aside);
  if (told.some(({ mention }) => mention.impossible) || /\bor the day (?:before|after)\b/.test(text) || leftoverNumbers(text, mentions, clauses)) return unclear;

  told = told.filter(({ clause }) => !clause.denies);
  const carriedOut = told.filter(({ clause }) => !clause.replaced);
  if (carriedOut.some(({ mention }) => mention.days)) told = carriedOut;
  // Getting home is no session; its end is only a time for it when no other was said.
  told = told.map(each => (each.clause.after ? withoutClock(each) : each));
  if (told.some(({ clause, mention }) => !clause.ended && mention.clock)) told = told.map(each => (each.clause.ended ? withoutClock(each) : each));
  const strong = told.filter(({ mention }) => !mention.weak);
  if (strong.length > 0) told = strong;
  told = told.filter(({ mention }) => mention.days ?? mention.clock ?? mention.part ?? mention.moment ?? mention.vague);
  if (told.length === 0 || told.some(({ mention }) => mention.vague)) return unclear;

  // "no clue" after an answer takes it back; before it, it is only a way to begin.
  const lastTold = told.at(-1)?.clause;
  if (clauses.some(clause => clause.unknown && lastTold !== undefined && clause.start >= lastTold.start && !startsUnknown(text, clause, told))) return unclear;

  const notYet = saysNotYet(text);
  const values = readingsOf(told, text).map(reading => resolve(notYet ? { ...reading, ahead: true } : reading, now));
  if (values.some(value => value.kind === 'unclear')) return unclear;
  const past = values.filter(value => value.kind !== 'future' && value.kind !== 'unclear');
  if (past.length === 0) return values[0] ?? unclear;
  if (notYet) return unclear;
  return past.reduce((latest, value) => (beginningOf(value.value) >= beginningOf(latest.value) ? value : latest));
}

function withoutClock({ mention, clause }: Told): Told {
  const { clock, ...rest } = mention;
  return clock === undefined ? { mention, clause } : { mention: rest, clause };
}

function startsUnknown(text: string, clause: Clause, told: readonly Told[]): boolean {
  const first = told.find(each => each.clause === clause)?.mention;
  return first !== undefined && /\b(?:dunno|idk|sure|know|no se|idea|clue)\b/.test(text.slice(clause.start, first.start));
}

/** A number that belongs to nothing understood may be the very time or date that was said. */
function leftoverNumbers(text: string, mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  let rest = text;
  for (const { start, end } of mentions) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return clauses.some(clause => !clause.asks && /\d/.test(rest.slice(clause.start, clause.end)));
}
