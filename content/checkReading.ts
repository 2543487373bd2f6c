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

const longTexts = (message: Message): string[] => message.wordings.map(bubbles => bubbles.join('\n')).filter(text => countWords(text) >= enoughWords);

/** Messages of ours, or restated by us, that read harder than grade 8. English only: the formula is English. */
export function tooHard(words: Words): { id: string; grade: number }[] {
  return [...words.messages]
    .filter(([, message]) => message.from !== 'quote')
    .map(([id, message]) => ({ id, grade: Math.max(...longTexts(message).map(readingGrade)) }))
    .filter(each => each.grade > readingGradeLimit);
}

/** 70 and up is read with ease after primary school. */
export const readingEaseLimit = 70;

// A weak vowel without an accent (i, u, or y at the end of a word) makes one syllable with its neighbour; two strong vowels,
// or a weak one with an accent, make two. The u of que, qui, gue and gui is silent.
const syllables = (word: string): number =>
  Math.max(1, word.toLowerCase().replace(/(?<=[qg])u(?=[eiéí])/g, '').match(/[iuüy]?[aeoáéó](?:[iuü]|y(?![\p{L}]))?|[íú]|[iuü]+|(?<=\p{L})y(?!\p{L})/gu)?.length ?? 1);

/** Ease of a Spanish text by Fernández Huerta (1959): 206.84 - 60 syllables a word - 1.02 words a sentence. Placeholders count as one short word. */
export function readingEase(text: string): number {
  const plain = text.replace(/\{\w+\}/g, 'la').replace(/[\d()-]{2,}/g, 'diez');
  const words = plain.match(/\p{L}+/gu) ?? ['la'];
  const sentences = Math.max(1, plain.split(/[.?:\n]+(?:\s|$)/).filter(part => /\p{L}/u.test(part)).length);
  return 206.84 - (60 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length - (1.02 * words.length) / sentences;
}

/** Spanish messages of ours, or restated by us, that are harder than that. */
export function notEasy(words: Words): { id: string; ease: number }[] {
  return [...words.messages]
    .filter(([, message]) => message.from !== 'quote')
    .map(([id, message]) => ({ id, ease: Math.min(...longTexts(message).map(readingEase)) }))
    .filter(each => each.ease < readingEaseLimit);
}
