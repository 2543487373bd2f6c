import { hiddenPieces, joinedFriends, joinedPieces, spanishPieces, strongPieces } from '../lexicon/spelling.ts';
import { sound } from './sound.ts';

interface Piece {
  readonly word: string;
  readonly gain: number;
}

const strongGain = 100;

/** Fewer pieces read better than many. */
const pieceCost = 1;
const misspeltCost = 25;

/** Misspelt pieces count only in a word long enough for the rest of it to say what it is. */
const longEnough = 8;

const strong = new Set(strongPieces);
const spanish = new Set(spanishPieces);
const friends = new Set(joinedFriends);
const exact = new Map<string, Piece>();

function gainOf(word: string): number {
  return (strong.has(word) ? strongGain : 0) - pieceCost;
}

for (const word of [...hiddenPieces, ...joinedPieces, ...spanishPieces, ...strongPieces]) exact.set(word, { word, gain: gainOf(word) });

/** Made when first needed: no start should wait for it. */
let misspelt: Map<string, Piece> | undefined;

function readMisspelt(): Map<string, Piece> {
  const found = new Map<string, Piece>();
  for (const word of exact.keys()) {
    if (word.length < 4) continue;
    const put = (spelling: string): void => {
      if (spelling.length >= 3 && !exact.has(spelling) && !found.has(spelling)) found.set(spelling, { word, gain: gainOf(word) - misspeltCost });
    };
    for (let i = word.length > 5 ? 0 : 1; i < word.length; i++) put(word.slice(0, i) + word.slice(i + 1));
    for (let i = 0; i < word.length - 1; i++) put(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2));
    put(sound(word));
  }
  return found;
}

const longestPiece = Math.max(...[...exact.keys()].map((piece) => piece.length));

/** "hopei", "wishi": what an "i" may cling to. */
const leadsToI = new Set(['wish', 'hope', 'and', 'but', 'if', 'because', 'should', 'when']);

/** The best way to cut the whole of a word into pieces, or undefined where there is none. */
function cut(word: string, fuzzy?: ReadonlyMap<string, Piece>): { readonly words: string[]; readonly gain: number } | undefined {
  const n = word.length;
  const from = new Int16Array(n + 1).fill(-1);
  const gains = new Int16Array(n + 1);
  const read: (string | undefined)[] = [];
  from[0] = 0;
  for (let i = 0; i < n; i++) {
    if ((from[i] ?? -1) < 0) continue;
    for (let j = Math.min(n, i + longestPiece); j > i; j--) {
      const part = word.slice(i, j);
      const piece = exact.get(part) ?? fuzzy?.get(part);
      if (piece === undefined) continue;
      const gain = (gains[i] ?? 0) + piece.gain;
      if ((from[j] ?? -1) >= 0 && gain <= (gains[j] ?? 0)) continue;
      from[j] = i;
      gains[j] = gain;
      read[j] = piece.word;
    }
  }
  if ((from[n] ?? -1) < 0) return undefined;
  const words: string[] = [];
  for (let j = n; j > 0; j = from[j] ?? 0) words.unshift(read[j] ?? '');
  // "harma", "amatar": a letter over at either end is another word's.
  if (words[0] === 'a' || (words.at(-1)?.length === 1 && !(words.length > 1 && leadsToI.has(words.at(-2) ?? '')))) return undefined;
  return { words, gain: gains[n] ?? 0 };
}

/** Joined words: the whole of it must be made of known pieces, one of them a strong one unless `anyPieces`. */
export function split(word: string, anyPieces = false): string[] | undefined {
  const n = word.length;
  if (n < 3 || n > 60 || friends.has(word)) return undefined;
  const plain = cut(word);
  if (plain !== undefined && (anyPieces || plain.gain > strongGain / 2 || isPhrase(plain.words))) return plain.words;
  if (anyPieces || n < longEnough) return undefined;
  const fuzzy = cut(word, (misspelt ??= readMisspelt()));
  return fuzzy !== undefined && fuzzy.gain > strongGain / 2 - misspeltCost && fuzzy.words.length > 2 && isPhrase(fuzzy.words) ? fuzzy.words : undefined;
}

/** A space one letter too early or too late: "killm yself", "wan tto". Undefined where the two are what they seem. */
export function reseated(first: string, second: string): string[] | undefined {
  const whole = first + second;
  if (whole.length < 4 || whole.length > 16) return undefined;
  const read = cut(whole);
  if (read === undefined || !isPhrase(read.words) || !read.words.some((word) => word.length > 2)) return undefined;
  let at = 0;
  for (const word of read.words) if ((at += word.length) === first.length) return undefined;
  return read.words;
}

/** Whole words run together: "idontwantto", "tobehere". A letter left over between them is chance, and short Spanish words fit into any. */
function isPhrase(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word, at) => (word.length > 1 && !spanish.has(word)) || (word === 'i' && at === 0));
}
