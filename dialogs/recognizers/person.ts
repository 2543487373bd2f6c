import type { Words } from '../../content/schema.ts';
import { plain } from './phrase.ts';
import { phraseList } from './phraseList.ts';

const mostWords = 8;
const longestPhrase = 3;

/** Whether a message names people and says nothing else of them: "my husband", "maybe my brother can". "My husband is away" is another matter. */
export function namesPerson(text: string, { commands }: Words): boolean {
  const typed = plain(text).split(' ');
  if (typed.length > mostWords) return false;
  const [people, around] = [phraseList(commands.people), phraseList(commands['around-people'])];
  let named = false;
  for (let at = 0; at < typed.length; ) {
    let taken = 0;
    for (let length = longestPhrase; length > 0 && taken === 0; length -= 1) {
      if (at + length > typed.length) continue;
      const phrase = typed.slice(at, at + length).join(' ');
      const person = people.has(phrase);
      if (!person && !around.has(phrase)) continue;
      named ||= person;
      taken = length;
    }
    if (taken === 0) return false;
    at += taken;
  }
  return named;
}
