import type { Clinic } from './clinic.ts';
import { textsOf } from './clinicIn.ts';
import { commandNames, wordLists, type Choice, type Commands, type Labels, type Message, type Words } from './schema.ts';

/** A language as its folder has it, before it is laid over the first one. */
export interface Translated {
  readonly language: string;
  /** Wordings by message id. */
  readonly messages: ReadonlyMap<string, readonly string[][]>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly commands: Commands;
  readonly page: Readonly<Record<string, string>>;
  readonly protocol: Readonly<Record<string, string>>;
  readonly labels: Labels;
}

/** What a language does not have yet. */
export interface Gap {
  readonly language: string;
  /** Whether it is offered all the same: then these are said in the first language. */
  readonly offered: boolean;
  readonly missing: readonly string[];
}

/** Ids that nobody may meet in a language that is not theirs: they stand on the way through a crisis. */
export interface SafetyPack {
  readonly messages: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
}

/** Words of the page that stand beside the numbers. */
const helpWord = /^(help|hours$|now)/;

/**
 * A further language, laid over the first: what it lacks is said in the first one, and what is typed is understood in both,
 * since people mix languages and buttons of the other one may still be on the page.
 * @returns no words where the safety pack is not whole, for half a crisis in each language is worse than one language
 */
export function translate(base: Words, to: Translated, pack: SafetyPack, clinic: Clinic): { words: Words | undefined; gap: Gap | undefined } {
  const missing: string[] = [];
  let whole = true;
  const lack = (what: string, safety: boolean): void => {
    missing.push(what);
    if (safety) whole = false;
  };
  const label = (text: string): string => {
    const said = to.labels[text];
    if (said === undefined) lack(`"${text}" in labels.yaml`, true);
    return said ?? text;
  };

  const messages = new Map<string, Message>();
  for (const [id, message] of base.messages) {
    const wordings = to.messages.get(id);
    if (!wordings) lack(`message ${id}`, pack.messages.has(id));
    messages.set(id, Object.freeze({ ...message, wordings: (wordings ?? message.wordings) as string[][], links: message.links.map(link => ({ ...link, label: label(link.label) })) }));
  }
  const choices = new Map<string, Choice>();
  for (const [id, choice] of base.choices) {
    const own = to.choices.get(id);
    if (!own) lack(`choice ${id}`, pack.choices.has(id));
    choices.set(id, own ? { label: own.label, words: [...own.words, choice.label, ...choice.words] } : choice);
  }
  const filled = (kind: 'page' | 'protocol'): Record<string, string> => {
    for (const id of Object.keys(base[kind])) if (!(id in to[kind])) lack(`${kind} ${id}`, helpWord.test(id));
    return { ...base[kind], ...to[kind] };
  };
  const [page, protocol] = [filled('page'), filled('protocol')];
  textsOf(clinic).forEach(label);
  const words: Words = { language: to.language, labels: to.labels, messages, choices, commands: both(to.commands, base.commands), page, protocol };
  const unique = [...new Set(missing)];
  return { words: whole ? words : undefined, gap: unique.length === 0 ? undefined : { language: to.language, offered: whole, missing: unique } };
}

/** Phrases of both languages. A word that means something in the patient's own is not read as the other's. */
function both(own: Commands, base: Commands): Commands {
  const meant = new Set(commandNames.flatMap(name => own[name]));
  const ownWords = new Set([...meant, ...own['not-commands']]);
  // Asking for a language is looked for in every language's list, each of which is that language's alone.
  const joined = Object.fromEntries(commandNames.map(name => [name, name === 'language' ? own[name] : [...own[name], ...base[name].filter(phrase => !ownWords.has(phrase))]]));
  const lists = Object.fromEntries(wordLists.map(name => [name, [...own[name], ...base[name]]])) as Record<(typeof wordLists)[number], string[]>;
  return { ...(joined as Omit<Commands, 'not-commands' | keyof typeof lists>), ...lists, 'not-commands': [...own['not-commands'], ...base['not-commands'].filter(word => !meant.has(word))] };
}
