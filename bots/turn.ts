import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder-core';
import type { Reply } from '../dialogs/render.ts';
import { type Meter, unmetered } from '../metrics/port.ts';
import type { Place } from '../storage/port.ts';
import { amends } from './amend.ts';
import { guidance, guidanceAlone, guide } from './guidance.ts';
import { Hearing } from './hearing.ts';
import { patientIdOf, screenable, screenedTextOf } from './inbound.ts';
import { Keeping } from './keeping.ts';
import { RecentMessages } from './recent.ts';
import { noteGone } from './reference.ts';
import { wordsOfSignal } from './signalLanguage.ts';
import { TurnQueue } from './turnQueue.ts';
import { heldPlace, type Heard, type TurnFacts, type TurnParts } from './turnParts.ts';

/** One turn, told once. */
export class Turn {
  readonly queue = new TurnQueue();
  readonly #parts: TurnParts;
  readonly #hearing: Hearing;
  readonly #keeping: Keeping;
  readonly #meter: Meter;

  constructor(parts: TurnParts) {
    this.#parts = parts;
    this.#hearing = new Hearing(parts);
    this.#keeping = new Keeping(parts, this.#hearing);
    this.#meter = parts.meter ?? unmetered;
  }

  /** @throws CodedError when the turn could not be kept; the patient has then been told. */
  readonly run = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const arriving = activity.type === ActivityTypes.ConversationUpdate && joins(activity);
    const speaking = activity.type === ActivityTypes.Message;
    const amending = amends(activity);
    const text = screenedTextOf(activity);
    if (!arriving && !speaking && !amending && text === '') return;

    const patientId = patientIdOf(activity);
    // Asked for first and waited for last: other processes may be taking this patient's next message now.
    const place = (context.turnState.get(heldPlace) as Place | undefined) ?? this.#parts.store.inLine?.(patientId);
    try {
      await this.#answer(context, { patientId, text, arriving, speaking, amending }, place);
    } finally {
      place?.leave();
    }
  };

  async #answer(context: TurnContext, { text, patientId, arriving, speaking, amending }: Heard, place: Place | undefined): Promise<void> {
    const { activity } = context;
    const recent = this.#hearing.recent.of(patientId);
    const usual = this.#hearing.wordsFor(recent.language ?? activity.locale ?? recent.locale);
    const nowMs = this.#parts.now().getTime();

    // Screened and answered before the queue, storage or anything else that can fail.
    const earlier = RecentMessages.textsBefore(recent, nowMs);
    const verdict = this.#hearing.judge(text, earlier);
    const words = wordsOfSignal(verdict, usual, this.#parts.content.languages);
    const guided = await guide(context, { verdict, recent, words, usual, clinic: this.#parts.content.clinic, nowMs });
    RecentMessages.add(recent, text, nowMs);

    const turn: TurnFacts = { patientId, arriving, speaking, amending, screened: text, verdict, guided, words, usual, forgetful: earlier.length === 0, counted: false };
    await this.#metered(this.queue.run(patientId, () => this.#keeping.keep(context, turn, place)));
  }

  /**
   * What must be shown although the activity was refused: too large, malformed, too many, of no known type.
   * @param whole false when there was more than could be read; then the patient is at least told so, with the numbers
   */
  readonly refused = (text: string, whole = true): Reply[] => {
    const verdict = this.#hearing.judge(screenable(text), []);
    const { clinic } = this.#parts.content;
    // Whose text it is may not even be known, so the language is the text's own.
    const words = this.#hearing.wordsFor(verdict.language);
    const replies = guidanceAlone({ verdict, words, clinic });
    if (replies.length > 0) void this.#parts.referrals.add(this.#parts.now());
    return replies.length > 0 || whole ? replies : guidance('unread', 0, words, clinic);
  };

  /** What is said where others read along: guidance, if the words are a signal, and that this is no place to talk. Keeps nothing. */
  readonly inCompany = (text: string): Reply[] => [...this.refused(text), ...guidance('one-to-one', 0, this.#hearing.wordsFor(undefined), this.#parts.content.clinic)];

  /** The patient cannot be written to unasked any more; hearing from them changes that. */
  readonly gone = (patientId: string): Promise<void> => this.queue.run(patientId, () => noteGone(this.#parts.store, patientId, this.#parts.now()));

  async #metered(turn: Promise<void>): Promise<void> {
    const begunMs = performance.now();
    let outcome: 'kept' | 'failed' = 'failed';
    try {
      await turn;
      outcome = 'kept';
    } finally {
      this.#meter.turn(outcome, (performance.now() - begunMs) / 1_000);
    }
  }
}

const joins = (activity: Activity): boolean =>
  (activity.membersAdded ?? []).some(member => member.id !== activity.recipient?.id);
