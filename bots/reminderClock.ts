import type { Content } from '../content/load.ts';
import { notice } from '../dialogs/notice.ts';
import type { Reply } from '../dialogs/render.ts';
import { takeDue } from '../dialogs/reminders.ts';
import { Stage } from '../dialogs/stage.ts';
import { CodedError } from '../errors.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { HeldRecord, RecordStore } from '../storage/port.ts';
import type { PatientRecord } from '../storage/record.ts';
import type { Notify } from './notify.ts';
import type { FaultLog } from './turnParts.ts';
import type { TurnQueue } from './turnQueue.ts';

export interface ReminderParts {
  readonly content: Content;
  readonly store: RecordStore;
  /** The queue that patients' turns are taken in, so that a reminder never runs beside one. */
  readonly queue: TurnQueue;
  readonly notify: Notify;
  readonly log: FaultLog;
  readonly now: () => Date;
}

const everyMs = 60_000;
const mostAtOnce = 100;
const nothingSaid: Verdict = { level: 'none', codes: [], rule: '', span: null, language: 'en', hits: [] };

/**
 * Looks once a minute for what is due. It is first moved, durably, to what waits for the patient, and then carried to
 * them where a channel can do that: a crash in between leaves it to their next visit, and nothing is sent twice.
 */
export class ReminderClock {
  readonly #parts: ReminderParts;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(parts: ReminderParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => { void this.tick(); }, everyMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Looks now. Never rejects: what failed stays due. */
  tick(): Promise<void> {
    return (this.#running ??= this.#look().finally(() => { this.#running = undefined; }));
  }

  async #look(): Promise<void> {
    const { store, queue, now } = this.#parts;
    const due = await store.due(now(), mostAtOnce).catch((error: unknown) => { this.#fault(error); return []; });
    for (const patientId of due) {
      await queue.run(patientId, () => this.#bring(patientId)).catch((error: unknown) => { this.#fault(error); });
    }
  }

  async #bring(patientId: string): Promise<void> {
    const { store, notify } = this.#parts;
    const message = await (store.inLine ? store.inLine(patientId).run(held => this.#take(held, patientId)) : this.#take(store, patientId));
    if (message) await notify.send(patientId, message);
  }

  /** Moves what is due to what waits, and keeps that. @returns what is now to be carried */
  async #take(store: HeldRecord, patientId: string): Promise<Reply | undefined> {
    const { notify, now } = this.#parts;
    const loaded = await store.load(patientId);
    if (!loaded || !takeDue(loaded.record, now())) return undefined;
    const message = notify.reaches(patientId) ? this.#noticeFor(loaded.record) : undefined;
    await store.commit(loaded.record, loaded.tag);
    return message;
  }

  #noticeFor(record: PatientRecord): Reply | undefined {
    const { content, now } = this.#parts;
    const words = content.languages.get((record.language ?? record.locale).slice(0, 2)) ?? content.languages.get('en');
    if (!words) return undefined;
    return notice(new Stage({ content, words, record, now: now(), text: '', verdict: nothingSaid }));
  }

  #fault(error: unknown): void {
    const code = error instanceof CodedError ? error.code : 'UNFOLD_STORE_UNAVAILABLE';
    // Somebody else was faster; what is still due is found again in a minute.
    if (code === 'UNFOLD_RECORD_CONFLICT') return;
    this.#parts.log.error({ code, at: 'reminders' }, code === 'UNFOLD_NOT_REACHABLE' ? 'a patient was not reached; what was due waits for their next visit' : 'reminders could not be looked for; they stay due');
  }
}
