import { isFramed, mendBetween, mendStrictly } from '../text/frames.ts';
import { isIn } from './book.ts';
import type { Source } from './source.ts';

export const spanishShorts: ReadonlyMap<string, string> = new Map(Object.entries({ q: 'que', k: 'que', x: 'por', d: 'de', pa: 'para', m: 'me' }));

/** What the words on either side say that a word was meant to be. */
export class Neighbours {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** What the word at a place was meant to be, though the next one may be hidden too: "kxll mysxlf". */
  meant(at: number, before: string | undefined): string | undefined {
    const { tokens: { words }, written, unknown } = this.#source;
    const word = words[at] ?? '';
    const after = words[at + 1];
    const known = written[at];
    // Most words can have been meant as nothing else, whatever stands beside them.
    if (known === undefined ? !unknown.canSlip(word) : known.doubt?.slips === undefined) return after === 'myself' ? mendStrictly(word, before) : undefined;
    const meant = this.between(at, before, after) ?? (after === 'myself' ? mendStrictly(word, before) : undefined);
    if (meant !== undefined || after === undefined || written[at + 1] !== undefined) return meant;
    const plain = unknown.respell(after)?.[0];
    return plain === undefined ? undefined : this.between(at, before, plain);
  }

  /** What the word at a place was meant to be if it stands between these two. */
  between(at: number, before: string | undefined, after: string | undefined): string | undefined {
    const { tokens: { words }, written, unknown } = this.#source;
    const known = written[at];
    if (known !== undefined) return known.doubt?.slips === undefined ? undefined : mendBetween(known.doubt.slips, before, after);
    return isFramed(before, after) ? mendBetween(unknown.slipsOf(words[at] ?? ''), before, after) : undefined;
  }

  /** "q", "k" and "pa" stand for a word where a Spanish one is next to them; elsewhere they may be "k hole" or "pa". */
  shortSpanish(at: number): string | undefined {
    const { book, tokens: { words }, written, unknown } = this.#source;
    const word = words[at] ?? '';
    if (word.length > 2 || !spanishShorts.has(word)) return undefined;
    const set = book.setOf('{spanishnear}');
    for (const near of [at - 1, at + 1]) {
      const entry = written[near] ?? (words[near] === undefined ? undefined : book.words.get(unknown.respell(words[near])?.[0] ?? ''));
      if (isIn(entry, set)) return spanishShorts.get(word);
    }
    return undefined;
  }
}
