import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import pLimit from 'p-limit';
import * as z from 'zod';
import { patientKey } from '../patientKey.ts';
import type { Follower, Relay } from '../relay.ts';
import type { Codec } from '../sealing/codec.ts';
import { Listener } from './listener.ts';
import type { Notifier } from './notifier.ts';

export const channel = 'unfold';
/** How late the news of a lost notification can be. */
export const pollMs = 2_000;
// Records that are read again at once, when this node has missed much.
const readAtOnce = 8;

const Message = z.object({
  node: z.string(),
  key: z.string(),
  /** The record's tag after a change; null when it was erased. */
  tag: z.string().nullable().optional(),
  passed: z.string().optional()
});
type Message = z.infer<typeof Message>;

interface Watched {
  readonly patientId: string;
  /** The tag of the record as it is shown here; undefined when that is not known. */
  shown: string | null | undefined;
  /** The latest that was told of it. */
  latest: string | null | undefined;
  running: boolean;
}

/** Nodes tell each other by LISTEN and NOTIFY, and look every `pollMs` at the tags of whom they watch. */
export class PostgresRelay implements Relay {
  readonly #node = randomBytes(6).toString('base64url');
  readonly #watched = new Map<string, Watched>();
  readonly #listener: Listener;
  readonly #notifier: Notifier;
  readonly #codec: Codec;
  readonly #reading = pLimit(readAtOnce);
  #follower: Follower | undefined;

  constructor(url: string, notifier: Notifier, codec: Codec) {
    this.#notifier = notifier;
    this.#codec = codec;
    this.#listener = new Listener({ url, channel, everyMs: pollMs, heard: message => { this.#hear(message); }, look: client => this.#look(client) });
  }

  start(): Promise<void> {
    return this.#listener.start();
  }

  async close(): Promise<void> {
    await this.#listener.close();
    await this.#notifier.close();
  }

  follow(follower: Follower): void {
    this.#follower = follower;
  }

  watch(patientId: string): void {
    const key = patientKey(patientId);
    if (!this.#watched.has(key)) this.#watched.set(key, { patientId, shown: undefined, latest: undefined, running: false });
  }

  unwatch(patientId: string): void {
    this.#watched.delete(patientKey(patientId));
  }

  pass(patientId: string, activity: Readonly<Record<string, unknown>>): void {
    const key = patientKey(patientId);
    const sealed = this.#codec.seal(Buffer.from(JSON.stringify(activity), 'utf8'), passedName(key));
    this.#tell({ key, passed: sealed.toString('base64') });
  }

  /** This node changed the record itself: what it shows is current if it was before. */
  committed(key: string, before: string | null, tag: string | null): void {
    this.#tell({ key, tag });
    const watched = this.#watched.get(key);
    if (watched?.shown === before) watched.shown = tag;
    if (watched) this.#changed(watched, tag);
  }

  #tell(message: Omit<Message, 'node'>): void {
    this.#notifier.send(JSON.stringify({ node: this.#node, ...message }));
  }

  #hear(text: string): void {
    const message = readMessage(text);
    const watched = message && this.#watched.get(message.key);
    if (!watched || message.node === this.#node) return;
    if (message.tag !== undefined) this.#changed(watched, message.tag);
    if (message.passed !== undefined) this.#passed(watched, message.key, message.passed);
  }

  #passed({ patientId }: Watched, key: string, sealed: string): void {
    try {
      const text = this.#codec.open(Buffer.from(sealed, 'base64'), passedName(key)).toString('utf8');
      this.#follower?.passed(patientId, JSON.parse(text) as Record<string, unknown>);
    } catch {
      // Sealed with a key that this node does not have: what is kept will say so, and this can be lost.
    }
  }

  async #look(client: Client): Promise<void> {
    if (this.#watched.size === 0) {
      // Tries the connection all the same, or a dead one would be noticed only when somebody comes.
      await client.query('select 1');
      return;
    }
    const keys = [...this.#watched.keys()];
    const { rows } = await client.query<{ key: string; tag: string }>(
      "select encode(key, 'hex') as key, tag from unfold_patient where key = any($1::bytea[])",
      [keys.map(key => Buffer.from(key, 'hex'))]
    );
    const tags = new Map(rows.map(({ key, tag }) => [key, tag]));
    for (const key of keys) {
      const watched = this.#watched.get(key);
      if (watched) this.#changed(watched, tags.get(key) ?? null);
    }
  }

  #changed(watched: Watched, tag: string | null): void {
    watched.latest = tag;
    if (watched.running || watched.shown === tag) return;
    watched.running = true;
    void this.#reading(() => this.#show(watched)).finally(() => { watched.running = false; });
  }

  /** Until what is shown is the latest that was told, or cannot be read now; then the next look tries again. */
  async #show(watched: Watched): Promise<void> {
    while (watched.shown !== watched.latest) {
      const { latest } = watched;
      const shown = await this.#follower?.changed(watched.patientId).catch(() => false);
      if (shown !== true) return;
      watched.shown = latest;
    }
  }
}

const passedName = (key: string): string => `passed ${key}`;

function readMessage(text: string): Message | undefined {
  try {
    return Message.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
