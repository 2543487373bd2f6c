const shortest = 5;
const longer = 8;

/** Lower case, no accents, no signs: what words are compared in. */
export const simplify = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** How many letters have to be put in, left out, changed or swapped with their neighbour; more than `most` is told as more. */
function lettersOff(one: string, two: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: two.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let other = 1; other <= two.length; other += 1) {
      const same = one[at - 1] === two[other - 1];
      let off = Math.min((last[other] ?? 0) + 1, (row[other - 1] ?? 0) + 1, (last[other - 1] ?? 0) + (same ? 0 : 1));
      if (at > 1 && other > 1 && one[at - 1] === two[other - 2] && one[at - 2] === two[other - 1]) off = Math.min(off, (before[other - 2] ?? 0) + 1);
      row.push(off);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[two.length] ?? 0;
}

/** Finds the word of a vocabulary that a misspelt one stands for. */
export class Spelling {
  /** Words by first letter and length: a search tree of all of them takes several times the memory. */
  readonly #known = new Map<string, Set<string>>();

  add(word: string): void {
    if (word === '' || word.includes(' ')) return;
    const key = `${word[0] ?? ''}${word.length}`;
    const known = this.#known.get(key);
    if (known) known.add(word);
    else this.#known.set(key, new Set([word]));
  }

  has(word: string): boolean {
    return this.#known.get(`${word[0] ?? ''}${word.length}`)?.has(word) === true;
  }

  /** The nearest word with the same first letter: one letter off, in longer words two; undefined when there is none. */
  nearest(word: string): string | undefined {
    if (word.length < shortest || word.length > 20 || /\d/.test(word)) return undefined;
    const most = word.length >= longer ? 2 : 1;
    const least = Math.max(word.length - most, shortest - 1);
    let best: { known: string; off: number } | undefined;
    for (let length = least; length <= word.length + most; length += 1) {
      for (const known of this.#known.get(`${word[0] ?? ''}${length}`) ?? []) {
        const off = lettersOff(word, known, best ? best.off - 1 : most);
        if (off <= most && (!best || off < best.off)) best = { known, off };
      }
    }
    return best?.known;
  }
}
