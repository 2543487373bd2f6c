import { newWords } from '../lexicon/newWords.ts';
import { realWordBits } from '../lexicon/realWordBits.ts';

/** Marks of each word. With eight bits a word, two words in a hundred that are no real ones are taken for one: then nothing is guessed. */
const marks = 5;

let bits: Uint8Array | undefined;
const added = new Set(newWords);

/** Where a word's marks stand among so many bits: a Bloom filter. */
export function marksOf(word: string, size: number): number[] {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
  }
  return Array.from({ length: marks }, (_, n) => ((one + Math.imul(n, two | 1)) >>> 0) % size);
}

function isListed(word: string): boolean {
  if (added.has(word)) return true;
  if (word.length < 3) return false;
  const all = (bits ??= Uint8Array.from(atob(realWordBits), (character) => character.charCodeAt(0)));
  return marksOf(word, all.length * 8).every((mark) => ((all[mark >> 3] ?? 0) & (1 << (mark & 7))) !== 0);
}

/** "bashes", "jogged": too many for a list. */
const endings = [/(?<=..[^s])s$/, /(?<=...)es$/, /(?<=....)ed$/, /(?<=....)ing$/];

/** Whether a word that no rule knows is an English word all the same, and no slip for one that a rule knows. */
export function isReal(word: string, known: ReadonlyMap<string, unknown>): boolean {
  if (isListed(word)) return true;
  return endings.some((ending) => {
    const stem = word.replace(ending, '');
    return stem !== word && (known.has(stem) || isListed(stem));
  });
}
