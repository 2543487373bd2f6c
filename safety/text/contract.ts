import { corrections } from '../lexicon/spelling.ts';

/** "do not" is read as "dont": the lexicon then needs one form of every denial. */
const contracted: ReadonlyMap<string, string> = new Map(Object.entries({
  do: 'dont', does: 'doesnt', did: 'didnt', can: 'cant', could: 'couldnt', will: 'wont', would: 'wouldnt', should: 'shouldnt',
  is: 'isnt', are: 'arent', was: 'wasnt', were: 'werent', have: 'havent', has: 'hasnt', had: 'hadnt'
}));

/** What a word and the "not" after it make together. */
export function contract(word: string): string | undefined {
  return contracted.get(word);
}

// A slang spelling stands for its word in the text, so it must in the lexicon too. Short ones mean too many things.
const corrected = (word: string): string => (word.length >= 5 && Object.hasOwn(corrections, word) ? (corrections[word] ?? word) : word);

/** The same for a phrase of the lexicon. */
export function contractPhrase(phrase: string): string {
  if (phrase === 'cannot') return 'cant';
  const whole = phrase.includes(' ') ? phrase : corrected(phrase);
  if (!whole.includes(' ')) return whole;
  const out: string[] = [];
  const written = phrase.split(' ');
  // Thousands of phrases are read at every start, and few of them need more than this.
  if (!written.some((word) => word === 'not' || word === 'cannot' || corrected(word) !== word)) return phrase;
  const words = written.flatMap((word) => corrected(word).split(' '));
  for (const word of words) {
    const before = out.at(-1);
    const joined = word === 'not' && before !== undefined ? contract(before) : undefined;
    if (joined === undefined) out.push(word === 'cannot' ? 'cant' : word);
    else out[out.length - 1] = joined;
  }
  return out.join(' ');
}
