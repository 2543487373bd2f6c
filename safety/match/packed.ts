import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rules/rule.ts';
import { shorthands } from '../text/disguise.ts';
import { doubtOf, type Anchor, type Book, type Entry, type WordEntry } from './book.ts';
import { compileBook } from './compile.ts';
import { countBranches, type PhraseTree } from './phraseTree.ts';

/** A compiled book as plain JSON. Most words and phrases share what they mean with hundreds of others, so each meaning is written once. */
export interface PackedBook {
  readonly lists: readonly (readonly number[])[];
  readonly anchors: readonly Anchor[];
  /** Two lists each: the sets, and the ids of the anchors. */
  readonly meanings: readonly (readonly [sets: number, anchors: number])[];
  /** In the order of their ids, with a space between. */
  readonly words: string;
  /** What each of them means. */
  readonly meant: readonly number[];
  /** For each node of the tree of phrases, how many others follow it. */
  readonly branches: readonly number[];
  /** For each node that is no word by itself, the word that leads to it and what the phrase means, -1 for nothing. */
  readonly leading: readonly number[];
  readonly meaning: readonly number[];
  readonly named: readonly (readonly [name: string, set: number])[];
  readonly wall: number;
  readonly unless: readonly (number | null)[];
  readonly needs: readonly (number | null)[];
  readonly elsewhere: readonly (number | null)[];
  readonly feared: readonly (number | null)[];
}

/** Done once, when the program is bundled: reading it back takes a tenth of the time that compiling takes at every start. */
export function packBook(rules: readonly Rule[], lexicon: Lexicon, named: readonly string[]): PackedBook {
  const book = compileBook(rules, lexicon, named);
  const lists: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const listOf = (list: readonly number[]): number => {
    const name = list.join();
    let at = known.get(name);
    if (at === undefined) known.set(name, (at = lists.push(list) - 1));
    return at;
  };
  const meanings: [number, number][] = [];
  const meaningOf = ({ sets, anchors: those }: Entry): number => {
    const pair = [listOf(sets), listOf(those.map(({ id }) => id))] as const;
    const name = `m${pair.join()}`;
    let at = known.get(name);
    if (at === undefined) known.set(name, (at = meanings.push([...pair]) - 1));
    return at;
  };
  const entries = [...book.words.values()];
  const anchors: Anchor[] = [];
  for (const entry of [...entries, ...book.phrases.entry]) for (const anchor of entry?.anchors ?? []) anchors[anchor.id] = anchor;
  const { first, word, entry } = book.phrases;
  return {
    lists, anchors, meanings, words: [...book.words.keys()].join(' '), meant: entries.map(meaningOf), wall: book.wall,
    branches: entry.map((_, node) => countBranches(book.phrases, node)), leading: [...word.subarray(first[0])], meaning: entry.slice(first[0]).map((each) => (each === undefined ? -1 : meaningOf(each))),
    named: named.map((name) => [name, book.setOf(name)]),
    unless: book.unless.map((set) => set ?? null),
    needs: book.needs.map((set) => set ?? null),
    elsewhere: book.elsewhere.map((set) => set ?? null),
    feared: book.feared.map((set) => set ?? null)
  };
}

/** @param rules those it was packed from, in the same order */
export function unpackBook(packed: PackedBook, rules: readonly Rule[]): Book {
  const { lists, anchors, wall, meant } = packed;
  const noIds: readonly number[] = [];
  const anchorLists = new Map<number, readonly Anchor[]>();
  const anchorsOf = (at: number): readonly Anchor[] => {
    let list = anchorLists.get(at);
    if (list === undefined) anchorLists.set(at, (list = (lists[at] ?? noIds).map((id) => anchors[id] as Anchor)));
    return list;
  };
  const meanings = packed.meanings.map(([sets, ids]): Entry => ({ sets: lists[sets] ?? noIds, anchors: anchorsOf(ids) }));
  const nothing: Entry = { sets: noIds, anchors: [] };
  const words = new Map<string, WordEntry>();
  for (const [at, word] of packed.words.split(' ').entries()) {
    const { sets, anchors: those } = meanings[meant[at] ?? -1] ?? nothing;
    words.set(word, { id: at + 1, sets, anchors: those, doubt: doubtOf(word, shorthands.get(word)) });
  }
  const named = new Map(packed.named);
  const setOf = (name: string): number => {
    const set = named.get(name);
    if (set === undefined) throw new Error(`safety/match: the set ${name} was not named when the book was packed`);
    return set;
  };
  return { rules, words, phrases: unpackTree(packed, meanings), setOf, wall, anchorCount: anchors.length, unless: packed.unless.map((set) => set ?? undefined), needs: packed.needs.map((set) => set ?? undefined), elsewhere: packed.elsewhere.map((set) => set ?? undefined), feared: packed.feared.map((set) => set ?? undefined) };
}

function unpackTree({ branches, leading, meaning }: PackedBook, meanings: readonly Entry[]): PhraseTree {
  const count = branches.length;
  const roots = count - leading.length;
  const first = new Int32Array(count + 1);
  const word = new Int32Array(count);
  const entry = new Array<Entry | undefined>(count);
  let next = roots;
  for (let node = 0; node < count; node++) {
    first[node] = next;
    next += branches[node] ?? 0;
    word[node] = node < roots ? node : (leading[node - roots] ?? 0);
    entry[node] = node < roots ? undefined : meanings[meaning[node - roots] ?? -1];
  }
  first[count] = next;
  return { first, word, entry };
}
