import type { FindTimes, FoundTime } from './when.ts';

/** Words that can be part of an expression of time in plain English. */
export const timeWord = /\d|day\b|tomorrow|morning|afternoon|evening|night|noon|eve\b|new year|christmas|halloween|thanksgiving|easter|january|february|march|april|may\b|june|july|august|september|october|november|december/g;

const wordsAround = 3;

/**
 * Hands the recognizer the words around each expression of time alone, since its cost grows with the square of the text.
 * @returns what was found, at its place in the whole text
 */
export function findInPieces(text: string, now: string, findTimes: FindTimes): FoundTime[] {
  const found: FoundTime[] = [];
  for (const { 0: part, index: offset } of text.matchAll(/[^,;!?]+/g)) {
    const marks = [...part.matchAll(timeWord)];
    const [first, last] = [marks[0], marks.at(-1)];
    if (first === undefined || last === undefined) continue;
    const from = first.index - lengthOfLastWords(part.slice(0, first.index));
    const to = last.index + (/^\S*(?: \S+){0,2}/.exec(part.slice(last.index))?.[0].length ?? 0);
    found.push(...findTimes(part.slice(from, to), now).map(({ start, end, values }) => ({ start: start + offset + from, end: end + offset + from, values })));
  }
  return found;
}

const lengthOfLastWords = (before: string): number => new RegExp(`(?:\\S+ +){0,${wordsAround}}\\S*$`).exec(before)?.[0].length ?? 0;
