import { open } from 'node:fs/promises';
import path from 'node:path';
import { append } from './durable.ts';
import { writeLetter } from './letter.ts';
import type { Alert, CareTeam, Told } from './port.ts';
import { RecentlyTold } from './recentlyTold.ts';
import { causeOf, type Report } from './report.ts';
import { within } from './within.ts';

export interface OutboxOptions {
  readonly folder: string;
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
  #last: Promise<void>;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#file = path.join(options.folder, 'outbox.jsonl');
    this.#recent = new RecentlyTold(options.now);
    this.#last = this.#endLastLine();
  }

  raise(alert: Alert): Promise<Told> {
    return this.#recent.orElse(alert, async () => {
      this.#last = this.#last.then(() => this.#write(`${writeLetter(alert, this.#options.clinic).body}\n`));
      await within(this.#options.answerMs, this.#last, undefined);
      return 'nobody';
    });
  }

  close(): Promise<void> {
    return within(this.#options.answerMs, this.#last, undefined);
  }

  async #write(line: string): Promise<void> {
    try {
      await append(this.#file, line);
    } catch (error) {
      // Half a line may stand there now; the next one must not be joined to it.
      await this.#endLastLine();
      this.#options.report({ code: 'UNFOLD_ALERT_NOT_KEPT', message: `an alert could not be added to ${this.#file} (${causeOf(error)}) and is lost. Make room on the disk and let this user write there.` });
    }
  }

  /** After a crash the file may end inside a line. */
  async #endLastLine(): Promise<void> {
    try {
      const handle = await open(this.#file, 'r+');
      try {
        const { size } = await handle.stat();
        const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
        if (size > 0 && buffer.toString('latin1') !== '\n') await handle.write('\n', size);
      } finally {
        await handle.close();
      }
    } catch {
      // No file yet is the usual case; anything worse shows, and is reported, at the next alert.
    }
  }
}
