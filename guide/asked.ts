import type { AskingWords } from '../content/questions.ts';
import { simplify } from './spelling.ts';

/** How a message asks: with "question:" in front of it, in the form of a question, or not at all. */
export interface Asked {
  readonly how: 'explicitly' | 'in form' | 'not';
  /** The question alone; empty when only the wish to ask was told. */
  readonly question: string;
}

/** @param languages how people ask, in every language that is loaded */
export function recognizeAsking(text: string, languages: readonly Pick<AskingWords['words'], 'prefixes' | 'openers'>[]): Asked {
  const typed = simplify(text);
  for (const { prefixes } of languages) {
    for (const prefix of prefixes.map(simplify)) {
      if (typed === prefix) return { how: 'explicitly', question: '' };
      if (typed.startsWith(`${prefix} `)) return { how: 'explicitly', question: typed.slice(prefix.length + 1) };
    }
  }
  if (/[?¿]/.test(text)) return { how: 'in form', question: text };
  const opens = languages.some(({ openers }) => openers.map(simplify).some(opener => typed.startsWith(`${opener} `)));
  return { how: opens ? 'in form' : 'not', question: text };
}
