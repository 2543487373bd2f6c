import { actsFollow, byEar, frameFriends, frames, nextKeys, strictActs as acts } from '../lexicon/frames.ts';
import { alwaysWhole } from '../lexicon/spelling.ts';
import { fits } from './masked.ts';
import { distance, sound } from './sound.ts';

interface Frame {
  readonly before: ReadonlySet<string> | undefined;
  readonly after: ReadonlySet<string> | undefined;
}

function side(text: string): ReadonlySet<string> | undefined {
  return text.trim() === '' ? undefined : new Set(text.trim().split('|'));
}

function readFrames(text: string): readonly Frame[] {
  return text.split(';').map((part) => {
    const [before = '', after = ''] = part.split('_');
    return { before: side(before), after: side(after) };
  });
}

const framesOf = new Map(Object.entries(frames).map(([word, text]) => [word, readFrames(text)]));
/** Words that some frame asks for: between any others nothing needs to be looked for. */
const befores = new Set<string>(['^']);
const afters = new Set<string>();
for (const list of framesOf.values()) {
  for (const { before, after } of list) {
    for (const word of before ?? []) befores.add(word);
    if (before === undefined) for (const word of after ?? []) afters.add(word);
  }
}
const friends = new Set(frameFriends);

function add(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}

function swappedAt(word: string, at: number): string {
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** Where a thumb missed the key: any letter of a short word, the first of a longer one. Only for words that no rule knows. */
const missed = new Map<string, string[]>();

/** Each word with one letter left out, two swapped, or as somebody hears it, leads back to the words it may come from. */
const direct = new Map<string, string[]>();
const bySound = new Map<string, string[]>();
for (const word of framesOf.keys()) {
  // A first letter is left out of long words alone: short ones leave other words behind.
  for (let i = word.length >= 5 ? 0 : 1; word.length >= 4 && i < word.length; i++) {
    add(direct, word.slice(0, i) + word.slice(i + 1), word);
    if (i < word.length - 1) add(direct, swappedAt(word, i), word);
  }
  if (word.length === 4) add(direct, swappedAt(word, 0), word);
  for (let i = 0; i < (word.length === 3 ? 3 : 1); i++) for (const key of nextKeys[word[i] ?? ''] ?? '') add(missed, word.slice(0, i) + key + word.slice(i + 1), word);
  if (sound(word).length >= 2) add(bySound, sound(word), word);
}
for (const [word, spellings] of Object.entries(byEar)) for (const spelling of spellings.split(' ')) add(direct, spelling, word);
/** The same before real words are taken out of it: "hag" is no slip, but it is what "habg" and "hang" have in common. */
const stems = new Map(direct);
for (const friend of friends) direct.delete(friend);

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 4000;
const nothing: readonly string[] = [];

/** Words that a word no rule knows may have been meant to be, where their neighbours ask for them. */
export function slipsOfUnknown(word: string): readonly string[] {
  if (word.length < 2 || word.length > 14) return nothing;
  let found = remembered.get(word);
  if (found !== undefined) return found;
  found = friends.has(word) ? nothing : search(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}

const letters = /^[a-z]+$/;

function search(word: string): string[] {
  const n = word.length;
  if (!letters.test(word)) return n < 3 || !/[a-z]/.test(word) ? [] : [...framesOf.keys()].filter((candidate) => fits(candidate, word, true));
  const found = new Set([...(direct.get(word) ?? []), ...(missed.get(word) ?? [])]);
  if (word.includes('x')) for (const other of framesOf.keys()) if (fits(other, word.replaceAll('x', '*'))) found.add(other);
  for (let i = 1; n >= 4 && i < n; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    if (shorter.length >= 4 && framesOf.has(shorter)) found.add(shorter);
    // Same length and one letter apart.
    for (const other of stems.get(shorter) ?? []) if (other.length === n && distance(word, other, 1) === 1) found.add(other);
  }
  for (const other of bySound.get(sound(word)) ?? []) if (distance(word, other, 3) <= (other.length > 5 ? 3 : 2)) found.add(other);
  return [...found];
}

/** What a word that the rules know may have been meant to be; undefined for nearly all of them. */
export function slipsOf(word: string): readonly string[] | undefined {
  return framesOf.has(word) ? undefined : direct.get(word);
}

/** Short words that begin many pairs which only look like one word cut in two: "be a live act", "hurt my self esteem". */
const ownWords = new Set(['a', 'i', 'my', 'no', 'to', 'in']);

/** For the first half of a word that matters, its second halves and the whole. */
const halves = new Map<string, Map<string, string>>();
for (const word of [...framesOf.keys(), ...alwaysWhole]) {
  for (let i = 1; word.length >= 4 && i < word.length; i++) {
    const first = word.slice(0, i);
    if (ownWords.has(first)) continue;
    const seconds = halves.get(first) ?? new Map<string, string>();
    halves.set(first, seconds.set(word.slice(i), word));
  }
}

/** Second halves that make a word that matters with this one, and the whole. */
export function halvesOf(first: string): ReadonlyMap<string, string> | undefined {
  return halves.get(first);
}

/** Whether a frame asks for a word between these two. */
export function isFramed(before: string | undefined, after: string | undefined): boolean {
  return befores.has(before ?? '^') || afters.has(after ?? '$');
}

/** The first of the words it may have been meant to be that fits between these two; undefined where none does. */
export function mendBetween(slips: readonly string[], before: string | undefined, after: string | undefined): string | undefined {
  for (const slip of slips) if (fitsBetween(slip, before, after)) return slip;
  return undefined;
}

/** The same for a real word, where nothing but an act fits: "want to kilo myself", "might gang myself". */
export function mendStrictly(word: string, before: string | undefined): string | undefined {
  return friends.has(word) && actsFollow.has(before ?? '') ? acts.find((act) => isSlip(word, act)) : undefined;
}

/** One slip of a thumb: a letter left out or swapped, or the key beside. */
function isSlip(word: string, meant: string): boolean {
  if (word.length !== meant.length) return word.length === meant.length - 1 && distance(word, meant, 1) === 1;
  const at = [...word].findIndex((letter, i) => letter !== meant[i]);
  return at >= 0 && (swappedAt(meant, at) === word || ((nextKeys[meant[at] ?? ''] ?? '').includes(word[at] ?? ' ') && word.slice(at + 1) === meant.slice(at + 1)));
}

/** Whether a word is one of those that matter, and stands where it would be expected. */
export function fitsBetween(word: string, before: string | undefined, after: string | undefined): boolean {
  return framesOf.get(word)?.some((frame) => (frame.before?.has(before ?? '^') ?? true) && (frame.after?.has(after ?? '$') ?? true)) ?? false;
}
