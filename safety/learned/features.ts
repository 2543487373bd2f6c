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

const [beginning, end] = ['^', '$'];
const stemLength = 4;
const stemMark = '~';
const around = ' _ ';

type Kind = 'word' | 'stem' | 'pair' | 'stems' | 'around';
const kinds: Readonly<Record<Kind, number>> = { word: 1, stem: 2, pair: 3, stems: 4, around: 5 };

/**
 * What a run of words is compared by, each once: each word and its first letters ("wish~"), two in a row, their first
 * letters, and two around any third ("to _ alive").
 */
export function featuresOf(words: readonly SaidWord[]): Set<string> {
  const features = new Set<string>();
  const wordAt = (place: number): string => (place < 0 ? beginning : words[place]?.word ?? end);
  const stemAt = (place: number): string => wordAt(place).slice(0, stemLength) + stemMark;
  eachFeature(words.length, (kind, first, second) => {
    if (kind === 'word') features.add(wordAt(second));
    else if (kind === 'stem') features.add(stemAt(second));
    else if (kind === 'pair') features.add(`${wordAt(first)} ${wordAt(second)}`);
    else if (kind === 'stems') features.add(`${stemAt(first)} ${stemAt(second)}`);
    else features.add(wordAt(first) + around + wordAt(second));
  });
  return features;
}

/** The same as numbers of 32 bits, as `numberOf` gives them: a message is weighed while somebody waits. */
export function numbersOf(words: readonly SaidWord[]): Set<number> {
  const numbers = new Set<number>();
  const count = words.length;
  const whole = new Uint32Array(count + 2);
  const stems = new Uint32Array(count + 2);
  for (let place = -1; place <= count; place += 1) {
    const word = place < 0 ? beginning : words[place]?.word ?? end;
    whole[place + 1] = hash(word, word.length);
    stems[place + 1] = hash(word, stemLength);
  }
  eachFeature(count, (kind, first, second) => {
    const from = kind === 'stem' || kind === 'stems' ? stems : whole;
    numbers.add(mix(kind, kind === 'word' || kind === 'stem' ? 0 : from[first + 1] ?? 0, from[second + 1] ?? 0));
  });
  return numbers;
}

/** The number of a feature that `featuresOf` names. */
export function numberOf(feature: string): number {
  if (feature.includes(around)) return ofPair('around', feature.split(around));
  const stemmed = feature.endsWith(stemMark);
  if (feature.includes(' ')) return ofPair(stemmed ? 'stems' : 'pair', feature.split(' '));
  return mix(stemmed ? 'stem' : 'word', 0, ofWord(feature));
}

const ofPair = (kind: Kind, [first = '', second = '']: readonly string[]): number => mix(kind, ofWord(first), ofWord(second));
const ofWord = (word: string): number => (word.endsWith(stemMark) ? hash(word, word.length - 1) : hash(word, word.length));

/** Places are those of the words; -1 is the beginning, `count` the end. */
function eachFeature(count: number, take: (kind: Kind, first: number, second: number) => void): void {
  for (let place = 0; place <= count; place += 1) {
    take('word', place, place);
    take('stem', place, place);
    take('pair', place - 1, place);
    take('stems', place - 1, place);
    if (place > 0) take('around', place - 2, place);
  }
}

/** FNV-1a over the first letters. */
function hash(word: string, letters: number): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < letters && at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number >>> 0;
}

/** Every bit of all three decides about every bit of the number (the last steps of MurmurHash3). */
function mix(kind: Kind, first: number, second: number): number {
  let number = Math.imul(first, 0xcc9e2d51) ^ Math.imul((second << 15) | (second >>> 17), 0x1b873593) ^ Math.imul(kinds[kind], 0x9e3779b1);
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return (number ^ (number >>> 16)) >>> 0;
}
