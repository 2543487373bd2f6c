import { corrections, criticalWords, falseFriends, headlessWords, hiddenPieces, strongPieces } from '../lexicon/spelling.ts';
import { split } from './joined.ts';
import { fits, fitsEnds, leet } from './masked.ts';

const critical = new Set(criticalWords);
const friends = new Set(falseFriends);
const headless = new Set(headlessWords);
const pieces = new Set([...hiddenPieces, ...strongPieces]);
const strong = new Set(strongPieces);
const fixed = new Map(Object.entries(corrections));

const byLength = new Map<number, string[]>();
for (const word of new Set([...critical, ...pieces])) if (word.length >= 3) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

function squeeze(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

const squeezed = new Map([...pieces, ...critical].map((word) => [squeeze(word), word]));

/** Every word with one letter missing leads back to the words it may come from. */
const oneMissing = new Map<string, string>();
for (const word of critical) {
  if (word.length < 5) continue;
  for (let i = headless.has(word) ? 0 : 1; i < word.length; i++) oneMissing.set(word.slice(0, i) + word.slice(i + 1), word);
}

function unleet(word: string, one: string): string {
  let out = '';
  for (const character of word) out += character === '1' || character === '!' || character === '|' ? one : (leet[character] ?? character);
  return out;
}

/** Two neighbouring letters swapped, in the short words that matter most. */
const swapped = new Map<string, string>();
for (const word of [...critical, ...pieces]) {
  if (word.length < 4) continue;
  for (let i = headless.has(word) ? 0 : 1; i < word.length - 1; i++) swapped.set(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2), word);
}

const doubled = /(.)\1/;

/** Words that may be put together again where a sign or a space cut them in two. */
export function isWhole(word: string): boolean {
  return word.length >= 3 && (critical.has(word) || strong.has(word) || mendable.has(word));
}

const mendable = new Set(['want', 'life', 'end', 'self', 'wrists', 'wrist', 'slit', 'quiero', 'morir', 'vida', 'alive', 'thoughts', 'tonight']);

function nearest(word: string): string | undefined {
  const n = word.length;
  if (n < 4 || n > 12) return undefined;
  const missing = oneMissing.get(word);
  if (missing !== undefined) return missing;
  for (let i = 0; i < n; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    if (i === 0 && !headless.has(oneMissing.get(shorter) ?? shorter)) continue;
    if (critical.has(shorter) && shorter.length >= 5) return shorter;
    const other = oneMissing.get(shorter);
    // Same length and one deletion apart: one letter changed, or two swapped.
    if (other?.length === n) return other;
  }
  return undefined;
}

const plain = /^[a-z]+$/;
const stretched = /(.)\1(?:\1|.*(.)\2)/;
const starred = /[*_#]/;
/** "want2die" */
const between = /(?<=[a-z])2(?=[a-z]|$)/;
/** "wan2", "2die" */
const trailingTwo = /^[a-z]{3,7}2$/;
const leadingTwo = /^2[a-z]{2,}$/;

// Most unknown words are everyday ones that come again, in the next message or the next person's.
const remembered = new Map<string, readonly string[] | undefined>();
const mostRemembered = 4000;

/**
 * Reads a word that is not in the lexicon: hidden behind signs, stretched, joined or misspelt.
 * Gives the words it stands for, or undefined where it is simply another word.
 */
export function respell(word: string): readonly string[] | undefined {
  const known = remembered.get(word);
  if (known !== undefined || remembered.has(word)) return known;
  const read = respellAnew(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, read);
  return read;
}

function respellAnew(word: string): readonly string[] | undefined {
  const known = fixed.get(word);
  if (known !== undefined) return known.split(' ');
  if (word.length < 3 || word.length > 80 || friends.has(word)) return undefined;
  if (!plain.test(word)) return unmask(word);
  if (word.length > 60) return undefined;
  if (stretched.test(word)) {
    const whole = squeezed.get(squeeze(word));
    if (whole !== undefined) return [whole];
    const joined = split(word.replace(/(.)\1\1+/g, '$1'));
    if (joined !== undefined) return joined;
  }
  const flipped = swapped.get(word);
  if (flipped !== undefined) return [flipped];
  if (word.length >= 4 && doubled.test(word)) {
    const single = squeezed.get(squeeze(word));
    if (single !== undefined) return [single];
  }
  const near = nearest(word);
  if (near !== undefined) return [near];
  return word.length >= 4 ? split(word) : undefined;
}

/** "i_want_to_die", "s|u|i|c|i|d|e": words, or letters, held apart by a sign. A single one may stand for a letter. */
function spread(word: string, sign: string): readonly string[] | undefined {
  const parts = word.split(sign);
  if (parts.length < 3 || !parts.every((part) => plain.test(part))) return undefined;
  if (parts.some((part) => part.length > 2)) return parts.flatMap((part) => respell(part) ?? [part]);
  if (!parts.every((part) => part.length === 1)) return undefined;
  const joined = parts.join('');
  return pieces.has(joined) || critical.has(joined) ? [joined] : split(joined, true);
}

function unmask(word: string): readonly string[] | undefined {
  if (/^[\d+]+$/.test(word)) return undefined;
  const apart = spread(word, '_') ?? (word.includes('|') && word.split('|').filter((part) => pieces.has(part)).length > 1 ? spread(word, '|') : undefined);
  if (apart !== undefined) return apart;
  if (between.test(word)) {
    const joined = split(word.replace(/2b(?=$|e)/, '2').replace(between, 'to'));
    if (joined !== undefined) return joined;
    const [first = '', second = '', ...more] = word.split('2');
    if (more.length === 0 && first.length > 1 && second.length > 1 && plain.test(first + second)) return [first, 'to', second];
  }
  if (trailingTwo.test(word)) return [...(respell(word.slice(0, -1)) ?? [word.slice(0, -1)]), 'to'];
  const after = leadingTwo.test(word) ? word.slice(1) : '';
  if (after !== '') return ['to', ...(respell(after) ?? [after])];
  if (starred.test(word)) {
    const bare = word.replace(/^[*_]+|[*_]+$/g, '');
    if (pieces.has(bare) || critical.has(bare)) return [bare];
    for (const candidate of byLength.get(word.length) ?? []) if (fits(candidate, word)) return [candidate];
    for (const candidate of headlessWords) if (fitsEnds(candidate, word)) return [candidate];
    const without = word.replace(/[*_#]+/g, '');
    if (pieces.has(without) || critical.has(without)) return [without];
  }
  for (const candidate of byLength.get(word.length) ?? []) if (fits(candidate, word)) return [candidate];
  for (const one of ['i', 'l']) {
    const read = unleet(word, one);
    if (!plain.test(read)) continue;
    if (pieces.has(read) || critical.has(read)) return [read];
    const whole = stretched.test(read) ? squeezed.get(squeeze(read)) : undefined;
    if (whole !== undefined) return [whole];
    const joined = read.length >= 6 ? split(read) : undefined;
    if (joined !== undefined) return joined;
    const near = read.length >= 5 ? nearest(read) : undefined;
    if (near !== undefined && !friends.has(read)) return [near];
  }
  for (const sign of ['*', '+', '|', '#']) {
    const apart = word.includes(sign) ? spread(word, sign) : undefined;
    if (apart !== undefined) return apart;
  }
  const bare = word.replace(/^[*_#]+|[*_#]+$/g, '');
  return bare !== word && plain.test(bare) ? [bare] : undefined;
}
