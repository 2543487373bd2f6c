import type { EngineChoice, EngineMessage } from './engineWords.ts';
import { isCommand } from './recognizers/command.ts';
import { exactChoice, recognizeNamed } from './recognizers/choice.ts';
import { namesPerson } from './recognizers/person.ts';
import type { Stage } from './stage.ts';

const answers: ReadonlyMap<string, EngineMessage> = new Map<EngineChoice, EngineMessage>([
  ['said-angry', 'crisis-aside-angry'],
  ['the-numbers', 'crisis-numbers'],
  ['aside-safer', 'crisis-distance-done'],
  ['aside-er', 'crisis-aside-er'],
  ['said-called', 'heard-called'],
  ['aside-call', 'crisis-aside-call'],
  ['aside-talk', 'crisis-aside-talk'],
  ['aside-better', 'crisis-aside-better'],
  ['aside-fine', 'crisis-aside-fine'],
  ['aside-company', 'crisis-aside-company'],
  ['aside-next', 'crisis-aside-next'],
  ['aside-tired', 'crisis-aside-tired'],
  ['aside-ok', 'crisis-aside-ok']
]);
const kinds = [...answers.keys()];

/**
 * What somebody says in the middle of a crisis that answers nothing and still wants to be heard: "talk to me",
 * "i'm fine lol", "so tired", "what now". Told that it was not understood, they would leave.
 * @returns the message that hears it; undefined for anything else
 */
export function asideAnswer({ text, words }: Pick<Stage, 'text' | 'words'>): EngineMessage | undefined {
  // One after the other: "ok im fine" is two of them, and the first says more.
  const kind = kinds.find(each => recognizeNamed(text, [each], words) !== undefined);
  if (kind === undefined && exactChoice(text, ['that-helped'], words) !== undefined) return 'crisis-aside-better';
  for (const name of ['greeting', 'thanks'] as const) if (kind === undefined && isCommand(text, name, words.commands)) return name;
  // Asked to be with someone, people answer with who it is.
  if (kind === undefined && namesPerson(text, words)) return 'crisis-aside-company';
  return kind === undefined ? undefined : answers.get(kind);
}
