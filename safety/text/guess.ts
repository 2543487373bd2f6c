import { sound } from './sound.ts';

/** The words that the rules know. */
export type Known = ReadonlyMap<string, unknown>;

const letters = /^[a-z]+$/;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A word that is longer is a name or an address. */
const longestWord = 14;
const longestJoined = 48;
const longestPiece = 13;

/** Two letters that stand in joined words; any others would be found in everything. */
const shortPieces = new Set(['i', 'a', 'my', 'me', 'to', 'is', 'it', 'be', 'of', 'so', 'in', 'im', 'do', 'no', 'at', 'on', 'up', 'if', 'am', 'go', 'an', 'or', 'we', 'he', 'us', 'by', 'as', 'sh', 'od']);

interface Shapes {
  /** Words by what is left of them without their vowels, and by how they sound. */
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

const shapes = new WeakMap<Known, Shapes>();

function skeleton(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
}

/** Made when first needed: no start should wait for it. */
function shapesOf(known: Known): Shapes {
  let found = shapes.get(known);
  if (found !== undefined) return found;
  const bySkeleton = new Map<string, string[]>();
  const byLength = new Map<number, string[]>();
  const add = <K>(index: Map<K, string[]>, key: K, word: string): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [word]);
    else if (!list.includes(word)) list.push(word);
  };
  for (const word of known.keys()) {
    if (word.length < 3 || word.length > longestWord || !letters.test(word)) continue;
    add(bySkeleton, skeleton(word), word);
    if (sound(word).length > 2) add(bySkeleton, sound(word), word);
    add(byLength, word.length, word);
  }
  shapes.set(known, (found = { bySkeleton, byLength }));
  return found;
}

/** One letter left out, put in, changed, or swapped with its neighbour. */
function* oneSlip(word: string): Generator<string> {
  const n = word.length;
  for (let i = 0; i < n - 1; i++) yield word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
  for (let i = 0; i <= n; i++) for (const letter of alphabet) yield word.slice(0, i) + letter + word.slice(i);
  if (n < 4) return;
  for (let i = 0; i < n; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 0; i < n; i++) for (const letter of alphabet) yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** As it is spoken in the street: "neva", "dat", "nuffin", "hangin". */
function* spoken(word: string): Generator<string> {
  if (word.endsWith('a')) yield `${word.slice(0, -1)}er`;
  if (word.endsWith('in')) yield `${word}g`;
  if (word.startsWith('d')) yield `th${word.slice(1)}`;
  if (word.includes('f')) yield word.replace(/ff?/, 'th');
  if (word.includes('z')) yield word.replaceAll('z', 's');
  if (/ud$/.test(word)) yield word.replace(/ud$/, 'ould');
  if (word.includes('k')) yield word.replaceAll('k', 'c');
}

/** Words run together, as few of them as possible: "tiredofliving". */
export function segment(word: string, known: Known): readonly string[] | undefined {
  const n = word.length;
  if (n < 5 || n > longestJoined || !letters.test(word)) return undefined;
  const cost = new Int16Array(n + 1).fill(99);
  const from = new Int16Array(n + 1);
  cost[0] = 0;
  for (let i = 0; i < n; i++) {
    if (cost[i] === 99) continue;
    for (let j = i + 1; j <= Math.min(n, i + longestPiece); j++) {
      const piece = word.slice(i, j);
      if (piece.length < 3 ? !shortPieces.has(piece) : piece === 'upon' || !known.has(piece)) continue;
      const next = (cost[i] ?? 0) + (piece.length < 3 ? 3 : 2);
      if (next >= (cost[j] ?? 0)) continue;
      cost[j] = next;
      from[j] = i;
    }
  }
  if (cost[n] === 99) return undefined;
  const words: string[] = [];
  for (let j = n; j > 0; j = from[j] ?? 0) words.unshift(word.slice(from[j], j));
  return words.length > 1 ? words : undefined;
}

/** A sign in a word stands for a letter, and so does a star before it, which is no part of the word: "*nd*ng". */
function masked(word: string, known: Known): string[] {
  const kept = word.replace(/[^a-z]/g, '').length;
  if (kept < 2 || (kept * 2 < word.length && (kept < 3 || !letters.test(word.charAt(0))))) return [];
  const hidden = word.replace(/[^a-z]/g, '.');
  const fitting = (pattern: RegExp, length: number): string[] => (shapesOf(known).byLength.get(length) ?? []).filter((other) => pattern.test(other));
  return [...fitting(new RegExp(`^${hidden}$`), word.length), ...(word.includes('*') ? fitting(new RegExp(`^.${hidden}$`), word.length + 1) : [])];
}

/** Words that the rules know and that an unknown one may have been meant to be: a slip of the thumb, its vowels left out, spelt by ear, a letter hidden behind a sign. */
export function guess(word: string, known: Known): readonly string[] {
  const n = word.length;
  if (n < 2 || n > longestWord) return [];
  if (!letters.test(word)) return n < 3 ? [] : masked(word, known);
  const found = new Set<string>();
  if (n > 2) for (const other of oneSlip(word)) if (other.length > 2 && known.has(other)) found.add(other);
  for (const other of spoken(word)) if (other.length > 2 && known.has(other)) found.add(other);
  const { bySkeleton } = shapesOf(known);
  const bare = skeleton(word) === word;
  for (const other of bySkeleton.get(word) ?? []) if (bare && other.length <= n * 2 + 1) found.add(other);
  if (n > 3) for (const other of bySkeleton.get(sound(word)) ?? []) if (sound(other) === sound(word) && Math.abs(other.length - n) < 3) found.add(other);
  return [...found];
}
