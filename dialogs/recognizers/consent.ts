import type { Words } from '../../content/schema.ts';
import { opensWith } from './answer.ts';
import { exactChoice, nearChoice, phrasesOf, recognizeCount } from './choice.ts';
import { isCommand } from './command.ts';
import { oneSlip, plain } from './phrase.ts';
import { phraseList, type PhraseList } from './phraseList.ts';

const ways = ['agree', 'not-now'];
const longestPhrase = 5;
const longestMade = 8;
const longestNo = 5;
const longestExplainedNo = 12;
const mostAfterYes = 4;
/** What makes "i agree" a question, a condition or its opposite. */
const unsettled = /\b(?:before|if|unless|until|when|whether|should|would|could|do|does|must|not|dont|cant|never|why|what|how|antes|si|cuando|hasta|no|nunca|por que|que)$/;

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
  const plainNo = no.has(typed[0] ?? '');
  const declines = phrasesOf('not-now', words);
  if (typed.length <= longestNo && (begins(rest, declines) || begins(typed, declines))) return 'no';
  // "No sé leer bien" is no refusal, so what only says not sure does not count in front of more.
  if (plainNo && typed.length <= longestExplainedNo && (begins(typed.slice(1), declines) || begins(typed, declines, phraseList(words.commands.unsure)))) return 'no';
  if (begins(rest, phrasesOf('agree', words)) || begins(typed, phrasesOf('agree', words))) return 'yes';
  if (agreesIn(text, words) || slipsTwice(typed, words)) return 'yes';
  // "Yes can breathe" answers another question.
  const polite = [yes, fillers, thanks, phraseList(words.commands['around-thanks']), phraseList(words.commands['after-no'])];
  const goesOn = rest.some(word => !polite.some(list => list.has(word)));
  return typed.length <= mostAfterYes && !goesOn && opensWith(text, words) === 'yes' ? 'yes' : undefined;
}

/** "Yrs agre": a slip in each of two words, and nothing else. */
function slipsTwice(typed: readonly string[], words: Words): boolean {
  const label = (phrasesOf('agree', words).plain[0] ?? '').split(' ').at(-1) ?? '';
  const [first = '', last = ''] = typed;
  const yes = words.commands.yes[0] ?? '';
  return typed.length === 2 && label.length > 4 && oneSlip(last, label) && first.length === yes.length && first[0] === yes[0] && first.at(-1) === yes.at(-1);
}

/** "Whatever. agree", "first of all yes I agree to the privacy stuff": the button's own word, and nothing that leaves it open. */
function agreesIn(text: string, words: Words): boolean {
  if (text.includes('?')) return false;
  const agree = phrasesOf('agree', words);
  const label = (agree.plain[0] ?? '').split(' ').at(-1) ?? '';
  const clauses = text.split(/[.,;!\n]+/).map(plain).filter(clause => clause !== '');
  if (clauses.some(clause => clause.split(' ').includes(label) && agree.has(clause))) return true;
  return clauses.some(clause => agree.words.some(phrase => {
    const at = phrase.length > 1 && phrase.includes(label) ? ` ${clause} `.indexOf(` ${phrase.join(' ')} `) : -1;
    return at >= 0 && !unsettled.test(clause.slice(0, at).trim());
  }));
}

/** Whether a message opens with a phrase of two words or more: "i agree", "not now". */
const begins = (typed: readonly string[], list: PhraseList, without?: PhraseList): boolean =>
  list.words.some(phrase => phrase.length > 1 && without?.has(phrase.join(' ')) !== true && phrase.every((word, at) => typed[at] === word));

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
