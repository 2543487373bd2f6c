import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder-core';
import type { CareTeam, ReferralCounts, Told } from '../alerts/port.ts';
import type { Content } from '../content/load.ts';
import type { Words } from '../content/schema.ts';
import { Conversation } from '../dialogs/conversation.ts';
import { alertReason } from '../dialogs/crisis.ts';
import type { Reply } from '../dialogs/render.ts';
import type { OpenGuideDesk } from '../dialogs/guideDesk.ts';
import { isCard, Stage } from '../dialogs/stage.ts';
import { CodedError } from '../errors.ts';
import type { Screen, Verdict } from '../safety/verdict.ts';
import { type Meter, unmetered } from '../metrics/port.ts';
import type { HeldRecord, Place, RecordStore } from '../storage/port.ts';
import { newRecord, type PatientRecord } from '../storage/record.ts';
import { amend, amends, turnId } from './amend.ts';
import { hasAlertLine, withAlertLine } from './alertLine.ts';
import { guidance, guidanceAlone, guide, type Guided } from './guidance.ts';
import { deviceZoneOf, patientIdOf, patientReference, screenable, screenedTextOf, textOf } from './inbound.ts';
import { keptAs } from './keptId.ts';
import { RecentMessages, rememberCards } from './recent.ts';
import { offerLanguage, wordsOfSignal } from './signalLanguage.ts';
import { keepReference, noteGone } from './reference.ts';
import { hadActivity, keepTranscript, recentTexts } from './transcript.ts';
import { TurnQueue } from './turnQueue.ts';

/** Where faults are written down. Never gets a patient's words. */
export interface FaultLog {
  error(fault: { code: string; at: string }, message: string): void;
}

export interface TurnParts {
  readonly content: Content;
  readonly screen: Screen;
  readonly store: RecordStore;
  readonly log: FaultLog;
  readonly now: () => Date;
  /** Opens the desk for questions to the guide. */
  readonly guide?: OpenGuideDesk;
  /** The address of a page with things of this patient's, where their channel can open one. */
  readonly pageLink?: (patientId: string, items: readonly string[]) => string | undefined;
  readonly careTeam: CareTeam;
  readonly referrals: ReferralCounts;
  readonly meter?: Meter;
}

/** Sent to the channel when a patient is forgotten, so that it forgets the conversation too. */
export const forgotten = 'unfold/forgotten';
/** Sent to the channel when lines of the conversation were deleted, so that it shows what is still kept and no more. */
export const takenBack = 'unfold/taken-back';

// Something that is no turn, such as a deletion, may have written in between; then it is taken again on what is there now.
const mostTries = 4;

/** One turn, told once. */
export class Turn {
  readonly queue = new TurnQueue();
  readonly #parts: TurnParts;
  readonly #conversation: Conversation;
  readonly #meter: Meter;
  readonly #recent = new RecentMessages();

  constructor(parts: TurnParts) {
    this.#parts = parts;
    this.#meter = parts.meter ?? unmetered;
    this.#conversation = new Conversation(parts.content, parts.guide);
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
    const place = this.#parts.store.inLine?.(patientId);
    try {
      await this.#answer(context, { patientId, text, arriving, speaking, amending }, place);
    } finally {
      place?.leave();
    }
  };

  async #answer(context: TurnContext, { text, ...told }: Heard, place: Place | undefined): Promise<void> {
    const { activity } = context;
    const { patientId } = told;
    const recent = this.#recent.of(patientId);
    const usual = this.#wordsFor(recent.language ?? activity.locale ?? recent.locale);
    const nowMs = this.#parts.now().getTime();

    // Screened and answered before the queue, storage or anything else that can fail.
    const earlier = RecentMessages.textsBefore(recent, nowMs);
    const verdict = this.#screen(text, earlier);
    if (text !== '') this.#meter.verdict(verdict.level, verdict.codes);
    const words = wordsOfSignal(verdict, usual, this.#parts.content.languages);
    const guided = await guide(context, { verdict, recent, words, usual, clinic: this.#parts.content.clinic, nowMs });
    RecentMessages.add(recent, text, nowMs);

    const turn: TurnFacts = { ...told, screened: text, verdict, guided, words, usual, forgetful: earlier.length === 0, counted: false };
    await this.#metered(this.queue.run(patientId, () => this.#keepTrying(context, turn, place)));
  }

  /**
   * What must be shown although the activity was refused: too large, malformed, too many, of no known type.
   * @param whole false when there was more than could be read; then the patient is at least told so, with the numbers
   */
  readonly refused = (text: string, whole = true): Reply[] => {
    const verdict = this.#screen(screenable(text), []);
    if (text !== '') this.#meter.verdict(verdict.level, verdict.codes);
    const { clinic } = this.#parts.content;
    // Whose text it is may not even be known, so the language is the text's own.
    const words = this.#wordsFor(verdict.language);
    const replies = guidanceAlone({ verdict, words, clinic });
    if (replies.length > 0) void this.#parts.referrals.add(this.#parts.now());
    return replies.length > 0 || whole ? replies : guidance('unread', 0, words, clinic);
  };

  /** What is said where others read along: guidance, if the words are a signal, and that this is no place to talk. Keeps nothing. */
  readonly inCompany = (text: string): Reply[] => [...this.refused(text), ...guidance('one-to-one', 0, this.#wordsFor(undefined), this.#parts.content.clinic)];

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

  async #keepTrying(context: TurnContext, turn: TurnFacts, place: Place | undefined): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await (place ? place.run(held => this.#take(context, turn, held)) : this.#take(context, turn, this.#parts.store));
        return;
      } catch (error) {
        if (isCode(error, 'UNFOLD_RECORD_CONFLICT') && attempt < mostTries) continue;
        await this.#tellNotSaved(context, turn, error);
        throw error instanceof CodedError ? error : new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the turn could not be kept');
      }
    }
  }

  async #take(context: TurnContext, turn: TurnFacts, store: HeldRecord): Promise<void> {
    const { content, now, pageLink } = this.#parts;
    const loaded = await store.load(turn.patientId);
    if (loaded && hadActivity(loaded.record, turnId(context.activity))) return;
    // Of somebody of whom nothing is kept there is nothing to change.
    if (!loaded && turn.amending && turn.verdict.level === 'none') return;
    const known = loaded?.record ?? newRecord(turn.patientId, now(), turn.usual.language);
    // After a restart the bubbles before this one are only in the record.
    const verdict = turn.forgetful ? this.#screen(turn.screened, recentTexts(known, now())) : turn.verdict;

    let other: Words | undefined;
    const stageFor = (record: PatientRecord): Stage => {
      const usual = this.#wordsFor(spokenWith(record, context.activity));
      const words = wordsOfSignal(verdict, usual, content.languages);
      // The short answers that follow ("sí") tell no language.
      other = words === usual ? undefined : usual;
      if (other) record.language = words.language;
      return new Stage({ content, words, record, now: now(), text: textOf(context.activity), verdict, deviceZone: deviceZoneOf(context.activity), pageLink: pageLink && (items => pageLink(turn.patientId, items)) });
    };
    let stage = stageFor(known);
    try {
      await this.#converse(context, stage, turn);
      for (const { code } of stage.faults) this.#parts.log.error({ code, at: 'pictures' }, 'something was left out of a reply; the patient got the rest');
    } catch (error) {
      // A fault in the conversation must not leave half a turn: what was known before is kept instead.
      this.#parts.log.error({ code: 'UNFOLD_TURN_FAILED', at: placeOf(error) }, 'a turn failed; the patient was told and nothing of it was kept');
      stage = stageFor((await store.load(turn.patientId))?.record ?? newRecord(turn.patientId, now(), turn.usual.language));
      stage.tell('something-broke');
    }

    if (other && turn.guided.sent.length === 0) offerLanguage(stage.replies[0], other);
    stage.record.seenAt = stage.at;
    keepReference(stage.record, context.activity);
    const { deniedAt } = stage.record.safety;
    const recent = this.#recent.of(turn.patientId);
    rememberCards(stage.record, recent, turn.guided.sent.length > 0);
    recent.deniedAtMs = deniedAt === undefined ? undefined : Date.parse(deniedAt);
    recent.language = stage.record.language;
    recent.locale = stage.record.locale;
    const told = await this.#tellCareTeam(turn, stage);
    if (stage.erase) {
      await store.erase(turn.patientId);
      await this.#parts.careTeam.forget(patientReference(turn.patientId));
      await context.sendActivities([{ type: ActivityTypes.Event, name: forgotten }, ...told]);
      return;
    }
    const replies = keepTranscript(stage.record, context.activity, { guidance: turn.guided.sent, replies: told }, stage.now);
    await store.commit(stage.record, loaded?.tag);
    const marks = stage.takenBack ? [{ type: ActivityTypes.Event, name: takenBack }] : [];
    if (marks.length + replies.length > 0) await context.sendActivities([...marks, ...replies]);
  }

  /** Raises the turn's alerts and says in the replies what became of them. */
  async #tellCareTeam(turn: TurnFacts, stage: Stage): Promise<Reply[]> {
    const { careTeam, referrals } = this.#parts;
    // A turn that is taken again shows its guidance once.
    if (stage.referred && !turn.counted) void referrals.add(stage.now);
    turn.counted ||= stage.referred;
    let told: Told = 'nobody';
    for (const reason of stage.alerts) told = await careTeam.raise({ reason, at: stage.at, patient: patientReference(turn.patientId) });
    if (told !== 'nobody' && !hasAlertLine(stage.replies)) stage.sayBeforeLast(told === 'sent' ? 'alert-sent' : 'alert-failed');
    return withAlertLine(stage.replies, told, stage.words);
  }

  async #converse(context: TurnContext, stage: Stage, turn: TurnFacts): Promise<void> {
    stage.cardShown = isCard(turn.guided.message) && turn.guided.sent.length > 0;
    if (turn.amending) this.#forgetRecent(turn, amend(stage.record, context.activity));
    if (turn.arriving) await this.#conversation.arrive(context, stage);
    else if (turn.speaking || stage.verdict.level !== 'none') await this.#conversation.take(context, stage, turn.guided.message);
  }

  /** Words that were changed or taken back are not read together with what comes next. */
  #forgetRecent({ patientId }: TurnFacts, words: string | undefined): void {
    const recent = this.#recent.of(patientId);
    if (words !== undefined) recent.texts = recent.texts.filter(({ text }) => text !== words);
  }

  /** A screen that throws counts as a hit: better a card too many. */
  #screen(text: string, earlier: readonly string[]): Verdict {
    try {
      return this.#parts.screen(text, earlier);
    } catch (error) {
      this.#parts.log.error({ code: 'UNFOLD_SCREEN_FAILED', at: placeOf(error) }, 'the screen failed on a message; it was answered as a signal');
      return { level: 'B', codes: ['SELF-HARM'], rule: 'screen-failed', span: null, language: 'en', hits: [] };
    }
  }

  async #tellNotSaved(context: TurnContext, turn: TurnFacts, error: unknown): Promise<void> {
    this.#parts.log.error({ code: error instanceof CodedError ? error.code : 'UNFOLD_STORE_UNAVAILABLE', at: placeOf(error) }, 'a turn could not be kept; the patient was told');
    const { content, now } = this.#parts;
    const stage = new Stage({ content, words: turn.words, record: newRecord(turn.patientId, now()), now: now(), text: '', verdict: turn.verdict });
    // Without the record nobody can say where the patient was; a vague signal gets its line all the same.
    if (turn.verdict.level === 'C') stage.tell('crisis-line-c');
    stage.tell(turn.guided.message === undefined ? 'not-saved' : 'crisis-not-saved');
    stage.referred = turn.guided.message !== undefined || turn.verdict.level === 'C';
    if (turn.guided.message !== undefined) stage.alerts.push(alertReason(turn.verdict));
    const told = await this.#tellCareTeam(turn, stage);
    const { id } = context.activity;
    // Clients send again and again what could not be kept; that it could not is said once for each message.
    await context.sendActivities(told.map((reply, index) => (id === undefined ? reply : Object.assign({ [keptAs]: `${id}|not-kept|${index}` }, reply))));
  }

  #wordsFor(locale: string | undefined): Words {
    const { languages } = this.#parts.content;
    const words = languages.get((locale ?? 'en').slice(0, 2).toLowerCase()) ?? languages.get('en') ?? [...languages.values()][0];
    if (!words) throw new CodedError('UNFOLD_CONTENT_INVALID', 'the content holds no language');
    return words;
  }
}

/** What an activity is, before anybody has looked at its words. */
interface Heard {
  readonly patientId: string;
  /** Everything in the activity that could be a person's words. */
  readonly text: string;
  readonly arriving: boolean;
  readonly speaking: boolean;
  /** Something said earlier was changed or taken back. */
  readonly amending: boolean;
}

interface TurnFacts extends Omit<Heard, 'text'> {
  readonly screened: string;
  readonly verdict: Verdict;
  /** What has been answered already, before storage. */
  readonly guided: Guided;
  readonly words: Words;
  /** What is spoken otherwise: a signal is answered in the language it was written in. */
  readonly usual: Words;
  /** Nothing of this patient is in memory: the process is young, or they were away. */
  readonly forgetful: boolean;
  /** Whether the guidance of this turn is in the counts of referrals. */
  counted: boolean;
}

/** The language a patient asked for; until they ask for one, their device's. */
function spokenWith(record: PatientRecord, { locale }: Partial<Activity>): string {
  if (locale !== undefined && locale !== '') record.locale = locale;
  return record.language ?? record.locale;
}

const joins = (activity: Activity): boolean =>
  (activity.membersAdded ?? []).some(member => member.id !== activity.recipient?.id);

const isCode = (error: unknown, code: string): boolean => error instanceof CodedError && error.code === code;

/** Where in our own code it happened. Messages of foreign errors may quote what a patient wrote, so they stay out. */
function placeOf(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  const frame = error instanceof Error ? (error.stack ?? '').split('\n').find(line => line.trimStart().startsWith('at ')) : undefined;
  return frame?.trim().replace(/\(?(?:file:\/\/)?[^ (]*\//, '') ?? 'unknown';
}
