import type { Choice, Words } from '../../content/schema.ts';
import { oneSlip, plain, sameWords } from './phrase.ts';
import { phraseList, type PhraseList } from './phraseList.ts';
import { recognizeNumber } from './suite.ts';

// Words people put around a number when they choose from a list.
const aroundNumbers = new Set(['number', 'option', 'the', 'one', 'choice', 'please', 'numero', 'opcion', 'el', 'la']);
const longestChoice = 80;
const longestSaid = 200;
const denials = /\b(not|no|nobody|noone|none|dont|cant|wont|never|isnt|arent|didnt|doesnt|couldnt|wouldnt|hasnt|havent|nunca|nadie|ni)\b/;

/**
 * How far a word reaches: "narrow" takes it for a choice only with few others around it, since "first thing is
 * to sleep more" does not ask for more; "wide" takes it anywhere, where missing what somebody says is worse.
 */
export type Reach = 'narrow' | 'wide';
const mostAround = 2;

/** What says how somebody is. */
const stateIds: readonly string[] = ['said-hopeless', 'said-worse', 'said-no-help', 'said-rough', 'said-body'];

/** The choice a patient made by tapping, typing, counting or describing it; undefined when it is not clear. */
export function recognizeChoice(text: string, choices: readonly string[], words: Words, reach: Reach = 'wide'): string | undefined {
  if (text.length > longestChoice) return undefined;
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;
  const number = recognizeCount(text, words);
  return number === undefined ? recognizeNamed(text, choices, words, reach) : choices[number - 1];
}

/** The number that was chosen from a list, "2", "the second one"; undefined when more than that was said: "sleep 2 hours". */
export function recognizeCount(text: string, words: Words): number | undefined {
  if (text.length > longestChoice) return undefined;
  return countedChoice(phraseList(words.commands.fillers).stripFrom(plain(text)), words.language);
}

/** A choice by its label or other words alone, for those that have no number. */
export function recognizeNamed(text: string, choices: readonly string[], words: Words, reach: Reach = 'wide'): string | undefined {
  if (text.length > longestChoice) return undefined;
  const bare = phraseList(words.commands.fillers).stripFrom(plain(text));
  if (bare === '') return undefined;
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;

  const near = nearChoice(text, choices, words);
  if (near !== undefined) return near;

  const padded = ` ${bare} `;
  const count = bare.split(' ').length;
  const says = (phrase: string): boolean => padded.includes(` ${phrase} `) && (reach === 'wide' || count <= mostAround + phrase.split(' ').length);
  // "sigue dificil" says how it is; the "sigue" in it does not ask for more.
  const stated = (phrase: string): boolean => !choices.some(id => stateIds.includes(id))
    && stateIds.some(id => phrasesOf(id, words).plain.some(state => state.length > phrase.length && padded.includes(` ${state} `) && ` ${state} `.includes(` ${phrase} `)));
  // "not calling anyone" holds "calling" and means the opposite.
  const opposite = (phrase: string): boolean => denials.test(bare) && !denials.test(phrase);
  const named = choices.filter(id => phrasesOf(id, words).plain.some(phrase => phrase.length >= 4 && says(phrase) && !opposite(phrase) && !stated(phrase)));
  return named.length === 1 ? named[0] : undefined;
}

const reachOfDenial = 2;
// In the middle of a sentence a slip is read in long words alone: "store" is not "sore". Beside another word that fits, "she lfet me", in shorter ones too.
const shortestSlip = 6;
const shortestBeside = 4;
const meant = (typed: string, word: string, alone: boolean): boolean => typed === word || (word.length >= (alone ? shortestSlip : shortestBeside) && oneSlip(typed, word));

/** Whether a message says one of a choice's words, anywhere, and does not deny it right before: "not worse" is not worse. */
export function saysChoice(text: string, id: string, words: Words): boolean {
  if (text.length > longestSaid) return false;
  const list = phrasesOf(id, words);
  if (list.hasSigns(text)) return true;
  const typed = plain(text).split(' ');
  // A slip never changes the first letter, so hundreds of phrases need not be tried at each word.
  return typed.some((first, at) => list.beginningWith(first.slice(0, 1)).some(wanted => wanted.every((word, offset) => meant(typed[at + offset] ?? '', word, wanted.length === 1)))
    && !denials.test(typed.slice(Math.max(0, at - reachOfDenial), at).join(' ')));
}

const longestWish = 120;

/** A choice that somebody asks for in a sentence of their own: "yeah lets do the breathing one". */
export function recognizeWish(text: string, choices: readonly string[], words: Words): string | undefined {
  if (text.length > longestWish) return undefined;
  const typed = ` ${plain(text)} `;
  const holds = (phrase: string): boolean => typed.includes(` ${phrase} `);
  if (denials.test(typed) || !phraseList(words.commands.wishes).plain.some(holds)) return undefined;
  const named = choices.filter(id => phrasesOf(id, words).plain.some(phrase => phrase.length >= 4 && holds(phrase)));
  return named.length === 1 ? named[0] : undefined;
}

const known = new WeakMap<Choice, PhraseList>();
const nothing = phraseList([]);

/** A choice's label and other words, brought into form once. The label comes first. */
export function phrasesOf(id: string, words: Words): PhraseList {
  const choice = words.choices.get(id);
  if (!choice) return nothing;
  let list = known.get(choice);
  if (!list) known.set(choice, (list = phraseList([choice.label, ...choice.words])));
  return list;
}

/** The one choice whose label or other words are exactly the message; what a tapped button sends. */
export function exactChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  const typed = plain(text);
  if (typed === '') {
    const signed = choices.filter(id => phrasesOf(id, words).hasSigns(text));
    return signed.length === 1 ? signed[0] : undefined;
  }
  const labelled = choices.find(id => phrasesOf(id, words).plain[0] === typed);
  if (labelled !== undefined) return labelled;
  const bare = phraseList(words.commands.fillers).stripFrom(typed);
  const exact = choices.filter(id => phrasesOf(id, words).has(typed) || phrasesOf(id, words).has(bare));
  return exact.length === 1 ? exact[0] : undefined;
}

/** The choice whose label the message is, and nothing else: a button that was tapped. */
export function labelledChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  const typed = plain(text);
  return typed === '' ? undefined : choices.find(id => phrasesOf(id, words).plain[0] === typed);
}

/** The one choice that the whole message is, but for one slip of the thumb: "reflct". */
export function nearChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  const bare = phraseList(words.commands.fillers).stripFrom(plain(text));
  if (bare === '' || text.length > longestChoice) return undefined;
  const typed = bare.split(' ');
  const near = choices.filter(id => phrasesOf(id, words).words.some(phrase => sameWords(typed, phrase)));
  return near.length === 1 ? near[0] : undefined;
}

function countedChoice(typed: string, language: string): number | undefined {
  const tokens = typed.replace(/#/g, '').split(' ').filter(Boolean);
  const core = tokens.filter(token => !aroundNumbers.has(token));
  // "one" alone is a number, "the second one" is the second.
  if (tokens.length === 0 || tokens.length > 4 || core.length > 1) return undefined;
  return recognizeNumber(core[0] ?? tokens.find(token => token === 'one') ?? '', language);
}
