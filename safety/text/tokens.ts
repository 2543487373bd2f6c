import { column, widened, type Column } from './column.ts';
import { fold, type Folded } from './fold.ts';

/** How strongly the text breaks before a word. A bubble is soft: people split a sentence over several. */
export const none = 0;
export const soft = 1;
export const hard = 2;

export interface Tokens {
  readonly words: string[];
  /** Offsets in the original text. */
  readonly starts: Column;
  readonly ends: Column;
  readonly breaks: Column;
  /** Words that follow a question mark. */
  readonly asked: ReadonlySet<number>;
  /** For each quotation mark, the word that follows it. */
  readonly quotes: readonly number[];
}

export const nothingAsked: ReadonlySet<number> = new Set();
export const noQuotes: readonly number[] = [];

/** Stands between two turns that are read together. */
// With a space, since a sign without one cuts a word in two: "no" and then "she" are no misspelt noose.
export const bubble = '\u0001 ';

const letter = 1;
const digit = 2;
const symbol = 3;
const apostrophe = 4;
const softMark = 5;
const hardMark = 6;

// What folding left in place is a letter of another script, or a mark that only separates.
const kinds = new Uint8Array(0x10000).fill(letter, 128, 0x2000).fill(letter, 0x2c00);
// Half of a pair: an emoji that no rule names, however close it stands to a word.
kinds.fill(softMark, 0xd800, 0xe000);
for (let c = 97; c <= 122; c++) kinds[c] = letter;
for (let c = 48; c <= 57; c++) kinds[c] = digit;
for (const c of '*@$|#+_^%') kinds[c.charCodeAt(0)] = symbol;
for (const c of ',:()[]{}"/\n\u0001~<>-') kinds[c.charCodeAt(0)] = softMark;
for (const c of '.?!;') kinds[c.charCodeAt(0)] = hardMark;
kinds[39] = apostrophe;

const bang = 33;
const quotation = 34;
const star = 42;
const hash = 35;
const stroke = 47;
const smallW = 119;
/** "50%off" is two words. */
function onlyBetweenLetters(code: number): boolean {
  return code === 37 || code === 94;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : 0;
}

function isWordy(kind: number): boolean {
  return kind === letter || kind === digit;
}

/** Signs in a row within one word: enough for "o******e". */
const mostSigns = 10;

/** Where the word that begins at `at` ends: letters, digits, and the signs people hide letters behind. The letters before `i` are read already. */
function wordEnd(text: string, at: number, i: number): number {
  for (;;) {
    const kind = kindAt(text, i);
    if (i >= text.length) return i;
    if (isWordy(kind)) i++;
    else if (onlyBetweenLetters(text.charCodeAt(i)) && kindAt(text, i - 1) === letter && kindAt(text, i + 1) === letter) i++;
    else if (kind === apostrophe && isWordy(kindAt(text, i + 1))) i++;
    else if ((kind === symbol && !onlyBetweenLetters(text.charCodeAt(i))) || text.charCodeAt(i) === bang) {
      let end = i;
      while (end < text.length && end - i < mostSigns && (kindAt(text, end) === symbol || text.charCodeAt(end) === bang)) end++;
      if (end < text.length && end - i < mostSigns && isWordy(kindAt(text, end))) i = end;
      // "d**", "hat*", "d##"; not the second star of "*really*".
      else if (text.charCodeAt(i) === star && (end - i > 1 || text.charCodeAt(at - 1) !== star)) return end;
      else if (end - i > 1 && text.charCodeAt(i) === hash) return end;
      // "w@nn@", "bu$$"
      else if (isLetterSign(text.charCodeAt(i)) && kindAt(text, i - 1) === letter && kindAt(text, end) === 0) return end;
      else return i;
    } else return i;
  }
}

function holdsApostrophe(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) === apostrophe) return true;
  return false;
}

/** Without its sign "she'd" would be a shed and "she'll" a shell: they are read as "he'd" and "he'll". */
function unsigned(word: string): string {
  const bare = word.replaceAll("'", '');
  return bare === 'shed' ? 'hed' : bare === 'shell' ? 'hell' : bare;
}

/** "@" and "$" */
function isLetterSign(code: number): boolean {
  return code === 64 || code === 36;
}

function opensWord(text: string, at: number, kind: number): boolean {
  if (isWordy(kind)) return true;
  const code = text.charCodeAt(at);
  return isLetterSign(code) && kindAt(text, at + 1) === letter;
}

/** Letters alone in a row that are read; who spells something out needs fewer. */
const mostLoneLetters = 64;

/** Splits a folded text into words and breaks, in one pass. */
export function splitWords(folded: Folded): Tokens {
  const { text, origin, originalLength } = folded;
  const room = (text.length >> 2) + 8;
  let starts = column(room);
  let ends = column(room);
  let breaks = column(room);
  let count = 0;
  /** Words that are read otherwise than they stand there. */
  let rewritten: Map<number, string> | undefined;
  let asked: Set<number> | undefined;
  let quotes: number[] | undefined;
  let pending = none;
  let newlines = 0;
  let question = false;
  let lone = 0;
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i);
    if (opensWord(text, i, kind)) {
      let end = i + 1;
      while (isWordy(kindAt(text, end))) end++;
      // Nearly every word ends with its letters.
      const next = kindAt(text, end);
      const signed = next === apostrophe || next === symbol || next === hardMark;
      if (signed) end = wordEnd(text, i, end);
      lone = end - i === 1 ? lone + 1 : 0;
      if (lone > mostLoneLetters) {
        i = end;
        continue;
      }
      // "w/o me", "w/ a razor": the stroke is no pause.
      if (end - i === 1 && text.charCodeAt(i) === smallW && text.charCodeAt(end) === stroke) {
        const without = text.charAt(end + 1) === 'o' && !isWordy(kindAt(text, end + 2));
        (rewritten ??= new Map()).set(count, without ? 'without' : 'with');
        end += without ? 2 : 1;
      } else if (signed && holdsApostrophe(text, i, end)) (rewritten ??= new Map()).set(count, unsigned(text.slice(i, end)));
      if (question) (asked ??= new Set()).add(count);
      if (count === starts.length) [starts, ends, breaks] = [widened(starts), widened(ends), widened(breaks)];
      starts[count] = i;
      ends[count] = end;
      breaks[count++] = pending;
      pending = none;
      newlines = 0;
      question = false;
      i = end;
      continue;
    }
    if (kind === hardMark) {
      if (text.charCodeAt(i) === 63) question = true;
      const dots = text.startsWith('..', i);
      pending = Math.max(pending, dots ? soft : hard);
      if (dots) while (text.charCodeAt(i + 1) === 46) i++;
    } else if (kind === softMark) {
      if (text.charCodeAt(i) === 10 && ++newlines > 1) pending = hard;
      else if (text.charCodeAt(i) === quotation) (quotes ??= []).push(count);
      pending = Math.max(pending, soft);
    }
    i++;
  }
  const words = new Array<string>(count);
  for (let n = 0; n < count; n++) words[n] = rewritten?.get(n) ?? text.slice(starts[n], ends[n]);
  for (let n = 0; origin !== undefined && n < count; n++) {
    starts[n] = origin[starts[n] ?? 0] ?? originalLength;
    ends[n] = origin[ends[n] ?? 0] ?? originalLength;
  }
  return { words, starts, ends, breaks: breaks.subarray(0, count), asked: asked ?? nothingAsked, quotes: quotes ?? noQuotes };
}

export function tokenise(text: string): Tokens {
  return splitWords(fold(text));
}
