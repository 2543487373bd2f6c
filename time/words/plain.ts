import { englishOf, isSpanish } from './spanish.ts';
import { plainEnglishOf } from './english.ts';
import { withoutSlips } from './slips.ts';

// Long stories are cut before any pattern runs over them.
const longestRead = 1_000;

const letters = (text: string): string =>
  text
    .slice(0, longestRead)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^a-z0-9'#@~%:/.,;!?()\s-]/g, ' ')
    .replace(/(\.\.+)/g, ' , ')
    .replace(/\b([ap])\s?\.\s?m\b\.?/g, '$1m')
    .replace(/([a-z])'([a-z])/g, '$1$2')
    .replace(/\b(?:buenos dias|buenas (?:tardes|noches))\b/g, ' ')
    // "Mondays and thursdays" is each of them.
    .replace(/(?<=^|[,;] ?|\b(?:on|and) )((?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b(?! ago)/g, 'every $1')
    .replace(/['()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text in the plain, correctly spelled English the patterns of this room are written for. */
export function plainTimes(text: string, locale: string): string {
  const typed = withoutSlips(letters(text));
  const english = isSpanish(typed, locale) ? englishOf(typed) : typed;
  return plainEnglishOf(english).replace(/\s+/g, ' ').trim();
}
