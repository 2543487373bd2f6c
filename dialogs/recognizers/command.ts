import { commandNames, type CommandName, type Commands } from '../../content/schema.ts';
import { plain } from './phrase.ts';
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

function recognizeCommands(text: string, commands: Commands): ReadonlySet<CommandName> {
  if (text.length > longestCommand) return none;
  const typed = plain(text);
  // Signs and emoji alone come out as nothing; a list may name them as they are.
  if (typed === '') return new Set(commandNames.filter(name => commands[name].includes(text.trim())));
  if (phraseList(commands['not-commands']).has(typed)) return none;
  const words = typed.split(' ');
  const bare = phraseList(commands.fillers).stripFrom(typed);
  const bareWords = bare === typed ? words : bare.split(' ');
  return new Set(commandNames.filter(name => {
    const known = phraseList(commands[name]);
    return known.hasNearly(typed, words) || (bare !== typed && known.hasNearly(bare, bareWords));
  }));
}
