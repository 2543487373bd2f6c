import pLimit from 'p-limit';
import { writeLetter, type Letter } from './letter.ts';
import type { AlertArchive } from './archive.ts';
import type { PendingFolder } from './pendingFolder.ts';
import type { Alert, CareTeam, Told } from './port.ts';
import { post, type Outcome, type Webhook } from './receiver.ts';
import { RecentlyTold } from './recentlyTold.ts';
import { causeOf, notRemoved, type Report } from './report.ts';
import { within } from './within.ts';

export interface Timing {
  /** How long one try may take. */
  readonly postMs: number;
  /** How long the disk may hold up the first try. */
  readonly diskMs: number;
  /** How long raise may take in all. */
  readonly answerMs: number;
  /** The wait before the first repeat; it doubles with each. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** From when on an alert is too old to be of use. */
  readonly expiryMs: number;
}

export interface WebhookOptions {
  readonly webhook: Webhook;
  readonly pending: PendingFolder;
  readonly folder: string;
  readonly archive: AlertArchive;
  readonly clinic: string | undefined;
  readonly report: Report;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly timing: Timing;
}

// First tries have a lane of their own: repeats to a receiver that hangs must not hold up a new alert.
const freshAtOnce = 16;
const repeatsAtOnce = 4;

/** For a clinic with a receiver: an alert is kept, handed over at once, and handed over again until it is taken or too old. */
export class WebhookTeam implements CareTeam {
  readonly #options: WebhookOptions;
  readonly #recent: RecentlyTold;
  readonly #fresh = pLimit(freshAtOnce);
  readonly #repeats = pLimit(repeatsAtOnce);
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<unknown>>();
  /** Ids of alerts that are not on the disk, because it was full. */
  readonly #unkept = new Set<string>();
  /** Patients who had everything deleted while this process ran. */
  readonly #forgotten = new Set<string>();
  /** Ids of alerts that nobody has taken yet. */
  readonly #waiting = new Set<string>();
  #closed = false;

  constructor(options: WebhookOptions) {
    this.#options = options;
    this.#recent = new RecentlyTold(options.now);
  }

  raise(alert: Alert): Promise<Told> {
    return this.#recent.orElse(alert, () => {
      const letter = writeLetter(alert, this.#options.clinic);
      return within(this.#options.timing.answerMs, this.#track(this.#begin(letter)), 'failed');
    });
  }

  /** Goes on with what was waiting before a restart. */
  resume(waiting: readonly Letter[]): void {
    for (const letter of waiting) {
      this.#recent.correct(letter.alert, 'failed');
      this.#waiting.add(letter.id);
      this.#schedule(letter, 0);
    }
  }

  async forget(patient: string): Promise<void> {
    this.#forgotten.add(patient);
    await this.#inArchive(archive => archive.forget(patient));
  }

  expire(before: Date): Promise<void> {
    return this.#inArchive(archive => archive.expire(before));
  }

  async #inArchive(work: (archive: AlertArchive) => Promise<void>): Promise<void> {
    await this.#track(work(this.#options.archive).catch((error: unknown) => { this.#options.report(notRemoved(this.#options.folder, error)); }));
  }

  waiting(): number {
    return this.#waiting.size;
  }

  /** Ends the tries that are running; what was not taken waits on the disk for the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await within(this.#options.timing.answerMs, this.#settle(), undefined);
  }

  async #settle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #begin(letter: Letter): Promise<Told> {
    this.#waiting.add(letter.id);
    const kept = this.#track(this.#keep(letter));
    // A disk that hangs or is full must not hold the alert back.
    await within(this.#options.timing.diskMs, kept, undefined);
    const outcome = await this.#fresh(() => this.#handOverNow(letter, kept));
    if (outcome.taken) return 'sent';
    const { webhook, timing, report } = this.#options;
    report({
      code: 'UNFOLD_ALERT_NOT_SENT',
      message: `${new URL(webhook.url).host} did not take the alert ${letter.id} (${outcome.why}); the patient was told. It is tried again for ${timing.expiryMs / 3_600_000} hours. See that the receiver runs and answers 2xx.`
    });
    this.#schedule(letter, 0);
    return 'failed';
  }

  async #repeat(letter: Letter, count: number): Promise<void> {
    if (this.#closed) return;
    const { now, timing, pending } = this.#options;
    if (now().getTime() - Date.parse(letter.alert.at) >= timing.expiryMs) {
      this.#waiting.delete(letter.id);
      await (this.#forgotten.has(letter.alert.patient) ? pending.remove(letter) : pending.expire(letter)).catch((error: unknown) => { this.#diskFault(letter, error, 'moved to the folder "expired"'); });
      this.#options.report({ code: 'UNFOLD_ALERT_EXPIRED', message: `the alert ${letter.id} was not taken in time and is not tried any more. Look at it in the folder "expired" now, and mend the receiver.` });
    } else if (!(await this.#handOver(letter, timing.postMs)).taken) {
      if (this.#unkept.delete(letter.id)) void this.#track(this.#keep(letter));
      this.#schedule(letter, count + 1);
    }
  }

  /** A connection that was lost at once may only have been an old one; the patient is waiting, so it is tried twice. */
  async #handOverNow(letter: Letter, kept: Promise<void>): Promise<Outcome> {
    const { postMs } = this.#options.timing;
    const begunMs = performance.now();
    const outcome = await this.#handOver(letter, postMs, kept);
    const leftMs = Math.floor(begunMs + postMs - performance.now());
    return outcome.taken || outcome.answered || leftMs < postMs / 2 ? outcome : this.#handOver(letter, leftMs, kept);
  }

  async #handOver(letter: Letter, timeoutMs: number, kept?: Promise<void>): Promise<Outcome> {
    if (this.#closed) return { taken: false, why: 'the server is stopping', answered: true };
    const { webhook, fetch, now } = this.#options;
    const outcome = await post(webhook, letter.body, { fetch, now, timeoutMs });
    if (!outcome.taken) return outcome;
    this.#waiting.delete(letter.id);
    this.#recent.correct(letter.alert, 'sent');
    // Not waited for: the patient need not wait for the disk.
    void this.#track(this.#remove(letter, kept));
    return outcome;
  }

  async #keep(letter: Letter): Promise<void> {
    try {
      await this.#options.pending.keep(letter);
    } catch (error) {
      this.#unkept.add(letter.id);
      this.#diskFault(letter, error, 'written; it is sent all the same, but would not outlast a restart');
    }
  }

  async #remove(letter: Letter, kept?: Promise<void>): Promise<void> {
    await kept;
    if (this.#unkept.delete(letter.id)) return;
    await this.#options.pending.remove(letter).catch((error: unknown) => { this.#diskFault(letter, error, 'removed after it was taken; after a restart it is sent once more, under the same id'); });
  }

  #diskFault({ id }: Letter, error: unknown, what: string): void {
    this.#options.report({ code: 'UNFOLD_ALERT_NOT_KEPT', message: `the alert ${id} could not be ${what} (${causeOf(error)}). Make room on the disk and let this user write in the data folder.` });
  }

  /** Waits are spread, so that a receiver that comes back is not met by everything at once. */
  #schedule(letter: Letter, count: number): void {
    if (this.#closed) return;
    const { firstRetryMs, longestRetryMs } = this.#options.timing;
    const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** count) * (0.5 + Math.random() / 2);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#track(this.#repeats(() => this.#repeat(letter, count)));
    }, waitMs).unref();
    this.#timers.add(timer);
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
    return work;
  }
}
