import type { AskingWords } from '../content/questions.ts';
import { Spelling, simplify } from './spelling.ts';
import { Wrapping } from './wrapping.ts';

/** What a question is made of. */
export interface Reading {
  readonly concepts: ReadonlySet<string>;
  /** A topic that the guide leaves out, by the name it has in the content. */
  readonly uncovered: string | undefined;
  readonly urgent: boolean;
  /** The words as they were understood: misspelt ones mended, one for all that mean the same. */
  readonly words: readonly string[];
}

/** What a phrase tells: a meaning, a topic the guide leaves out, danger, or nothing. */
type Sense = { readonly concept: string } | { readonly uncovered: string } | 'urgent' | 'plain';

interface Entry {
  /** Words of the phrase; one that ends in * is the beginning of a word. */
  readonly words: readonly string[];
  readonly sense: Sense;
}

const shortestStem = 2;
// Nobody asks with an essay, and every word costs.
const mostWords = 80;

/** Reads questions of one language by the phrases its content lists. */
export class Lexicon {
  /** Phrases by their first word, and by the beginning of it. */
  readonly #whole = new Map<string, Entry[]>();
  readonly #begins = new Map<string, Entry[]>();
  readonly #wrapping: Wrapping;
  readonly #same: ReadonlyMap<string, readonly string[]>;
  readonly #stem: (word: string) => string;
  readonly #spelling = new Spelling();

  /** @param listed words of the listed ways of asking, which are known too */
  constructor({ concepts, uncovered, urgent, wrapping, same, plain }: AskingWords['words'], listed: readonly string[], stem: (word: string) => string) {
    for (const [concept, phrases] of Object.entries(concepts)) this.#add(phrases, { concept });
    for (const [topic, { words }] of Object.entries(uncovered)) this.#add(words, { uncovered: topic });
    this.#add(urgent, 'urgent');
    this.#add(plain, 'plain');
    this.#wrapping = new Wrapping(wrapping);
    this.#stem = stem;
    const alike = same.map(line => line.split(':').map(part => simplify(part).split(' ')));
    this.#same = new Map(alike.flatMap(([counts = [], others = []]) => others.map(word => [stem(word), counts] as const)));
    for (const word of [...listed, ...alike.flat(2)]) this.#spelling.add(word);
  }

  /** How many words of a text the language has, as they are written. */
  knows(text: string): number {
    return wordsOf(text).filter(word => this.#spelling.has(word) || this.#candidates(word).next().done !== true).length;
  }

  read(text: string): Reading {
    const words = this.#wrapping.strip(wordsOf(text));
    const known = words.map(() => false);
    const concepts = new Set<string>();
    let uncovered: string | undefined;
    let urgent = false;
    const take = (from: number): boolean => {
      const word = words[from] ?? '';
      let hit = false;
      for (const entry of this.#candidates(word)) {
        if (!fits(entry.words, words, from)) continue;
        hit = true;
        for (let at = 0; at < entry.words.length; at += 1) known[from + at] = true;
        const { sense } = entry;
        if (sense === 'urgent') urgent = true;
        else if (sense !== 'plain' && 'concept' in sense) concepts.add(sense.concept);
        else if (sense !== 'plain') uncovered ??= sense.uncovered;
      }
      return hit;
    };
    for (let from = 0; from < words.length; from += 1) {
      if (take(from) || known[from] === true || this.#spelling.has(words[from] ?? '')) continue;
      const meant = this.#spelling.nearest(words[from] ?? '');
      if (meant === undefined) continue;
      words[from] = meant;
      take(from);
      // A phrase may have begun a word earlier.
      if (from > 0) take(from - 1);
    }
    const same = words.flatMap(word => this.#same.get(this.#stem(word)) ?? [word]);
    return { concepts, uncovered, urgent, words: same };
  }

  #add(phrases: readonly string[], sense: Sense): void {
    for (const phrase of phrases) {
      const words = phrase.split(/\s+/).map(word => simplify(word.replace(/\*$/, '')).replaceAll(' ', '') + (word.endsWith('*') ? '*' : '')).filter(Boolean);
      const [first = ''] = words;
      const table = first.endsWith('*') ? this.#begins : this.#whole;
      const key = first.replace('*', '');
      table.set(key, [...(table.get(key) ?? []), { words, sense }]);
      for (const word of words) this.#spelling.add(word.replace('*', ''));
    }
  }

  *#candidates(word: string): Generator<Entry> {
    yield* this.#whole.get(word) ?? [];
    for (let length = shortestStem; length <= word.length; length += 1) yield* this.#begins.get(word.slice(0, length)) ?? [];
  }
}

const wordsOf = (text: string): string[] => simplify(text).split(' ').filter(Boolean).slice(0, mostWords);

function fits(phrase: readonly string[], words: readonly string[], from: number): boolean {
  return phrase.every((part, at) => {
    const word = words[from + at];
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}
