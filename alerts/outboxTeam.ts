import { open } from 'node:fs/promises';
import path from 'node:path';
import type { AlertArchive } from './archive.ts';
import { append } from './durable.ts';
import { writeLetter } from './letter.ts';
import type { Alert, CareTeam, Told } from './port.ts';
import { RecentlyTold } from './recentlyTold.ts';
import { causeOf, notRemoved, type Report } from './report.ts';
import { within } from './within.ts';

export interface OutboxOptions {
  readonly folder: string;
  readonly archive: AlertArchive;
  readonly clinic: string | undefined;
  readonly report: Report;
  readonly now: () => Date;
  readonly answerMs: number;
}

/**
 * For a clinic without a receiver: each alert is a line of `outbox.jsonl`. Nobody may be watching
 * that file, so the patient hears that nobody was told.
 */
export class OutboxTeam implements CareTeam {
  readonly #options: OutboxOptions;
  readonly #file: string;
  readonly #recent: RecentlyTold;
  #last: Promise<void> = Promise.resolve();
  /** Whether the file is known to end with a whole line; a crash or a full disk may have cut one short. */
  #whole = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#file = path.join(options.folder, 'outbox.jsonl');
    this.#recent = new RecentlyTold(options.now);
  }

  raise(alert: Alert): Promise<Told> {
    return this.#recent.orElse(alert, async () => {
      this.#last = this.#last.then(() => this.#write(`${writeLetter(alert, this.#options.clinic).body}\n`));
      await within(this.#options.answerMs, this.#last, undefined);
      return 'nobody';
    });
  }

  forget(patient: string): Promise<void> {
    return this.#inArchive(archive => archive.forget(patient));
  }

  expire(before: Date): Promise<void> {
    return this.#inArchive(archive => archive.expire(before));
  }

  /** Nobody takes them, so nobody is waited for. */
  waiting(): number {
    return 0;
  }

  close(): Promise<void> {
    return within(this.#options.answerMs, this.#last, undefined);
  }

  /** In turn with what is being written, because it may put another file in the outbox's place. */
  #inArchive(work: (archive: AlertArchive) => Promise<void>): Promise<void> {
    this.#last = this.#last.then(() => work(this.#options.archive)).catch((error: unknown) => { this.#options.report(notRemoved(this.#options.folder, error)); });
    return this.#last;
  }

  async #write(line: string): Promise<void> {
    try {
      if (!this.#whole) await this.#endLastLine();
      this.#whole = false;
      await append(this.#file, line);
      this.#whole = true;
    } catch (error) {
      this.#options.report({ code: 'UNFOLD_ALERT_NOT_KEPT', message: `an alert could not be added to ${this.#file} (${causeOf(error)}) and is lost. Make room on the disk and let this user write there.` });
    }
  }

  async #endLastLine(): Promise<void> {
    const text = await readLastByte(this.#file);
    if (text !== '' && text !== '\n') await append(this.#file, '\n');
  }
}

async function readLastByte(file: string): Promise<string> {
  let handle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
