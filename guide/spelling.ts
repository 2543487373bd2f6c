import SearchableMap from 'minisearch/SearchableMap';

const shortest = 5;
const longer = 8;

/** Lower case, no accents, no signs: what words are compared in. */
export const simplify = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const swapped = (one: string, two: string): boolean => {
  if (one.length !== two.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== two[index]);
  return one[at] === two[at + 1] && one[at + 1] === two[at] && one.slice(at + 2) === two.slice(at + 2);
};

/** Finds the word of a vocabulary that a misspelt one stands for. */
export class Spelling {
  readonly #known = new SearchableMap<true>();

  add(word: string): void {
    if (word.length >= shortest - 1 && !word.includes(' ')) this.#known.set(word, true);
  }

  /** The nearest word with the same first letter: one letter off, in longer words two; undefined when none or several. */
  nearest(word: string): string | undefined {
    if (word.length < shortest || word.length > 20 || /\d/.test(word)) return undefined;
    const found = [...this.#known.fuzzyGet(word, 2)]
      .filter(([known]) => known[0] === word[0])
      .map(([known, [, distance]]) => ({ known, distance: swapped(known, word) ? 1 : distance }))
      .filter(({ distance }) => distance <= (word.length >= longer ? 2 : 1))
      .sort((one, two) => one.distance - two.distance);
    return found[0]?.known;
  }
}
