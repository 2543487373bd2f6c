import type { Entry } from './book.ts';

/**
 * The phrases of several words that the lexicon knows. A node is a number: a word is the node of its own id, 0 is none, and all
 * that may follow a node stand together, in the order of their ids. As objects they would take ten times the room.
 */
export interface PhraseTree {
  /** For each node the first of those that follow it, and behind the last one the end. */
  readonly first: Int32Array;
  /** For each node the id of the word that leads to it. */
  readonly word: Int32Array;
  /** For each node what the phrase that ends there means, if one does. */
  readonly entry: readonly (Entry | undefined)[];
}

/** A node while the tree grows. */
export interface Sprout {
  /** By the id of the word that leads on. */
  readonly branches: ReadonlyMap<number, Sprout> | undefined;
  readonly entry: Entry | undefined;
}

/** @param roots the words, in the order of their ids */
export function growTree(roots: readonly Sprout[]): PhraseTree {
  const nodes: Sprout[] = [{ branches: undefined, entry: undefined }, ...roots];
  const word = nodes.map((_, id) => id);
  const first: number[] = [];
  // Grows while it is walked: one generation after the other.
  for (const { branches } of nodes) {
    first.push(nodes.length);
    for (const [id, node] of [...(branches ?? [])].sort(([one], [two]) => one - two)) {
      nodes.push(node);
      word.push(id);
    }
  }
  first.push(nodes.length);
  return { first: Int32Array.from(first), word: Int32Array.from(word), entry: nodes.map(({ entry }, node) => (node > roots.length ? entry : undefined)) };
}

/** Where a phrase goes on with a word; 0 where it does not. */
export function follow({ first, word }: PhraseTree, node: number, id: number): number {
  const end = first[node + 1] ?? 0;
  let low = first[node] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((word[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low < end && word[low] === id ? low : 0;
}

/** How many words a node leads on to. */
export function countBranches({ first }: PhraseTree, node: number): number {
  return (first[node + 1] ?? 0) - (first[node] ?? 0);
}
