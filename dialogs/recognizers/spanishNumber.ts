import { spanishNumbers } from '../../time/words/spanishNumbers.ts';

const ordinals: Readonly<Record<string, string>> = {
  primer: '1st', primero: '1st', primera: '1st', segundo: '2nd', segunda: '2nd', tercer: '3rd', tercero: '3rd', tercera: '3rd',
  cuarto: '4th', cuarta: '4th', quinto: '5th', quinta: '5th', sexto: '6th', sexta: '6th', septimo: '7th', septima: '7th',
  octavo: '8th', octava: '8th', noveno: '9th', novena: '9th', decimo: '10th', decima: '10th'
};
const fractions: Readonly<Record<string, string>> = { medio: 'half', media: 'half' };
const digits: ReadonlyMap<string, string> = new Map(Object.entries({ ...spanishNumbers, ...ordinals, ...fractions, cero: '0', un: '1' }));
const numbered = /\b(\d+)(?:er|[rdtmvn]?[oa])\b/g;

/**
 * A short answer with its Spanish numbers in digits: "el segundo" is "el 2nd". The suite's own Spanish patterns for
 * fractions in words are 100 KB long; compiling them keeps everybody waiting for half a second.
 */
export const withDigits = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(numbered, '$1').replace(/\b[a-z]+\b/g, word => digits.get(word) ?? word);
