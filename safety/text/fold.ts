import { emojiWords } from './emoji.ts';
import { lookalikes } from './lookalikes.ts';

export interface Folded {
  /** Lower-case text without accents, styled letters or invisible characters. */
  readonly text: string;
  /** For each character of `text`, where it stood in the original; undefined when nothing moved. */
  readonly origin: Int32Array | undefined;
  readonly originalLength: number;
}

const foldedPoints = new Map<number, string>();

/** What one non-ASCII code point reads as: letters, a word between spaces, or nothing at all. */
function readPoint(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return ' ';
  const character = String.fromCodePoint(point);
  const word = emojiWords[character];
  if (word !== undefined) return ` ${word} `;
  const twin = lookalikes[character];
  if (twin !== undefined) return twin;
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(character)) return '';
  let out = '';
  for (const part of character.normalize('NFKD')) {
    if (/\p{M}/u.test(part)) continue;
    const lower = (lookalikes[part] ?? part).toLowerCase();
    for (const one of lower) if (!/\p{M}/u.test(one)) out += lookalikes[one] ?? one;
  }
  return out;
}

function foldPoint(point: number): string {
  let read = foldedPoints.get(point);
  if (read === undefined) {
    read = readPoint(point);
    // Bounded, so that a flood of rare characters cannot fill the memory.
    if (foldedPoints.size < 4096) foldedPoints.set(point, read);
  }
  return read;
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** A message holds a few emoji; from here on they are only gaps. */
const mostEmoji = 600;

/** Reads a text the way a person would see it, and keeps the way back to the original offsets. */
export function fold(text: string): Folded {
  if (isPlain(text)) return { text: text.toLowerCase(), origin: undefined, originalLength: text.length };
  const parts: string[] = [];
  let origin = new Int32Array(text.length * 2 + 16);
  let length = 0;
  let emoji = 0;
  const mark = (at: number, count: number): void => {
    if (length + count > origin.length) {
      const wider = new Int32Array((length + count) * 2);
      wider.set(origin);
      origin = wider;
    }
    for (let n = 0; n < count; n++) origin[length++] = at;
  };
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x7e) {
      let end = i + 1;
      while (end < text.length && text.charCodeAt(end) <= 0x7e) end++;
      parts.push(text.slice(i, end).toLowerCase());
      for (let n = i; n < end; n++) mark(n, 1);
      i = end;
      continue;
    }
    const point = text.codePointAt(i) ?? unit;
    const full = foldPoint(point);
    const read = full.length > 3 && ++emoji > mostEmoji ? ' ' : full;
    parts.push(read);
    mark(i, read.length);
    i += point > 0xffff ? 2 : 1;
  }
  return { text: parts.join(''), origin: origin.subarray(0, length), originalLength: text.length };
}

/** The same reading for a word of the lexicon. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(word)) return word;
  return fold(word).text.replace(/['’]/g, '').trim();
}
