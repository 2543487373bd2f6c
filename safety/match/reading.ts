import { contract } from '../text/contract.ts';
import { seenThrough } from '../text/disguise.ts';
import { fitsBetween, isFramed, isSought, mendBetween } from '../text/frames.ts';
import { split } from '../text/joined.ts';
import { isRemembered, isWhole, respell } from '../text/spelling.ts';
import { hard, none, soft, tokenise, type Tokens } from '../text/tokens.ts';
import { has, type Book, type Entry, type PhraseNode, type WordEntry } from './book.ts';

/** A phrase of several words that the lexicon knows. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** A text as the rules see it: words with their meanings, phrases, and sentences. */
export interface Reading {
  readonly entries: readonly (Entry | undefined)[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly number[];
  readonly arcsFrom: readonly (readonly Arc[] | undefined)[];
  readonly arcsTo: readonly (readonly Arc[] | undefined)[];
  /** For each word, the first word of its sentence and the first after it. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Words that follow a question mark. */
  readonly asked: ReadonlySet<number>;
}

interface Draft {
  readonly words: string[];
  readonly entries: (WordEntry | undefined)[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
  readonly asked: Set<number>;
}

function pushOne(draft: Draft, word: string, entry: WordEntry | undefined, start: number, end: number, before: number): void {
  draft.words.push(word);
  draft.entries.push(entry);
  draft.starts.push(start);
  draft.ends.push(end);
  draft.breaks.push(before);
}

function push(draft: Draft, book: Book, words: readonly string[], start: number, end: number, before: number): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    pushOne(draft, word, book.words.get(word), start, end, at === 0 ? before : none);
  }
}

/** Letters standing alone, "k i l l m e", "d.i.e": how many words from here belong together. */
function loneLetters(words: readonly string[], from: number): number {
  let to = from;
  while (to < words.length && to - from < 40 && words[to]?.length === 1) to++;
  return to - from;
}

/** Words cut in two by a space: "sui cide". One half at least must be no word by itself. */
function mended(words: readonly string[], at: number, book: Book): string | undefined {
  const first = words[at] ?? '';
  const second = words[at + 1];
  if (second === undefined || first.length + second.length > 12 || first.length + second.length < 5) return undefined;
  const whole = first + second;
  return (isWhole(whole) || fitsBetween(whole, words[at - 1], words[at + 2])) && (book.words.get(first) === undefined || book.words.get(second) === undefined) ? whole : undefined;
}

/** Words cut by a sign without any space: "di.e", "su-icide". */
function rejoined(tokens: Tokens, at: number): string | undefined {
  if ((tokens.breaks[at + 1] ?? none) === none || (tokens.ends[at] ?? 0) + 1 !== tokens.starts[at + 1]) return undefined;
  const whole = (tokens.words[at] ?? '') + (tokens.words[at + 1] ?? '');
  if (whole === 'sh' || whole === 'si' || whole === 'od') return whole;
  if (whole.length < 3 || whole.length > 12) return undefined;
  if (isWhole(whole)) return whole;
  const before = tokens.words[at - 1];
  const after = tokens.words[at + 2];
  if (fitsBetween(whole, before, after)) return whole;
  const masked = isFramed(before, after) ? mendBetween(`${tokens.words[at] ?? ''}*${tokens.words[at + 1] ?? ''}`, before, after) : undefined;
  if (masked !== undefined) return masked;
  const read = whole.length < 5 ? undefined : respell(whole);
  return read?.length === 1 && isWhole(read[0] ?? '') ? read[0] : undefined;
}

const joins = new Set(['and', 'but', 'or', 'so', 'because', 'i', 'im', 'please', 'tonight', 'with', 'since', 'than', 'after', 'you', 'its', 'it', 'sorry']);

/** "Any more" at the end of what is said; "any more pills" counts pills. */
function endsWithMore(tokens: Tokens, at: number): boolean {
  if (tokens.words[at + 1] !== 'more' || tokens.breaks[at + 1] !== none) return false;
  const next = tokens.words[at + 2];
  return next === undefined || tokens.breaks[at + 2] !== none || joins.has(next);
}

/** A full stop after every word is a way of speaking, not a row of sentences. */
function soften(breaks: number[]): void {
  for (let from = 1; from < breaks.length; from++) {
    let to = from;
    while (to < breaks.length && breaks[to] === hard) to++;
    if (to - from >= 3) breaks.fill(soft, from, to);
    from = to;
  }
}

/** Words in a text beyond which the finer mending is left out: longer than any journal entry. */
export const longestHonest = 12_000;

/** Runs of lone letters that are read; nobody spells out more than a few words. */
const mostLoneRuns = 200;

/** Different unknown words looked at for a hidden or misspelt one; more than the longest honest journal has. */
const mostMendings = 1200;

/** Different unknown words tried against their neighbours. */
const mostFramings = 400;

const spanishShorts: Readonly<Record<string, string>> = { q: 'que', k: 'que', x: 'por', d: 'de', pa: 'para', m: 'me' };

/** "q", "k" and "pa" stand for a word where a Spanish one is next to them; elsewhere they may be "k hole" or "pa". */
function shortSpanish(word: string, before: string | undefined, after: string | undefined, book: Book): string | undefined {
  if (!Object.hasOwn(spanishShorts, word)) return undefined;
  const set = book.setOf('{spanishnear}');
  for (const near of [before, after]) {
    const entry = near === undefined ? undefined : (book.words.get(near) ?? book.words.get(respell(near)?.[0] ?? ''));
    if (entry !== undefined && has(entry, set)) return spanishShorts[word];
  }
  return undefined;
}

function draftOf(text: string, book: Book): Draft {
  const tokens = tokenise(text);
  const draft: Draft = { words: [], entries: [], starts: [], ends: [], breaks: [], asked: new Set() };
  const count = tokens.words.length;
  soften(tokens.breaks);
  const isKnown = (word: string): boolean => book.words.has(word);
  const between = (word: string, written: WordEntry | undefined, last: string | undefined, next: string | undefined): string | undefined => {
    if (written !== undefined) return written.slips === undefined ? undefined : mendBetween(word, last, next, written.slips);
    if (!isFramed(last, next) || (!isSought(word) && --framings < 0)) return undefined;
    return mendBetween(word, last, next);
  };
  let lonesTriedUntil = 0;
  let loneRuns = mostLoneRuns;
  let mendings = mostMendings;
  let framings = mostFramings;
  // A text that hides its words hides the same ones over and over.
  const readings = new Map<string, readonly string[] | undefined>();
  for (let i = 0; i < count; ) {
    const word = tokens.words[i] ?? '';
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? start;
    const before = tokens.breaks[i] ?? none;
    if (tokens.asked.has(i)) draft.asked.add(draft.words.length);
    if (word.length === 1 && i >= lonesTriedUntil && --loneRuns >= 0) {
      const run = loneLetters(tokens.words, i);
      lonesTriedUntil = i + run;
      const joined = run >= 3 ? split(tokens.words.slice(i, i + run).join(''), true) : undefined;
      if (joined !== undefined) {
        push(draft, book, joined, start, tokens.ends[i + run - 1] ?? end, before);
        i += run;
        continue;
      }
    }
    const put = rejoined(tokens, i);
    if (put !== undefined) {
      push(draft, book, [put], start, tokens.ends[i + 1] ?? end, before);
      i += 2;
      // The full stop after "s.h." ends the abbreviation, not the sentence.
      if (put.length === 2 && i < count) tokens.breaks[i] = none;
      continue;
    }
    if (word === 'not' && before === none) {
      const last = draft.words.length - 1;
      const joined = contract(draft.words[last] ?? '');
      if (joined !== undefined) {
        draft.words[last] = joined;
        draft.entries[last] = book.words.get(joined);
        draft.ends[last] = end;
        i++;
        continue;
      }
    }
    if (word === 'any' && endsWithMore(tokens, i)) {
      push(draft, book, ['anymore'], start, tokens.ends[i + 1] ?? end, before);
      i += 2;
      continue;
    }
    const written = book.words.get(word);
    const fits = between(word, written, draft.words.at(-1), tokens.words[i + 1]);
    if (fits !== undefined) {
      push(draft, book, [fits], start, end, before);
      i++;
      continue;
    }
    const plain = (word.length > 2 ? undefined : shortSpanish(word, tokens.words[i - 1], tokens.words[i + 1], book)) ?? (word === 'cannot' ? 'cant' : (written?.stands ?? word));
    const entry = plain === word ? written : book.words.get(plain);
    const halved = entry !== undefined && word.length <= 4 && count < longestHonest && book.words.get(tokens.words[i + 1] ?? '') === undefined && mended(tokens.words, i, book) !== undefined;
    if (entry !== undefined && !halved) {
      pushOne(draft, plain, entry, start, end, before);
      i++;
      continue;
    }
    if (mendings <= 0 && !isRemembered(word)) {
      pushOne(draft, word, entry, start, end, before);
      i++;
      continue;
    }
    if (!isRemembered(word)) mendings--;
    const whole = mended(tokens.words, i, book);
    if (whole !== undefined) {
      push(draft, book, [whole], start, tokens.ends[i + 1] ?? end, before);
      i += 2;
      continue;
    }
    let read = readings.get(word);
    if (read === undefined && !readings.has(word)) {
      const seen = seenThrough(word, isKnown);
      read = seen === undefined ? respell(word) : [seen];
      readings.set(word, read);
    }
    if (read === undefined) pushOne(draft, word, entry, start, end, before);
    else push(draft, book, read, start, end, before);
    i++;
  }
  return draft;
}

// Most places hold one phrase, and an array that begins empty makes room for seventeen.
function hang(arcs: (Arc[] | undefined)[], at: number, arc: Arc): void {
  const known = arcs[at];
  if (known === undefined) arcs[at] = [arc];
  else known.push(arc);
}

/** Runs the text through the lexicon once; everything after this works on meanings. */
export function read(text: string, book: Book): Reading {
  const draft = draftOf(text, book);
  const count = draft.words.length;
  const arcsFrom: (Arc[] | undefined)[] = new Array(count + 1);
  const arcsTo: (Arc[] | undefined)[] = new Array(count + 1);
  for (let i = 0; i < count; i++) {
    let node: PhraseNode | undefined = draft.entries[i]?.phrases;
    for (let j = i + 1; node !== undefined && j < count && draft.breaks[j] !== hard; ) {
      node = node.next.get(draft.words[j] ?? '');
      j++;
      if (node?.entry !== undefined) {
        const arc = { from: i, to: j, entry: node.entry };
        hang(arcsFrom, i, arc);
        hang(arcsTo, j, arc);
      }
    }
  }
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  for (let i = 0, from = 0; i <= count; i++) {
    if (i < count && (i === 0 || draft.breaks[i] !== hard)) continue;
    for (let j = from; j < i; j++) {
      low[j] = from;
      high[j] = i;
    }
    from = i;
  }
  return { entries: draft.entries, starts: draft.starts, ends: draft.ends, breaks: draft.breaks, arcsFrom, arcsTo, low, high, asked: draft.asked };
}
