import type { Choice, Words } from '../../content/schema.ts';
import { plain, samePhrase } from './phrase.ts';
import { phraseList, type PhraseList } from './phraseList.ts';
import { recognizeNumber } from './suite.ts';

// Words people put around a number when they choose from a list.
const aroundNumbers = new Set(['number', 'option', 'the', 'one', 'choice', 'please', 'numero', 'opcion', 'el', 'la']);
const longestChoice = 80;
const denials = /\b(not|no|nobody|noone|none|dont|cant|wont|never|isnt|arent|didnt|doesnt|couldnt|wouldnt|hasnt|havent|nunca|nadie|ni)\b/;

/** The choice a patient made by tapping, typing, counting or describing it; undefined when it is not clear. */
export function recognizeChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  if (text.length > longestChoice) return undefined;
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;
  const number = countedChoice(phraseList(words.commands.fillers).stripFrom(plain(text)), words.language);
  return number === undefined ? recognizeNamed(text, choices, words) : choices[number - 1];
}

/** A choice by its label or other words alone, for those that have no number. */
export function recognizeNamed(text: string, choices: readonly string[], words: Words): string | undefined {
  if (text.length > longestChoice) return undefined;
  const bare = phraseList(words.commands.fillers).stripFrom(plain(text));
  if (bare === '') return undefined;
  const phrasesOf = (id: string): readonly string[] => phrases(id, words).plain;
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;

  const near = choices.filter(id => phrasesOf(id).some(phrase => samePhrase(bare, phrase)));
  if (near.length === 1) return near[0];

  const padded = ` ${bare} `;
  // "not calling anyone" holds "calling" and means the opposite.
  const opposite = (phrase: string): boolean => denials.test(bare) && !denials.test(phrase);
  const named = choices.filter(id => phrasesOf(id).some(phrase => phrase.length >= 4 && !opposite(phrase) && padded.includes(` ${phrase} `)));
  return named.length === 1 ? named[0] : undefined;
}

const known = new WeakMap<Choice, PhraseList>();
const nothing = phraseList([]);

/** A choice's label and other words, brought into form once. The label comes first. */
function phrases(id: string, words: Words): PhraseList {
  const choice = words.choices.get(id);
  if (!choice) return nothing;
  let list = known.get(choice);
  if (!list) known.set(choice, (list = phraseList([choice.label, ...choice.words])));
  return list;
}

/** The one choice whose label or other words are exactly the message; what a tapped button sends. */
export function exactChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  const typed = plain(text);
  if (typed === '') return undefined;
  const labelled = choices.find(id => phrases(id, words).plain[0] === typed);
  if (labelled !== undefined) return labelled;
  const bare = phraseList(words.commands.fillers).stripFrom(typed);
  const exact = choices.filter(id => phrases(id, words).has(typed) || phrases(id, words).has(bare));
  return exact.length === 1 ? exact[0] : undefined;
}

function countedChoice(typed: string, language: string): number | undefined {
  const tokens = typed.replace(/#/g, '').split(' ').filter(Boolean);
  const core = tokens.filter(token => !aroundNumbers.has(token));
  // "one" alone is a number, "the second one" is the second.
  if (tokens.length === 0 || tokens.length > 4 || core.length > 1) return undefined;
  return recognizeNumber(core[0] ?? tokens.find(token => token === 'one') ?? '', language);
}
