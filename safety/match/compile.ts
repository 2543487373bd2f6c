import { commonWords } from '../lexicon/common.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rules/rule.ts';
import { contractPhrase } from '../text/contract.ts';
import { shorthands } from '../text/disguise.ts';
import { foldWord } from '../text/fold.ts';
import { doubtOf, step, type Anchor, type Book } from './book.ts';
import { readPattern, type Step } from './pattern.ts';
import { growTree } from './phraseTree.ts';

interface EntryDraft {
  readonly sets: number[];
  readonly anchors: Anchor[];
}

interface WordDraft extends EntryDraft {
  readonly id: number;
  readonly entry: undefined;
  branches: Map<number, NodeDraft> | undefined;
}

interface NodeDraft {
  readonly branches: Map<number, NodeDraft>;
  entry: EntryDraft | undefined;
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
    return members.split('|').flatMap((member) => {
      // "{rope|gun}" would look for two words that nobody writes.
      if (member.startsWith('{') !== member.endsWith('}')) throw new Error(`safety/rules: "${members}" has a brace too many; a class is {name}, either of two {one}|{two}`);
      return member.startsWith('{') ? this.#class(member.slice(1, -1), seen) : [this.#form(member.replaceAll('_', ' '))];
    });
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

/** Brings rules and lexicon into the form in which a text is looked up. */
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
  const elsewhere: (number | undefined)[] = [];
  const feared: (number | undefined)[] = [];
  const compiled = rules.flatMap((rule, index) => {
    unless.push(rule.unless === undefined ? undefined : setOf(rule.unless));
    needs.push(rule.needs === undefined ? undefined : setOf(rule.needs));
    elsewhere.push(rule.elsewhere === undefined ? undefined : setOf(rule.elsewhere));
    feared.push(rule.feared === undefined ? undefined : setOf(rule.feared));
    return rule.match.flatMap(readPattern).map((steps) => {
      const at = anchorOf(steps, weigh);
      const wide = steps.some((each) => each.kind === 'gap' && each.wide);
      return { id: anchorCount++, rule: index, steps: steps.flatMap((each) => [kindOf(each), operandOf(each)]), at: at * 2, wide, reach: reachOf(steps.slice(at + 1)), back: backOf(steps, at) };
    });
  });

  const words = new Map<string, WordDraft>();
  const wordEntry = (word: string): WordDraft => {
    let entry = words.get(word);
    if (entry === undefined) words.set(word, (entry = { id: words.size + 1, sets: [], anchors: [], entry: undefined, branches: undefined }));
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
  const known = new Map([...words].map(([word, { id, sets, anchors }]) => [word, { id, sets, anchors, doubt: doubtOf(word, shorthands.get(word)) }]));
  return { rules, words: known, phrases: growTree([...words.values()]), setOf, wall: setOf('{wall}'), anchorCount, unless, needs, elsewhere, feared };
}
