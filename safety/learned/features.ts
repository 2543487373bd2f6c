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

export function sentencesOf(words: readonly SaidWord[]): SaidWord[][] {
  const sentences: SaidWord[][] = [];
  for (const word of words) {
    if (word.begins) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences;
}

const [beginning, end] = ['^', '$'];
const stemLength = 4;
const stemMark = '~';
const around = ' _ ';

const kinds = { word: 1, stem: 2, pair: 3, stems: 4, around: 5 };

/**
 * What a run of words is compared by, as often as it occurs: each word and its first letters ("wish~"), two in a row,
 * their first letters, and two around any third ("to _ alive").
 */
export function featuresOf(words: readonly SaidWord[]): string[] {
  const features: string[] = [];
  let [before, last] = ['', beginning];
  for (const word of [...words.map(each => each.word), end]) {
    features.push(word, stem(word), `${last} ${word}`, `${stem(last)} ${stem(word)}`);
    if (before !== '') features.push(before + around + word);
    [before, last] = [last, word];
  }
  return features;
}

const stem = (word: string): string => word.slice(0, stemLength) + stemMark;

/** The same as numbers of 32 bits, as `numberOf` gives them, without a text for each: a message is weighed while somebody waits. */
export function numbersOf(words: readonly SaidWord[]): Uint32Array {
  const count = words.length;
  const numbers = new Uint32Array(5 * count + 4);
  let at = 0;
  let [before, last, lastStem] = [0, hash(beginning, 1), hash(beginning, 1)];
  for (let place = 0; place <= count; place += 1) {
    const word = words[place]?.word ?? end;
    const whole = hash(word, word.length);
    const stemmed = hash(word, stemLength);
    numbers[at] = mix(kinds.word, 0, whole);
    numbers[at + 1] = mix(kinds.stem, 0, stemmed);
    numbers[at + 2] = mix(kinds.pair, last, whole);
    numbers[at + 3] = mix(kinds.stems, lastStem, stemmed);
    at += 4;
    if (place > 0) {
      numbers[at] = mix(kinds.around, before, whole);
      at += 1;
    }
    [before, last, lastStem] = [last, whole, stemmed];
  }
  return numbers;
}

/** The number of a feature that `featuresOf` names. */
export function numberOf(feature: string): number {
  if (feature.includes(around)) return ofPair(kinds.around, feature.split(around));
  const stemmed = feature.endsWith(stemMark);
  if (feature.includes(' ')) return ofPair(stemmed ? kinds.stems : kinds.pair, feature.split(' '));
  return mix(stemmed ? kinds.stem : kinds.word, 0, ofWord(feature));
}

const ofPair = (kind: number, [first = '', second = '']: readonly string[]): number => mix(kind, ofWord(first), ofWord(second));
const ofWord = (word: string): number => (word.endsWith(stemMark) ? hash(word, word.length - 1) : hash(word, word.length));

/** FNV-1a over the first letters. */
function hash(word: string, letters: number): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < letters && at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number >>> 0;
}

/** Every bit of all three decides about every bit of the number (the last steps of MurmurHash3). */
function mix(kind: number, first: number, second: number): number {
  let number = Math.imul(first, 0xcc9e2d51) ^ Math.imul((second << 15) | (second >>> 17), 0x1b873593) ^ Math.imul(kind, 0x9e3779b1);
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return (number ^ (number >>> 16)) >>> 0;
}
