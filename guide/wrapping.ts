import { simplify } from './spelling.ts';

/** Fewer words than these are no question: "just wondering" stays as it is. */
const fewestLeft = 2;

/** What people put around a question: "hey, quick q", "my wife wants to know if", "not sure whether". */
export class Wrapping {
  /** Phrases by their first word, the longest first; each place holds the words that may stand there. */
  readonly #phrases = new Map<string, string[][][]>();

  /** @param phrases "my wife|husband wants to know if": a|b for either */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const places = phrase.split(/\s+/).map(place => place.split('|').map(word => simplify(word).replaceAll(' ', '')));
      for (const first of places[0] ?? []) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), places]);
    }
    for (const each of this.#phrases.values()) each.sort((one, two) => two.length - one.length);
  }

  /** The words without what only stands around them. */
  strip(words: readonly string[]): string[] {
    const left: string[] = [];
    for (let from = 0; from < words.length;) {
      const around = this.#phrases.get(words[from] ?? '')?.find(places => places.every((place, at) => place.includes(words[from + at] ?? '')));
      if (around) from += around.length;
      else left.push(words[from++] ?? '');
    }
    return left.length < fewestLeft ? [...words] : left;
  }
}
