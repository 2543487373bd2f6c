import type { Words } from '../content/schema.ts';
import { CodedError } from '../errors.ts';
import { type Meter, unmetered } from '../metrics/port.ts';
import type { Verdict } from '../safety/verdict.ts';
import { placeOf } from './placeOf.ts';
import { RecentMessages } from './recent.ts';
import type { TurnParts } from './turnParts.ts';

/** What has to be known of a message before anything is stored: what the screen says, in which language, what came right before. */
export class Hearing {
  readonly recent = new RecentMessages();
  readonly #parts: Pick<TurnParts, 'content' | 'screen' | 'log'>;
  readonly #meter: Meter;

  constructor(parts: Pick<TurnParts, 'content' | 'screen' | 'log' | 'meter'>) {
    this.#parts = parts;
    this.#meter = parts.meter ?? unmetered;
  }

  /** The screen's verdict on something just heard, which is counted. */
  judge(text: string, earlier: readonly string[]): Verdict {
    const verdict = this.screen(text, earlier);
    if (text !== '') this.#meter.verdict(verdict.level, verdict.codes);
    return verdict;
  }

  /** A screen that throws counts as a hit: better a card too many. */
  screen(text: string, earlier: readonly string[]): Verdict {
    try {
      return this.#parts.screen(text, earlier);
    } catch (error) {
      this.#parts.log.error({ code: 'UNFOLD_SCREEN_FAILED', at: placeOf(error) }, 'the screen failed on a message; it was answered as a signal');
      return { level: 'B', codes: ['SELF-HARM'], rule: 'screen-failed', span: null, language: 'en', hits: [] };
    }
  }

  /** The words of a language, or of English where it is not spoken. */
  wordsFor(locale: string | undefined): Words {
    const { languages } = this.#parts.content;
    const words = languages.get((locale ?? 'en').slice(0, 2).toLowerCase()) ?? languages.get('en') ?? [...languages.values()][0];
    if (!words) throw new CodedError('UNFOLD_CONTENT_INVALID', 'the content holds no language');
    return words;
  }
}
