import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder-core';
import type { Told } from '../alerts/port.ts';
import type { Words } from '../content/schema.ts';
import { Conversation } from '../dialogs/conversation.ts';
import { alertReason } from '../dialogs/crisis.ts';
import { planNextDay } from '../dialogs/nextDay.ts';
import type { Reply } from '../dialogs/render.ts';
import { isCard, Stage } from '../dialogs/stage.ts';
import { CodedError } from '../errors.ts';
import type { HeldRecord, Place } from '../storage/port.ts';
import { newRecord, type PatientRecord } from '../storage/record.ts';
import { hasAlertLine, withAlertLine } from './alertLine.ts';
import { amend, turnId } from './amend.ts';
import type { Hearing } from './hearing.ts';
import { deviceZoneOf, patientReference, textOf } from './inbound.ts';
import { keptAs } from './keptId.ts';
import { placeOf } from './placeOf.ts';
import { rememberCards } from './recent.ts';
import { keepReference } from './reference.ts';
import { offerLanguage, wordsOfSignal } from './signalLanguage.ts';
import { forgotten, takenBack } from './takenBack.ts';
import { hadActivity, keepTranscript, recentTexts } from './transcript.ts';
import type { TurnFacts, TurnParts } from './turnParts.ts';

// Something that is no turn, such as a deletion, may have written in between; then it is taken again on what is there now.
const mostTries = 4;

/** The part of a turn that is kept: the conversation goes on from the record, and is told when it is durable. */
export class Keeping {
  readonly #parts: TurnParts;
  readonly #hearing: Hearing;
  readonly #conversation: Conversation;

  constructor(parts: TurnParts, hearing: Hearing) {
    this.#parts = parts;
    this.#hearing = hearing;
    this.#conversation = new Conversation(parts.content, parts.guide);
  }

  /** @throws CodedError when the turn could not be kept; the patient has then been told. */
  async keep(context: TurnContext, turn: TurnFacts, place: Place | undefined): Promise<void> {
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
    const verdict = turn.forgetful ? this.#hearing.screen(turn.screened, recentTexts(known, now())) : turn.verdict;

    let other: Words | undefined;
    const stageFor = (record: PatientRecord): Stage => {
      const usual = this.#hearing.wordsFor(spokenWith(record, context.activity));
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
    planNextDay(stage);
    keepReference(stage.record, context.activity);
    const { deniedAt } = stage.record.safety;
    const recent = this.#hearing.recent.of(turn.patientId);
    rememberCards(stage.record, recent, turn.guided.sent.length > 0);
    if (stage.complete) {
      stage.record.safety.completeAt = stage.at;
      recent.texts = recent.texts.slice(recent.texts.findLastIndex(({ text }) => text === turn.screened) + 1);
    }
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
    // Kept like a reply: a window that was away just then must come to hear of it, on another node and after a restart too.
    const marks = stage.takenBack ? [{ type: ActivityTypes.Event, name: takenBack }] : [];
    const replies = keepTranscript(stage.record, context.activity, { guidance: turn.guided.sent, replies: [...marks, ...told] }, stage.now);
    await store.commit(stage.record, loaded?.tag);
    if (replies.length > 0) await context.sendActivities(replies);
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
    stage.amending = turn.amending;
    if (turn.amending) this.#forgetRecent(turn, amend(stage.record, context.activity));
    if (turn.arriving) await this.#conversation.arrive(context, stage);
    else if (turn.speaking || stage.verdict.level !== 'none') await this.#conversation.take(context, stage, turn.guided.message);
  }

  /** Words that were changed or taken back are not read together with what comes next. */
  #forgetRecent({ patientId }: TurnFacts, words: string | undefined): void {
    const recent = this.#hearing.recent.of(patientId);
    if (words !== undefined) recent.texts = recent.texts.filter(({ text }) => text !== words);
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
}

/** The language a patient asked for; until they ask for one, their device's. */
function spokenWith(record: PatientRecord, { locale }: Partial<Activity>): string {
  if (locale !== undefined && locale !== '') record.locale = locale;
  return record.language ?? record.locale;
}

const isCode = (error: unknown, code: string): boolean => error instanceof CodedError && error.code === code;
