import { alwaysWhole } from '../lexicon/spelling.ts';
import { fitsBetween, isFramed, mendBetween } from '../text/frames.ts';
import { reseated, split } from '../text/joined.ts';
import { isWhole } from '../text/spelling.ts';
import { none } from '../text/tokens.ts';
import type { Neighbours } from './neighbours.ts';
import type { Source } from './source.ts';

/** Rows of lone letters that are read; nobody spells out more than a few words. */
const mostLoneRuns = 200;

/** Pairs of words tried with the space between them elsewhere. */
const mostMoves = 400;

/** Pairs of words looked at for one word cut in two; more than the longest honest journal has. */
const mostJoins = 2500;

/** Longest word that is put together of two. */
const longestWhole = 12;

/** Puts words together again that a space or a sign cut at the wrong place. How often it tries is bounded, whatever the text. */
export class Cuts {
  readonly #source: Source;
  readonly #neighbours: Neighbours;
  #loneRuns = mostLoneRuns;
  #moves = mostMoves;
  #joins = mostJoins;

  constructor(source: Source, neighbours: Neighbours) {
    this.#source = source;
    this.#neighbours = neighbours;
  }

  /** Words spelt out letter by letter: "k i l l m e". */
  spelt(letters: string): readonly string[] | undefined {
    return letters.length >= 3 && --this.#loneRuns >= 0 ? split(letters, true) : undefined;
  }

  /** A word cut by a sign without any space: "di.e", "su-icide". */
  rejoined(at: number): string | undefined {
    const { words } = this.#source.tokens;
    const { unknown } = this.#source;
    const first = words[at] ?? '';
    const second = words[at + 1] ?? '';
    const length = first.length + second.length;
    if (length > longestWhole || --this.#joins < 0) return undefined;
    const whole = first + second;
    if (whole === 'sh' || whole === 'si' || whole === 'od') return whole;
    if (length < 2) return undefined;
    if (isWhole(whole)) return whole;
    const before = words[at - 1];
    const after = words[at + 2];
    if (length > 2 && fitsBetween(whole, before, after)) return whole;
    const masked = isFramed(before, after) ? mendBetween(unknown.slipsOf(`${first}*${second}`), before, after) : undefined;
    if (masked !== undefined) return masked;
    const read = length < 5 ? undefined : unknown.respell(whole);
    return read?.length === 1 && isWhole(read[0] ?? '') ? read[0] : undefined;
  }

  /** A word cut in two by a space: "sui cide". One half at least must be no word by itself, or the neighbours must ask for the whole. */
  joined(at: number): string | undefined {
    const { tokens: { words }, written } = this.#source;
    const first = words[at] ?? '';
    const second = words[at + 1];
    if (second === undefined || first.length + second.length > longestWhole || first.length + second.length < 4) return undefined;
    if (written[at] !== undefined && written[at + 1] !== undefined) {
      const known = written[at]?.doubt?.halves?.get(second);
      return known !== undefined && (alwaysWhole.has(known) || fitsBetween(known, words[at - 1], words[at + 2])) ? known : undefined;
    }
    if (--this.#joins < 0) return undefined;
    const whole = first + second;
    return (whole.length > 4 && isWhole(whole)) || fitsBetween(whole, words[at - 1], words[at + 2]) ? whole : undefined;
  }

  /** A known short word that is half of another, or holds a letter of the next. */
  halved(at: number): readonly string[] | undefined {
    const { tokens: { words }, written } = this.#source;
    const joined = this.joined(at);
    if (joined !== undefined) return [joined];
    const next = words[at + 1];
    if (next === undefined || written[at + 1] !== undefined || this.#neighbours.between(at + 1, words[at], words[at + 2]) !== undefined) return undefined;
    return this.moved(at);
  }

  /** Two words with the space between them in the wrong place. */
  moved(at: number): readonly string[] | undefined {
    const { words, breaks } = this.#source.tokens;
    const second = words[at + 1];
    return second === undefined || breaks[at + 1] !== none || --this.#moves < 0 ? undefined : reseated(words[at] ?? '', second);
  }
}
