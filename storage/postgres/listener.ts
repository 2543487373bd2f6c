import type { Client } from 'pg';
import { openClient } from './pool.ts';

export interface ListenerParts {
  readonly url: string;
  readonly channel: string;
  /** How often `look` is called, and with it the connection tried. */
  readonly everyMs: number;
  readonly heard: (message: string) => void;
  /** Looks for what was not heard. Also called as soon as listening begins or begins again. */
  readonly look: (client: Client) => Promise<void>;
}

/** One connection that listens, and is made anew whenever it is lost. */
export class Listener {
  readonly #parts: ListenerParts;
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(parts: ListenerParts) {
    this.#parts = parts;
  }

  /** Resolves after the first try to listen, successful or not. */
  start(): Promise<void> {
    return this.#round();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
    this.#drop();
  }

  #round(): Promise<void> {
    this.#running = this.#listenAndLook().catch(() => { this.#drop(); }).then(() => {
      if (this.#closed) return;
      this.#timer = setTimeout(() => { void this.#round(); }, this.#parts.everyMs).unref();
    });
    return this.#running;
  }

  async #listenAndLook(): Promise<void> {
    const { url, channel, heard, look } = this.#parts;
    if (!this.#client) {
      const client = await openClient(url);
      this.#client = client;
      client.on('error', () => { this.#drop(); });
      client.on('end', () => { if (this.#client === client) this.#client = undefined; });
      client.on('notification', ({ payload }) => { if (payload !== undefined) heard(payload); });
      await client.connect();
      await client.query(`listen ${channel}`);
    }
    await look(this.#client);
  }

  /** Nobody waits for a connection that may be dead already. */
  #drop(): void {
    const client = this.#client;
    this.#client = undefined;
    void client?.end().catch(() => undefined);
  }
}
