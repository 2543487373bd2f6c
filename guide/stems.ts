import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: english, es: spanish };

/** The part of a word that stays in all its forms; the word itself in a language without a stemmer. */
export const stemsOf = (language: string): ((word: string) => string) => stemmers[language] ?? (word => word);
