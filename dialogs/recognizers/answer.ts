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

const longestNo = 60;

/** A plain "no" and after it only words that make it no less of one: "not really i was just sad". */
export function explainedNo(text: string, words: Words): 'no' | undefined {
  if (text.length > longestNo) return undefined;
  const typed = plain(text).split(' ');
  const [denials, after] = [phraseList(words.commands.no), phraseList(words.commands['after-no'])];
  for (let count = typed.length - 1; count > 0; count -= 1) {
    if (denials.has(typed.slice(0, count).join(' ')) && typed.slice(count).every(word => after.has(word))) return 'no';
  }
  return undefined;
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

/** A message without the yes and the politeness it may open with: "yes please keep it" -> "keep it". */
export function withoutYes(text: string, words: Words): string {
  const typed = plain(text).split(' ');
  const [yes, fillers] = [phraseList(words.commands.yes), phraseList(words.commands.fillers)];
  const from = typed.findIndex(word => !yes.has(word) && !fillers.has(word));
  return from < 0 ? '' : typed.slice(from).join(' ');
}

const mostAfterYes = 20;
// "Yes but not now" turns round in the middle.
const turns = /\b(?:but|except|though|although|unless|not|dont|didnt|cant|never|no|pero|aunque|salvo|nunca)\b/;

/**
 * The yes or no that a sentence opens with, where a wrong one does no harm and nothing after it takes it back. "No puedo
 * dormir" and "no sleep at all" are no answers, so a "no" counts with its few reasons only, and Spanish "si" without its accent is "if", as "y" is "and".
 */
export function opensWith(text: string, words: Words): 'yes' | 'no' | undefined {
  const [first = '', ...rest] = plain(text).split(' ');
  if (explainedNo(text, words) !== undefined) return 'no';
  if (rest.length === 0 || rest.length > mostAfterYes || turns.test(rest.join(' ')) || first.length < 2 || /^\W*si\b/i.test(text)) return undefined;
  return phraseList(words.commands.yes).has(first) ? 'yes' : undefined;
}
