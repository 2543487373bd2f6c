import type { Rule } from '../rules/rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contractPhrase } from '../text/contract.ts';
import { foldWord } from '../text/fold.ts';
import { commonWords } from '../lexicon/common.ts';
import { readPattern, type Step } from './pattern.ts';

/** What a word, or a phrase, means: one bit for each set of words that some pattern or modifier names. */
export interface Entry {
  readonly bits: Uint32Array;
  readonly anchors: Anchor[];
}

export interface WordEntry extends Entry {
  phrases: PhraseNode | undefined;
}

export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  entry: Entry | undefined;
}

export type Element =
  | { readonly kind: 'words'; readonly set: number; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly wide: boolean }
  | { readonly kind: 'not'; readonly set: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface Anchor {
  readonly id: number;
  readonly rule: number;
  readonly elements: readonly Element[];
  readonly at: number;
  /** May reach into the neighbouring sentences. */
  readonly wide: boolean;
}

/** A compiled rule set: what the screen looks things up in. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly setOf: (members: string) => number;
  readonly anchorCount: number;
}

export function has(entry: Entry, set: number): boolean {
  return ((entry.bits[set >> 5] ?? 0) & (1 << (set & 31))) !== 0;
}

/** The words and phrases a set names, classes opened up. */
function expand(members: string, lexicon: Lexicon, seen: readonly string[] = []): string[] {
  return members.split('|').flatMap((member) => {
    const name = /^\{(.+)\}$/.exec(member)?.[1];
    if (name === undefined) return [contractPhrase(foldWord(member.replaceAll('_', ' ')))];
    const text = lexicon[name];
    if (text === undefined || seen.includes(name)) throw new Error(`safety/lexicon: no class {${name}}; add it or mend the rule that names it`);
    return text.split(',').flatMap((word) => {
      const trimmed = word.trim();
      return trimmed === '' ? [] : trimmed.startsWith('{') ? expand(trimmed, lexicon, [...seen, name]) : [contractPhrase(foldWord(trimmed))];
    });
  });
}

/** Rare words make good anchors: a pattern is only tried where its anchor stands. */
function anchorOf(steps: readonly Step[], sizes: (members: string) => number): number {
  let best = -1;
  let least = Infinity;
  for (const [at, step] of steps.entries()) {
    // Left of its anchor a pattern is read backwards, where "not followed by" has no meaning.
    if (step.kind === 'not' && at > 0 && best >= 0) break;
    if (step.kind !== 'words' || step.optional) continue;
    const size = sizes(step.members);
    if (size < least) {
      least = size;
      best = at;
    }
  }
  if (best < 0) throw new Error(`safety/rules: a pattern needs at least one word that must be there: ${JSON.stringify(steps)}`);
  return best;
}

export function compileBook(rules: readonly Rule[], lexicon: Lexicon, named: readonly string[]): Book {
  const sets = new Map<string, number>();
  const members: string[][] = [];
  const setOf = (name: string): number => {
    const known = sets.get(name);
    if (known !== undefined) return known;
    sets.set(name, members.length);
    members.push([...new Set(expand(name, lexicon))]);
    return members.length - 1;
  };
  const weigh = (name: string): number => {
    const all = members[setOf(name)] ?? [];
    return all.reduce((sum, word) => sum + (commonWords.get(word) ?? 1), 0);
  };

  for (const name of named) setOf(name);
  let anchorCount = 0;
  const compiled = rules.flatMap((rule, index) => {
    if (rule.unless !== undefined) setOf(rule.unless);
    if (rule.needs !== undefined) setOf(rule.needs);
    return rule.match.flatMap(readPattern).map((steps) => {
      const elements = steps.map((step): Element => {
        if (step.kind === 'words') return { kind: 'words', set: setOf(step.members), optional: step.optional };
        return step.kind === 'not' ? { kind: 'not', set: setOf(step.members) } : step;
      });
      return { id: anchorCount++, rule: index, elements, at: anchorOf(steps, weigh), wide: steps.some((step) => step.kind === 'gap' && step.wide) };
    });
  });

  const width = (members.length >> 5) + 1;
  const words = new Map<string, WordEntry>();
  const wordEntry = (word: string): WordEntry => {
    let entry = words.get(word);
    if (entry === undefined) words.set(word, (entry = { bits: new Uint32Array(width), anchors: [], phrases: undefined }));
    return entry;
  };
  const entryOf = (member: string): Entry => {
    const [first = '', ...rest] = member.split(/\s+/);
    const word = wordEntry(first);
    if (rest.length === 0) return word;
    let node = (word.phrases ??= { next: new Map(), entry: undefined });
    for (const part of rest) {
      wordEntry(part);
      let next = node.next.get(part);
      if (next === undefined) node.next.set(part, (next = { next: new Map(), entry: undefined }));
      node = next;
    }
    return (node.entry ??= { bits: new Uint32Array(width), anchors: [] });
  };
  for (const [set, all] of members.entries()) {
    for (const member of all) {
      const { bits } = entryOf(member);
      bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
    }
  }
  for (const anchor of compiled) {
    const element = anchor.elements[anchor.at];
    if (element?.kind !== 'words') continue;
    for (const member of members[element.set] ?? []) entryOf(member).anchors.push(anchor);
  }
  return { rules, words, setOf, anchorCount };
}
