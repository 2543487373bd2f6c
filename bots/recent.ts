import type { Reply } from '../dialogs/render.ts';
import type { PatientRecord } from '../storage/record.ts';

export interface Recent {
  /** The last few messages, oldest first, so that a sentence split over bubbles is read as one. */
  texts: { text: string; atMs: number }[];
  /** The guidance that was sent last, and to which activity. */
  guided: { readonly atMs: number; readonly to: string | undefined; readonly sent: readonly Reply[] } | undefined;
  /** When the direct question was last answered with "no", as the record has it. */
  deniedAtMs: number | undefined;
  /** The language the patient asked for, and the one of their device, as the record has them. */
  language: string | undefined;
  locale: string | undefined;
  /** How many urgent cards were sent, for taking their wordings in turn. */
  cards: number;
}

export const keptTexts = 4;
// Bubbles of one thought come quickly; what was said ten minutes ago is another thought.
export const togetherMs = 10 * 60_000;
const mostPatients = 5_000;

/**
 * The last moments of each patient, in memory alone: what has to be known before any storage is
 * touched. Losing it at a restart costs nothing but a repeated card.
 */
export class RecentMessages {
  readonly #patients = new Map<string, Recent>();

  of(patientId: string): Recent {
    const known = this.#patients.get(patientId);
    const recent = known ?? { texts: [], guided: undefined, deniedAtMs: undefined, language: undefined, locale: undefined, cards: 0 };
    // Insertion order is the order of last use, so the first is the one to forget.
    this.#patients.delete(patientId);
    this.#patients.set(patientId, recent);
    const [oldest] = this.#patients.keys();
    if (this.#patients.size > mostPatients && oldest !== undefined) this.#patients.delete(oldest);
    return recent;
  }

  static textsBefore(recent: Recent, nowMs: number): string[] {
    return recent.texts.filter(each => nowMs - each.atMs < togetherMs).map(each => each.text);
  }

  static add(recent: Recent, text: string, nowMs: number): void {
    recent.texts = [...recent.texts, { text, atMs: nowMs }].slice(-keptTexts);
  }
}

/** Under which name a record counts the cards that went out before it was read. */
const cardsSaid = 'cards sent ahead';

/**
 * Cards take their wordings in turn, and go out before the record is read. The record remembers how many there were, so that
 * a patient who is known again after a restart does not meet the first wording once more.
 * @param sent whether one went out in this turn
 */
export function rememberCards({ said }: Pick<PatientRecord, 'said'>, recent: Recent, sent: boolean): void {
  const before = said[cardsSaid] ?? 0;
  if (recent.cards <= before) recent.cards = before + (sent ? 1 : 0);
  if (recent.cards > before) said[cardsSaid] = recent.cards;
}
