import { seenThrough } from '../text/disguise.ts';
import { slipsOfUnknown } from '../text/frames.ts';
import { respell } from '../text/spelling.ts';

/** Different unknown words looked at for a hidden or misspelt one. Twelve thousand words by hundreds of hands hold seven hundred and forty, four thousand hold two hundred and fifty. */
const mostMendings = 1000;

/** Different unknown words tried against their neighbours. */
const mostFramings = 300;

const nothing: readonly string[] = [];

/** What was found out about the unknown words of one text. A text that hides its words hides the same ones over and over; how many different ones are looked up is bounded. */
export class Lookups {
  readonly #lexicon: ReadonlyMap<string, unknown>;
  readonly #respelt = new Map<string, readonly string[] | undefined>();
  readonly #stands = new Map<string, readonly string[] | undefined>();
  readonly #slips = new Map<string, readonly string[]>();

  /** @param lexicon the words that the rules know */
  constructor(lexicon: ReadonlyMap<string, unknown>) {
    this.#lexicon = lexicon;
  }

  /** Whether `stands` still says something of the word. */
  canTell(word: string): boolean {
    return this.#stands.size < mostMendings || this.#stands.has(word);
  }

  /** What a word stands for wherever it stands. */
  stands(word: string): readonly string[] | undefined {
    const known = this.#stands.get(word);
    if (known !== undefined || this.#stands.has(word)) return known;
    const through = seenThrough(word, this.#lexicon);
    const read = through === undefined ? this.respell(word) : [through];
    this.#stands.set(word, read);
    return read;
  }

  respell(word: string): readonly string[] | undefined {
    const known = this.#respelt.get(word);
    if (known !== undefined || this.#respelt.size >= mostMendings || this.#respelt.has(word)) return known;
    const read = respell(word);
    this.#respelt.set(word, read);
    return read;
  }

  /** Whether `slipsOf` still says something of the word. */
  canSlip(word: string): boolean {
    return this.#slips.size < mostFramings || this.#slips.has(word);
  }

  /** Words it may have been meant to be, where its neighbours ask for them. */
  slipsOf(word: string): readonly string[] {
    let found = this.#slips.get(word);
    if (found === undefined) {
      if (this.#slips.size >= mostFramings) return nothing;
      this.#slips.set(word, (found = slipsOfUnknown(word)));
    }
    return found;
  }
}
