import type { Words } from '../../content/schema.ts';
import { plain, samePhrase, withoutFillers } from './phrase.ts';
import { phraseList } from './phraseList.ts';
import { recognizeNumber } from './suite.ts';

// Words people put around a number when they choose from a list.
const aroundNumbers = new Set(['number', 'option', 'the', 'one', 'no', 'nr', 'choice', 'please', 'numero', 'opcion', 'el', 'la']);
const longestChoice = 80;

/** The choice a patient made by tapping, typing, counting or describing it; undefined when it is not clear. */
export function recognizeChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  if (text.length > longestChoice) return undefined;
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;
  const number = countedChoice(withoutFillers(plain(text), phraseList(words.commands.fillers).plain), words.language);
  return number === undefined ? recognizeNamed(text, choices, words) : choices[number - 1];
}

/** A choice by its label or other words alone, for those that have no number. */
export function recognizeNamed(text: string, choices: readonly string[], words: Words): string | undefined {
  if (text.length > longestChoice) return undefined;
  const bare = withoutFillers(plain(text), phraseList(words.commands.fillers).plain);
  if (bare === '') return undefined;
  const phrasesOf = (id: string): string[] => phrases(id, words);
  const exact = exactChoice(text, choices, words);
  if (exact !== undefined) return exact;

  const near = choices.filter(id => phrasesOf(id).some(phrase => samePhrase(bare, phrase)));
  if (near.length === 1) return near[0];

  const padded = ` ${bare} `;
  const named = choices.filter(id => phrasesOf(id).some(phrase => phrase.length >= 4 && padded.includes(` ${phrase} `)));
  return named.length === 1 ? named[0] : undefined;
}

function phrases(id: string, words: Words): string[] {
  const choice = words.choices.get(id);
  return choice ? [choice.label, ...choice.words].map(plain) : [];
}

/** The one choice whose label or other words are exactly the message; what a tapped button sends. */
export function exactChoice(text: string, choices: readonly string[], words: Words): string | undefined {
  const typed = plain(text);
  if (typed === '') return undefined;
  const labelled = choices.find(id => plain(words.choices.get(id)?.label ?? '') === typed);
  if (labelled !== undefined) return labelled;
  const bare = withoutFillers(typed, phraseList(words.commands.fillers).plain);
  const exact = choices.filter(id => phrases(id, words).some(phrase => phrase === typed || phrase === bare));
  return exact.length === 1 ? exact[0] : undefined;
}

function countedChoice(typed: string, language: string): number | undefined {
  const tokens = typed.replace(/#/g, '').split(' ').filter(Boolean);
  const core = tokens.filter(token => !aroundNumbers.has(token));
  // "one" alone is a number, "the second one" is the second.
  if (tokens.length === 0 || tokens.length > 4 || core.length > 1) return undefined;
  return recognizeNumber(core[0] ?? tokens.find(token => token === 'one') ?? '', language);
}
