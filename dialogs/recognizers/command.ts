import type { CommandName, Commands } from '../../content/schema.ts';
import { plain, withoutFillers } from './phrase.ts';
import { phraseList } from './phraseList.ts';

// Nobody steers with an essay; a long message is an answer.
const longestCommand = 60;

/** Whether the whole message is one of the command's phrases, allowing for politeness and one slip. */
export function isCommand(text: string, name: CommandName, commands: Commands): boolean {
  if (text.length > longestCommand) return false;
  const typed = plain(text);
  if (typed === '') return commands[name].includes(text.trim());
  if (commands['not-commands'].includes(typed)) return false;
  const known = phraseList(commands[name]);
  if (known.hasNearly(typed)) return true;
  const bare = withoutFillers(typed, phraseList(commands.fillers).plain);
  return bare !== typed && known.hasNearly(bare);
}
