import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from './checkWords.ts';
import type { Message, Words } from './schema.ts';

export const readingGradeLimit = 8;

// A short bubble with one long name says nothing about reading; it is measured with its neighbours.
const enoughWords = 12;

/** Flesch-Kincaid grade of a text. Placeholders count as one short word. */
export function readingGrade(text: string): number {
  const plain = text.replace(/\{\w+\}/g, 'it').replace(/[\d()-]{2,}/g, 'ten');
  const sentence = Math.max(1, plain.split(/[.?:\n]+(?:\s|$)/).filter(part => /\p{L}/u.test(part)).length);
  return fleschKincaid({ sentence, word: Math.max(1, countWords(plain)), syllable: syllable(plain) });
}

/** Messages of ours, or restated by us, that read harder than grade 8. English only: the formula is English. */
export function tooHard(words: Words): { id: string; grade: number }[] {
  const grade = (message: Message): number =>
    Math.max(...message.wordings.map(bubbles => bubbles.join('\n')).filter(text => countWords(text) >= enoughWords).map(readingGrade));
  return [...words.messages]
    .filter(([, message]) => message.from !== 'quote')
    .map(([id, message]) => ({ id, grade: grade(message) }))
    .filter(each => each.grade > readingGradeLimit);
}
