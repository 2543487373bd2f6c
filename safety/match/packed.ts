import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rules/rule.ts';
import { shorthands } from '../text/disguise.ts';
import { doubtOf, type Anchor, type Book, type Entry, type PhraseNode, type WordEntry } from './book.ts';
import { compileBook } from './compile.ts';

/** A node of the trie of phrases: the word's id, its entry's two lists (-1 for no entry), what may follow. */
type PackedNode = readonly [id: number, sets: number, anchors: number, next: readonly PackedNode[]];

/** A compiled book as plain JSON. Most words share their lists with hundreds of others, so each list is written once. */
export interface PackedBook {
  readonly lists: readonly (readonly number[])[];
  readonly anchors: readonly Anchor[];
  /** In the order of their ids. */
  readonly words: readonly (readonly [word: string, sets: number, anchors: number, next: readonly PackedNode[]])[];
  readonly named: readonly (readonly [name: string, set: number])[];
  readonly wall: number;
  readonly unless: readonly (number | null)[];
  readonly needs: readonly (number | null)[];
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
  const anchors: Anchor[] = [];
  const idsOf = (entry: Entry): number => listOf(entry.anchors.map((anchor) => {
    anchors[anchor.id] = anchor;
    return anchor.id;
  }));
  const nodes = (node: PhraseNode | undefined): PackedNode[] => (node === undefined ? [] : node.nodes.map((next, at) => {
    const { entry } = next;
    return [node.ids[at] ?? 0, entry === undefined ? -1 : listOf(entry.sets), entry === undefined ? -1 : idsOf(entry), nodes(next)];
  }));
  const words = [...book.words].map(([word, entry]) => [word, listOf(entry.sets), idsOf(entry), nodes(entry.phrases)] as const);
  return {
    lists, anchors, words, wall: book.wall,
    named: named.map((name) => [name, book.setOf(name)]),
    unless: book.unless.map((set) => set ?? null),
    needs: book.needs.map((set) => set ?? null)
  };
}

const noIds: readonly number[] = [];
const noNodes: readonly PhraseNode[] = [];

/** @param rules those it was packed from, in the same order */
export function unpackBook(packed: PackedBook, rules: readonly Rule[]): Book {
  const { lists, anchors, wall } = packed;
  const none: readonly Anchor[] = [];
  const anchorLists = new Map<number, readonly Anchor[]>();
  const anchorsOf = (at: number): readonly Anchor[] => {
    const ids = lists[at] ?? [];
    if (ids.length === 0) return none;
    let list = anchorLists.get(at);
    if (list === undefined) anchorLists.set(at, (list = ids.flatMap((id) => anchors[id] ?? [])));
    return list;
  };
  const entryOf = (sets: number, ids: number): Entry => ({ sets: lists[sets] ?? [], anchors: anchorsOf(ids) });
  const nodeOf = (next: readonly PackedNode[], entry: Entry | undefined): PhraseNode => (next.length === 0
    ? { ids: noIds, nodes: noNodes, entry }
    : { ids: next.map(([id]) => id), nodes: next.map(([, sets, ids, after]) => nodeOf(after, sets < 0 ? undefined : entryOf(sets, ids))), entry });
  const words = new Map<string, WordEntry>();
  for (const [word, sets, ids, next] of packed.words) {
    words.set(word, { id: words.size + 1, sets: lists[sets] ?? [], anchors: anchorsOf(ids), phrases: next.length === 0 ? undefined : nodeOf(next, undefined), doubt: doubtOf(word, shorthands.get(word)) });
  }
  const named = new Map(packed.named);
  const setOf = (name: string): number => {
    const set = named.get(name);
    if (set === undefined) throw new Error(`safety/match: the set ${name} was not named when the book was packed`);
    return set;
  };
  return { rules, words, setOf, wall, anchorCount: anchors.length, unless: packed.unless.map((set) => set ?? undefined), needs: packed.needs.map((set) => set ?? undefined) };
}
