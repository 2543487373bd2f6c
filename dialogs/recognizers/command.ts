import { commandNames, type CommandName, type Commands } from '../../content/schema.ts';
import { plain, sameWords } from './phrase.ts';
import { phraseList } from './phraseList.ts';

// Nobody steers with an essay; a long message is an answer.
const longestCommand = 60;

const none: ReadonlySet<CommandName> = new Set();

// Every interrupt and step of a turn asks about the same message.
let last: { text: string; commands: Commands; found: ReadonlySet<CommandName> } | undefined;

/** Whether the whole message is one of the command's phrases, allowing for politeness and one slip. */
export function isCommand(text: string, name: CommandName, commands: Commands): boolean {
  if (last?.text !== text || last.commands !== commands) last = { text, commands, found: recognizeCommands(text, commands) };
  return last.found.has(name);
}

interface Phrase {
  readonly words: readonly string[];
  readonly length: number;
  readonly name: CommandName;
}

const byWordCount = new WeakMap<Commands, ReadonlyMap<number, readonly Phrase[]>>();

/** The phrases of all commands by their number of words: a message is looked up once, not once for each command. */
function phrasesOf(commands: Commands): ReadonlyMap<number, readonly Phrase[]> {
  let known = byWordCount.get(commands);
  if (!known) {
    const groups = new Map<number, Phrase[]>();
    for (const name of commandNames) {
      for (const phrase of phraseList(commands[name]).plain) {
        const words = phrase.split(' ');
        groups.set(words.length, [...(groups.get(words.length) ?? []), { words, length: phrase.length, name }]);
      }
    }
    byWordCount.set(commands, (known = groups));
  }
  return known;
}

function addNear(found: Set<CommandName>, typed: string, commands: Commands): void {
  const words = typed.split(' ');
  for (const phrase of phrasesOf(commands).get(words.length) ?? []) {
    // One slip in all changes the length by one letter at most.
    if (Math.abs(phrase.length - typed.length) <= 1 && !found.has(phrase.name) && sameWords(words, phrase.words)) found.add(phrase.name);
  }
}

function recognizeCommands(text: string, commands: Commands): ReadonlySet<CommandName> {
  if (text.length > longestCommand) return none;
  const typed = plain(text);
  // Signs and emoji alone come out as nothing; a list may name them as they are.
  if (typed === '') return new Set(commandNames.filter(name => commands[name].includes(text.trim())));
  if (phraseList(commands['not-commands']).has(typed)) return none;
  const bare = phraseList(commands.fillers).stripFrom(typed);
  // What somebody typed exactly is not a slip from something else: Spanish "sip" is no English "skip".
  const exact = commandNames.filter(name => phraseList(commands[name]).has(typed) || phraseList(commands[name]).has(bare));
  if (exact.length > 0) return new Set(exact);
  const found = new Set<CommandName>();
  addNear(found, typed, commands);
  if (bare !== typed) addNear(found, bare, commands);
  return found;
}
