import type { Pool } from 'pg';

/** PostgreSQL takes less than 8,000 bytes in one notification. */
const mostBytes = 7_900;
const mostWaiting = 2_000;

/**
 * Sends notifications in transactions of their own, never inside one that writes: there the lock that NOTIFY takes
 * would let one writer in at a time. What comes together while one statement is under way goes with the next.
 */
export class Notifier {
  readonly #pool: Pool;
  readonly #channel: string;
  #waiting: string[] = [];
  #sending: Promise<void> | undefined;

  constructor(pool: Pool, channel: string) {
    this.#pool = pool;
    this.#channel = channel;
  }

  /** In order. A notification that is too long, or that the database does not take, is lost. */
  send(message: string): void {
    if (Buffer.byteLength(message) > mostBytes) return;
    this.#waiting.push(message);
    if (this.#waiting.length > mostWaiting) this.#waiting.shift();
    this.#sending ??= this.#drain().finally(() => { this.#sending = undefined; });
  }

  async close(): Promise<void> {
    await this.#sending;
    await this.#pool.end();
  }

  async #drain(): Promise<void> {
    // What one turn says comes in one go.
    await new Promise(resolve => { setImmediate(resolve); });
    while (this.#waiting.length > 0) {
      const messages = this.#waiting;
      this.#waiting = [];
      await this.#pool.query('select pg_notify($1, message) from unnest($2::text[]) as message', [this.#channel, messages]).catch(() => undefined);
    }
  }
}
