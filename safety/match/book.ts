import type { Rule } from '../rules/rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contractPhrase } from '../text/contract.ts';
import { shorthands } from '../text/disguise.ts';
import { foldWord } from '../text/fold.ts';
import { halvesOf, slipsOf } from '../text/frames.ts';
import { commonWords } from '../lexicon/common.ts';
import { readPattern, type Step } from './pattern.ts';

/** What a word, or a phrase, means: the sets of words that some pattern or modifier names and that hold it. */
export interface Entry {
  /** Ascending. Most words are in a few sets out of thousands, so a list takes a tenth of a bit field. */
  readonly sets: readonly number[];
  readonly anchors: readonly Anchor[];
}

export interface WordEntry extends Entry {
  /** From 1 on. */
  readonly id: number;
  readonly phrases: PhraseNode | undefined;
  /** Undefined for nearly all: those can only be themselves. */
  readonly doubt: Doubt | undefined;
}

/** Why a word that the lexicon knows may yet be another one. */
export interface Doubt {
  /** A short spelling that is put right even where the lexicon knows it: the word it stands for. */
  readonly stands: string | undefined;
  /** Words it may have been meant to be, where their neighbours ask for them. */
  readonly slips: readonly string[] | undefined;
  /** Second halves that make one word with it. */
  readonly halves: ReadonlyMap<string, string> | undefined;
}

/** Most nodes have few branches, so two lists take a fifth of the room of a map. */
export interface PhraseNode {
  /** Ids of the words that may follow, ascending, and where each leads. */
  readonly ids: readonly number[];
  readonly nodes: readonly PhraseNode[];
  readonly entry: Entry | undefined;
}

/** Where a phrase goes on with a word. */
export function follow(node: PhraseNode, id: number): PhraseNode | undefined {
  const { ids } = node;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? node.nodes[low] : undefined;
}

/** @param stands what a short spelling is put right to */
export function doubtOf(word: string, stands: string | undefined): Doubt | undefined {
  const slips = slipsOf(word);
  const halves = halvesOf(word);
  return stands === undefined && slips === undefined && halves === undefined ? undefined : { stands, slips, halves };
}

interface EntryDraft {
  readonly sets: number[];
  readonly anchors: Anchor[];
}

interface WordDraft extends EntryDraft {
  readonly id: number;
  branches: Map<number, NodeDraft> | undefined;
}

interface NodeDraft {
  readonly branches: Map<number, NodeDraft>;
  entry: EntryDraft | undefined;
}

function nodeOf({ branches, entry }: NodeDraft): PhraseNode {
  const sorted = [...branches].sort(([one], [two]) => one - two);
  return { ids: sorted.map(([id]) => id), nodes: sorted.map(([, node]) => nodeOf(node)), entry };
}

/** What a step of a compiled pattern is. Its operand is a set for `words`, `maybe` and `not`, a number of words for `gap` and `wide`, else 0. */
export const step = { words: 0, maybe: 1, gap: 2, wide: 3, not: 4, start: 5, end: 6 } as const;

export interface Anchor {
  readonly id: number;
  readonly rule: number;
  /** Kind and operand of each step in turn: plain numbers take a third of the room of objects and half the time to read. */
  readonly steps: readonly number[];
  /** Where in `steps` the anchor's own step begins. */
  readonly at: number;
  /** May reach into the neighbouring sentences. */
  readonly wide: boolean;
  /** How many words a match can hold after its anchor's own. */
  readonly reach: number;
  /** How many words before its anchor's own can make a difference. All of them where it asks for the start or the end of a clause: what is one hangs on the length of the sentence. */
  readonly back: number;
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

/** Whether a word or phrase is in a set; one that the lexicon does not know is in none. */
export function isIn(entry: Entry | undefined, set: number): boolean {
  if (entry === undefined) return false;
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

/** More words than any message has. */
const everything = 1_000_000;

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

  const lengths: number[] = [];
  const longest = (set: number): number => (lengths[set] ??= Math.max(...(members[set] ?? []).map((member) => member.split(/\s+/).length)));
  const operandOf = (each: Step): number => (each.kind === 'words' || each.kind === 'not' ? setOf(each.members) : each.kind === 'gap' ? each.most : 0);
  const kindOf = (each: Step): number => (each.kind === 'words' ? (each.optional ? step.maybe : step.words) : each.kind === 'gap' && each.wide ? step.wide : step[each.kind]);
  const reachOf = (steps: readonly Step[]): number => steps.reduce((sum, each) => sum + (each.kind === 'words' ? longest(setOf(each.members)) : each.kind === 'gap' ? each.most : 0), 0);

  const backOf = (steps: readonly Step[], at: number): number => (steps.some(({ kind }) => kind === 'start' || kind === 'end')
    ? everything
    : steps.slice(0, at).reduce((sum, each) => sum + (each.kind === 'words' || each.kind === 'not' ? longest(setOf(each.members)) : each.kind === 'gap' ? each.most : 0), 0));

  for (const name of ['{wall}', ...named]) setOf(name);
  let anchorCount = 0;
  const unless: (number | undefined)[] = [];
  const needs: (number | undefined)[] = [];
  const compiled = rules.flatMap((rule, index) => {
    unless.push(rule.unless === undefined ? undefined : setOf(rule.unless));
    needs.push(rule.needs === undefined ? undefined : setOf(rule.needs));
    return rule.match.flatMap(readPattern).map((steps) => {
      const at = anchorOf(steps, weigh);
      const wide = steps.some((each) => each.kind === 'gap' && each.wide);
      return { id: anchorCount++, rule: index, steps: steps.flatMap((each) => [kindOf(each), operandOf(each)]), at: at * 2, wide, reach: reachOf(steps.slice(at + 1)), back: backOf(steps, at) };
    });
  });

  const words = new Map<string, WordDraft>();
  const wordEntry = (word: string): WordDraft => {
    let entry = words.get(word);
    if (entry === undefined) words.set(word, (entry = { id: words.size + 1, sets: [], anchors: [], branches: undefined }));
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
    let branches = (word.branches ??= new Map());
    let node: NodeDraft = { branches, entry: undefined };
    for (const part of rest) {
      const { id } = wordEntry(part);
      const known = branches.get(id);
      node = known ?? { branches: new Map(), entry: undefined };
      if (known === undefined) branches.set(id, node);
      branches = node.branches;
    }
    return (node.entry ??= { sets: [], anchors: [] });
  };
  for (const [set, all] of members.entries()) {
    for (const member of all) {
      entryOf(member).sets.push(set);
    }
  }
  for (const short of shorthands.keys()) wordEntry(short);
  for (const anchor of compiled) {
    for (const member of members[anchor.steps[anchor.at + 1] ?? 0] ?? []) entryOf(member).anchors.push(anchor);
  }
  const entryOfWord = (word: string, { id, sets, anchors, branches }: WordDraft): WordEntry => ({ id, sets, anchors, phrases: branches && nodeOf({ branches, entry: undefined }), doubt: doubtOf(word, shorthands.get(word)) });
  return { rules, words: new Map([...words].map(([word, draft]) => [word, entryOfWord(word, draft)])), setOf, wall: setOf('{wall}'), anchorCount, unless, needs };
}
