import { hard } from '../text/tokens.ts';
import type { Book, Entry, PhraseNode } from './book.ts';
import { mend } from './mending.ts';

/** A phrase of several words that the lexicon knows. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** A text as the rules see it: words with their meanings, phrases, and sentences. */
export interface Reading {
  readonly entries: readonly (Entry | undefined)[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly breaks: readonly number[];
  readonly arcsFrom: readonly (readonly Arc[] | undefined)[];
  readonly arcsTo: readonly (readonly Arc[] | undefined)[];
  /** For each word, the first word of its sentence and the first after it. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Words that follow a question mark. */
  readonly asked: ReadonlySet<number>;
}

// Most places hold one phrase, and an array that begins empty makes room for seventeen.
function hang(arcs: (Arc[] | undefined)[], at: number, arc: Arc): void {
  const known = arcs[at];
  if (known === undefined) arcs[at] = [arc];
  else known.push(arc);
}

/** Runs the text through the lexicon once; everything after this works on meanings. */
export function read(text: string, book: Book): Reading {
  const draft = mend(text, book);
  const count = draft.words.length;
  const arcsFrom: (Arc[] | undefined)[] = new Array(count + 1);
  const arcsTo: (Arc[] | undefined)[] = new Array(count + 1);
  for (let i = 0; i < count; i++) {
    let node: PhraseNode | undefined = draft.entries[i]?.phrases;
    for (let j = i + 1; node !== undefined && j < count && draft.breaks[j] !== hard; ) {
      node = node.next.get(draft.words[j] ?? '');
      j++;
      if (node?.entry !== undefined) {
        const arc = { from: i, to: j, entry: node.entry };
        hang(arcsFrom, i, arc);
        hang(arcsTo, j, arc);
      }
    }
  }
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  for (let i = 0, from = 0; i <= count; i++) {
    if (i < count && (i === 0 || draft.breaks[i] !== hard)) continue;
    for (let j = from; j < i; j++) {
      low[j] = from;
      high[j] = i;
    }
    from = i;
  }
  return { entries: draft.entries, starts: draft.starts, ends: draft.ends, breaks: draft.breaks, arcsFrom, arcsTo, low, high, asked: draft.asked };
}
