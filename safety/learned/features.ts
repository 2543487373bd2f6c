/** A word as it was written, lower case and without apostrophes, and where it stands in the text it was read from. */
export interface SaidWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
}

const wordOrEnd = /[\p{L}\p{N}']+|[.!?\n]/gu;

/** @param folded lower case, without accents and disguise of letters */
export function wordsOf(folded: string): SaidWord[] {
  const words: SaidWord[] = [];
  let begins = true;
  for (const { 0: found, index } of folded.matchAll(wordOrEnd)) {
    const word = found.replaceAll("'", '');
    if (/^[.!?\n]/.test(found)) begins = true;
    else if (word !== '') {
      words.push({ word, start: index, end: index + found.length, begins });
      begins = false;
    }
  }
  return words;
}

/** What a run of words is compared by: each word, two and three in a row, and two around any third; each once. */
export function featuresOf(words: readonly SaidWord[]): Set<string> {
  const features = new Set<string>();
  let [before, last] = ['', '^'];
  for (const { word } of words) add(word);
  add('$');
  return features;

  function add(word: string): void {
    features.add(word);
    features.add(`${last} ${word}`);
    if (before !== '') {
      features.add(`${before} ${last} ${word}`);
      features.add(`${before} _ ${word}`);
    }
    before = last;
    last = word;
  }
}
