import type { Column } from './column.ts';
import { hard, none, soft, type Tokens } from './tokens.ts';

/** Letters standing alone, "k i l l m e", "d.i.e": how many words from here belong together. */
export function loneLetters(words: readonly string[], from: number): number {
  let to = from;
  while (to < words.length && to - from < 40 && words[to]?.length === 1) to++;
  return to - from;
}

const joins = new Set(['and', 'but', 'or', 'so', 'because', 'i', 'im', 'please', 'tonight', 'with', 'since', 'than', 'after', 'you', 'its', 'it', 'sorry']);

/** "Any more" at the end of what is said; "any more pills" counts pills. */
export function endsWithMore(tokens: Tokens, at: number): boolean {
  if (tokens.words[at + 1] !== 'more' || tokens.breaks[at + 1] !== none) return false;
  const next = tokens.words[at + 2];
  return next === undefined || tokens.breaks[at + 2] !== none || joins.has(next);
}

/** A full stop after every word is a way of speaking, not a row of sentences. */
export function soften(breaks: Column): void {
  for (let from = 1; from < breaks.length; from++) {
    let to = from;
    while (to < breaks.length && breaks[to] === hard) to++;
    if (to - from >= 3) breaks.fill(soft, from, to);
    from = to;
  }
}
