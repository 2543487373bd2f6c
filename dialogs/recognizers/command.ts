import { commandNames, type CommandName, type Commands } from '../../content/schema.ts';
import { plain, sameWords } from './phrase.ts';
import { phraseList } from './phraseList.ts';

// Nobody steers with an essay; a long message is an answer.
const longestCommand = 60;

const none: ReadonlySet<CommandName> = new Set();

// Every interrupt and step of a turn asks about the same message, in each language that is offered.
const last = new WeakMap<Commands, { text: string; found: ReadonlySet<CommandName> }>();

/** Whether the whole message is one of the command's phrases, allowing for politeness and one slip. */
export function isCommand(text: string, name: CommandName, commands: Commands): boolean {
  let known = last.get(commands);
  if (known?.text !== text) last.set(commands, (known = { text, found: recognizeCommands(text, commands) }));
  return known.found.has(name);
}

interface Phrase {
  readonly words: readonly string[];
  readonly length: number;
  readonly name: CommandName;
}

interface Phrases {
  /** By how many words, and by what one of the first two begins with: see `near`. */
  readonly near: ReadonlyMap<string, readonly Phrase[]>;
  readonly exact: ReadonlyMap<string, readonly CommandName[]>;
}

const phrasesByCommands = new WeakMap<Commands, Phrases>();

/** The phrases of all commands: a message is looked up once, not once for each command. */
function phrasesOf(commands: Commands): Phrases {
  let known = phrasesByCommands.get(commands);
  if (!known) {
    const exact = new Map<string, CommandName[]>();
    const groups = new Map<string, Phrase[]>();
    for (const name of commandNames) {
      for (const phrase of phraseList(commands[name]).plain) {
        const words = phrase.split(' ');
        exact.set(phrase, [...(exact.get(phrase) ?? []), name]);
        for (const key of near(words)) groups.set(key, [...(groups.get(key) ?? []), { words, length: phrase.length, name }]);
      }
    }
    phrasesByCommands.set(commands, (known = { near: groups, exact }));
  }
  return known;
}

/** With one slip in all, one of the first two words is as it should be; of a single word, its first letter is. */
function near(words: readonly string[]): string[] {
  const [first = '', second] = words;
  return second === undefined ? [`1 ${first.slice(0, 1)}`] : [`${words.length} ${first}`, `${words.length}  ${second}`];
}

function addNear(found: Set<CommandName>, typed: string, commands: Commands): void {
  const words = typed.split(' ');
  for (const key of near(words)) {
    for (const phrase of phrasesOf(commands).near.get(key) ?? []) {
      // One slip changes the length by one letter at most.
      if (Math.abs(phrase.length - typed.length) <= 1 && !found.has(phrase.name) && sameWords(words, phrase.words)) found.add(phrase.name);
    }
  }
}

function recognizeCommands(text: string, commands: Commands): ReadonlySet<CommandName> {
  if (text.length > longestCommand) return none;
  const typed = plain(text);
  // Signs and emoji alone come out as nothing; a list may name them as they are.
  if (typed === '') return new Set(commandNames.filter(name => commands[name].includes(text.trim()) || phraseList(commands[name]).hasSigns(text)));
  if (phraseList(commands['not-commands']).has(typed)) return none;
  const bare = phraseList(commands.fillers).stripFrom(typed);
  // What somebody typed exactly is not a slip from something else: Spanish "sip" is no English "skip".
  const { exact } = phrasesOf(commands);
  const said = [...(exact.get(typed) ?? []), ...(exact.get(bare) ?? [])];
  if (said.length > 0) return new Set(said);
  const found = new Set<CommandName>();
  addNear(found, typed, commands);
  if (bare !== typed) addNear(found, bare, commands);
  return found;
}
