import type { Rule } from '../rules/rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contractPhrase } from '../text/contract.ts';
import { shorthands } from '../text/disguise.ts';
import { foldWord } from '../text/fold.ts';
import { slipsOf } from '../text/frames.ts';
import { commonWords } from '../lexicon/common.ts';
import { readPattern, type Step } from './pattern.ts';

/** What a word, or a phrase, means: the sets of words that some pattern or modifier names and that hold it. */
export interface Entry {
  /** Ascending. Most words are in a few sets out of thousands, so a list takes a tenth of a bit field. */
  readonly sets: readonly number[];
  readonly anchors: readonly Anchor[];
}

export interface WordEntry extends Entry {
  /** A short spelling that is put right even where the lexicon knows it: the word it stands for. */
  readonly stands: string | undefined;
  readonly phrases: PhraseNode | undefined;
  /** Words it may have been meant to be, where their neighbours ask for them. */
  readonly slips: readonly string[] | undefined;
}

export interface PhraseNode {
  readonly next: ReadonlyMap<string, PhraseNode>;
  readonly entry: Entry | undefined;
}

interface EntryDraft {
  readonly sets: number[];
  readonly anchors: Anchor[];
}

interface WordDraft extends EntryDraft {
  readonly slips: readonly string[] | undefined;
  phrases: NodeDraft | undefined;
  stands: string | undefined;
}

interface NodeDraft {
  readonly next: Map<string, NodeDraft>;
  entry: EntryDraft | undefined;
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
  /** Words that a gap may not pass over: "not", another person, "but". */
  readonly wall: number;
  readonly anchorCount: number;
  /** For each rule, the set of its `unless` and of its `needs`. */
  readonly unless: readonly (number | undefined)[];
  readonly needs: readonly (number | undefined)[];
}

export function has(entry: Entry, set: number): boolean {
  const { sets } = entry;
  let low = 0;
  let high = sets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sets[middle] ?? 0) < set) low = middle + 1;
    else high = middle;
  }
  return sets[low] === set;
}

/** Opens up sets of words. Words and classes stand in many patterns: each is brought into form once. */
class Opener {
  readonly #lexicon: Lexicon;
  readonly #forms = new Map<string, string>();
  readonly #classes = new Map<string, readonly string[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The words and phrases a set names, classes opened up. */
  expand(members: string, seen: readonly string[] = []): string[] {
    return members.split('|').flatMap((member) => (member.startsWith('{') && member.endsWith('}') ? this.#class(member.slice(1, -1), seen) : [this.#form(member.replaceAll('_', ' '))]));
  }

  #class(name: string, seen: readonly string[]): readonly string[] {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const text = this.#lexicon[name];
    if (text === undefined || seen.includes(name)) throw new Error(`safety/lexicon: no class {${name}}; add it or mend the rule that names it`);
    const words = text.split(',').flatMap((word) => {
      const trimmed = word.trim();
      return trimmed === '' ? [] : trimmed.startsWith('{') ? this.expand(trimmed, [...seen, name]) : [this.#form(trimmed)];
    });
    this.#classes.set(name, words);
    return words;
  }

  #form(word: string): string {
    let form = this.#forms.get(word);
    if (form === undefined) this.#forms.set(word, (form = contractPhrase(foldWord(word))));
    return form;
  }
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
  const opener = new Opener(lexicon);
  const sets = new Map<string, number>();
  const members: string[][] = [];
  const setOf = (name: string): number => {
    const known = sets.get(name);
    if (known !== undefined) return known;
    sets.set(name, members.length);
    members.push([...new Set(opener.expand(name))]);
    return members.length - 1;
  };
  const weights: number[] = [];
  const weigh = (name: string): number => {
    const set = setOf(name);
    return (weights[set] ??= (members[set] ?? []).reduce((sum, word) => sum + (commonWords.get(word) ?? 1), 0));
  };

  for (const name of ['{wall}', ...named]) setOf(name);
  let anchorCount = 0;
  const unless: (number | undefined)[] = [];
  const needs: (number | undefined)[] = [];
  const compiled = rules.flatMap((rule, index) => {
    unless.push(rule.unless === undefined ? undefined : setOf(rule.unless));
    needs.push(rule.needs === undefined ? undefined : setOf(rule.needs));
    return rule.match.flatMap(readPattern).map((steps) => {
      const elements = steps.map((step): Element => {
        if (step.kind === 'words') return { kind: 'words', set: setOf(step.members), optional: step.optional };
        return step.kind === 'not' ? { kind: 'not', set: setOf(step.members) } : step;
      });
      return { id: anchorCount++, rule: index, elements, at: anchorOf(steps, weigh), wide: steps.some((step) => step.kind === 'gap' && step.wide) };
    });
  });

  const words = new Map<string, WordDraft>();
  const wordEntry = (word: string): WordDraft => {
    let entry = words.get(word);
    if (entry === undefined) words.set(word, (entry = { sets: [], anchors: [], phrases: undefined, stands: undefined, slips: slipsOf(word) }));
    return entry;
  };
  const entries = new Map<string, EntryDraft>();
  const entryOf = (member: string): EntryDraft => {
    let entry = entries.get(member);
    if (entry === undefined) entries.set(member, (entry = findEntry(member)));
    return entry;
  };
  const findEntry = (member: string): EntryDraft => {
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
    return (node.entry ??= { sets: [], anchors: [] });
  };
  for (const [set, all] of members.entries()) {
    for (const member of all) {
      entryOf(member).sets.push(set);
    }
  }
  for (const [short, word] of shorthands) wordEntry(short).stands = word;
  for (const anchor of compiled) {
    const element = anchor.elements[anchor.at];
    if (element?.kind !== 'words') continue;
    for (const member of members[element.set] ?? []) entryOf(member).anchors.push(anchor);
  }
  return { rules, words, setOf, wall: setOf('{wall}'), anchorCount, unless, needs };
}
