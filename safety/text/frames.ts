import { byEar, frameFriends, frames } from '../lexicon/frames.ts';
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

/** Each word with one letter left out, two swapped, or as somebody hears it, leads back to the words it may come from. */
const direct = new Map<string, string[]>();
const bySound = new Map<string, string[]>();
for (const word of framesOf.keys()) {
  for (let i = 1; word.length >= 4 && i < word.length; i++) {
    add(direct, word.slice(0, i) + word.slice(i + 1), word);
    if (i < word.length - 1) add(direct, word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2), word);
  }
  if (sound(word).length >= 2) add(bySound, sound(word), word);
}
for (const [word, spellings] of Object.entries(byEar)) for (const spelling of spellings.split(' ')) add(direct, spelling, word);
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
  if (!letters.test(word)) return n < 3 || word.replace(/[^a-z]/g, '').length * 2 < n ? [] : [...framesOf.keys()].filter((candidate) => fits(candidate, word));
  const found = new Set(direct.get(word));
  for (let i = 1; n >= 4 && i < n; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    if (shorter.length >= 4 && framesOf.has(shorter)) found.add(shorter);
    // Same length and one letter apart.
    for (const other of direct.get(shorter) ?? []) if (other.length === n && distance(word, other, 1) === 1) found.add(other);
  }
  for (const other of bySound.get(sound(word)) ?? []) if (distance(word, other, 3) <= (other.length > 5 ? 3 : 2)) found.add(other);
  return [...found];
}

/** What a word that the rules know may have been meant to be; undefined for nearly all of them. */
export function slipsOf(word: string): readonly string[] | undefined {
  return framesOf.has(word) ? undefined : direct.get(word);
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

/** Whether a word is one of those that matter, and stands where it would be expected. */
export function fitsBetween(word: string, before: string | undefined, after: string | undefined): boolean {
  return framesOf.get(word)?.some((frame) => (frame.before?.has(before ?? '^') ?? true) && (frame.after?.has(after ?? '$') ?? true)) ?? false;
}
