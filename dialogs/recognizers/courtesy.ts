import type { Words } from '../../content/schema.ts';
import { plain } from './phrase.ts';
import { phraseList } from './phraseList.ts';

const mostWords = 12;
const longestPhrase = 5;

/** Where several are said, the goodbye is what the message is for. */
const kinds = ['bye', 'thanks', 'greeting'] as const;
export type Courtesy = (typeof kinds)[number];

/** A message of nothing but politeness: "okay thank you so much bye". Undefined as soon as it says anything else. */
export function recognizeCourtesy(text: string, { commands }: Words): Courtesy | undefined {
  const typed = plain(text).split(' ');
  if (typed.length > mostWords) return undefined;
  const around = [phraseList(commands.fillers), phraseList(commands['around-thanks'])];
  const found = new Set<Courtesy>();
  let either = false;
  for (let at = 0; at < typed.length; ) {
    let taken = 0;
    for (let length = Math.min(longestPhrase, typed.length - at); length > 0 && taken === 0; length -= 1) {
      const phrase = typed.slice(at, at + length).join(' ');
      const kind = kinds.find(name => phraseList(commands[name]).has(phrase));
      if (kind === undefined && !around.some(list => list.has(phrase))) continue;
      // "Buenas noches" is said on coming and on going: what is said beside it tells.
      if (kind === 'bye' && phraseList(commands.greeting).has(phrase)) either = true;
      else if (kind !== undefined) found.add(kind);
      taken = length;
    }
    if (taken === 0) return undefined;
    at += taken;
  }
  if (either && !found.has('greeting')) found.add('bye');
  return kinds.find(kind => found.has(kind));
}
