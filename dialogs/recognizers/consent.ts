import type { Words } from '../../content/schema.ts';
import { opensWith } from './answer.ts';
import { exactChoice, nearChoice, phrasesOf, recognizeCount } from './choice.ts';
import { isCommand } from './command.ts';
import { plain } from './phrase.ts';
import { phraseList, type PhraseList } from './phraseList.ts';

const ways = ['agree', 'not-now'];
const longestPhrase = 5;
const longestMade = 8;
const longestNo = 5;
const mostAfterYes = 4;

/**
 * Whether somebody agrees that their words are kept. Nothing is kept without a yes that is one: "fine: i'd read more" and "sí, caminamos
 * hasta la iglesia" are none, and "no sé leer bien" is no refusal either.
 */
export function recognizeConsent(text: string, words: Words): 'yes' | 'no' | undefined {
  const chosen = exactChoice(text, ways, words) ?? nearChoice(text, ways, words) ?? ways[(recognizeCount(text, words) ?? 0) - 1];
  if (chosen !== undefined) return chosen === 'agree' ? 'yes' : 'no';
  for (const name of ['yes', 'no'] as const) if (isCommand(text, name, words.commands)) return name;
  const [yes, no, fillers, thanks] = [words.commands.yes, words.commands.no, words.commands.fillers, words.commands.thanks].map(phraseList);
  if (!yes || !no || !fillers || !thanks) return undefined;
  const typed = plain(text).split(' ');
  const around = [fillers, thanks];
  if (isMadeOf(typed, [phrasesOf('not-now', words), no], around)) return 'no';
  if (isMadeOf(typed, [phrasesOf('agree', words), yes], around)) return 'yes';
  const rest = typed.slice(typed.findIndex(word => !yes.has(word) && !fillers.has(word)));
  if (typed.length <= longestNo && (begins(rest, phrasesOf('not-now', words)) || begins(typed, phrasesOf('not-now', words)))) return 'no';
  if (begins(rest, phrasesOf('agree', words)) || begins(typed, phrasesOf('agree', words))) return 'yes';
  return typed.length <= mostAfterYes && opensWith(text, words) === 'yes' ? 'yes' : undefined;
}

/** Whether a message opens with a phrase of two words or more: "i agree", "not now". */
const begins = (typed: readonly string[], list: PhraseList): boolean =>
  list.words.some(phrase => phrase.length > 1 && phrase.every((word, at) => typed[at] === word));

/** Whether a message is made of these phrases, one at least, with nothing but politeness around them. */
function isMadeOf(typed: readonly string[], lists: readonly PhraseList[], around: readonly PhraseList[], at = 0, found = false): boolean {
  if (at >= typed.length) return found;
  if (typed.length > longestMade) return false;
  for (let length = Math.min(longestPhrase, typed.length - at); length > 0; length -= 1) {
    const phrase = typed.slice(at, at + length).join(' ');
    const own = lists.some(list => list.has(phrase));
    if ((own || around.some(list => list.has(phrase))) && isMadeOf(typed, lists, around, at + length, found || own)) return true;
  }
  return false;
}
