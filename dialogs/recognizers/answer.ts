import type { Words } from '../../content/schema.ts';
import { isCommand } from './command.ts';
import { plain } from './phrase.ts';
import { phraseList } from './phraseList.ts';
import { recognizeYesNo } from './suite.ts';

export type Answer = 'yes' | 'no' | 'unsure';

/**
 * Yes, no or not sure where a wrong "no" would do harm: only a plain no counts, since "no promises" and
 * "no one is here" begin with the same word.
 */
export function recognizePlainAnswer(text: string, words: Words): Answer | undefined {
  for (const name of ['unsure', 'yes', 'no'] as const) if (isCommand(text, name, words.commands)) return name;
  const [first = ''] = plain(text).split(' ');
  return first !== '' && phraseList(words.commands.yes).has(first) ? 'yes' : undefined;
}

/** Yes, no or not sure, from phrases of the language first and the recognizer suite after; undefined when none. */
export function recognizeAnswer(text: string, words: Words): Answer | undefined {
  for (const name of ['unsure', 'yes', 'no'] as const) if (isCommand(text, name, words.commands)) return name;
  const [first = ''] = plain(text).split(' ');
  // Signs and emoji alone come out as nothing, and nothing must never be a yes.
  if (first === '') return undefined;
  const opens = (name: 'yes' | 'no'): boolean => phraseList(words.commands[name]).has(first);
  if (plain(text).split(' ').length > 8) return opens('yes') ? 'yes' : undefined;
  const value = recognizeYesNo(text, words.language);
  if (value !== undefined) return value ? 'yes' : 'no';
  if (opens('yes')) return 'yes';
  return opens('no') ? 'no' : undefined;
}
