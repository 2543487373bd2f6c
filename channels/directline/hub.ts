import type { TranscriptLine } from '../../storage/record.ts';
import { Conversation } from './conversation.ts';

export type History = (patientId: string) => Promise<readonly TranscriptLine[]>;

export const channelId = 'directline';

const idleMs = 30 * 60_000;
const sweepEveryMs = 60_000;
const maxConversations = 10_000;

/** The conversations that were used lately. Those that nobody watches are let go; the store knows them. */
export class Hub {
  readonly #open = new Map<string, Promise<Conversation>>();
  readonly #settled = new Map<string, Conversation>();
  readonly #history: History;
  readonly #now: () => number;
  readonly #sweeper: NodeJS.Timeout;

  constructor(history: History, now: () => number) {
    this.#history = history;
    this.#now = now;
    this.#sweeper = setInterval(() => { this.sweep(); }, sweepEveryMs).unref();
  }

  /** The conversation, from memory or else from what the bot kept. Rejects when the store does not answer. */
  open(id: string, user: string): Promise<Conversation> {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    if (this.#open.size >= maxConversations) this.sweep(0);
    const opening = this.#load(id, user);
    this.#open.set(id, opening);
    opening.then(conversation => this.#settled.set(id, conversation), () => this.#open.delete(id));
    return opening;
  }

  /** The conversation if it is in memory. */
  peek(id: string): Conversation | undefined {
    return this.#settled.get(id);
  }

  /** Lets go of everything that is known about a user here. */
  forget(user: string): void {
    for (const conversation of this.#settled.values()) if (conversation.user === user) this.#drop(conversation.id);
  }

  /** Lets go of conversations that nobody watches and that were not used for a while. */
  sweep(unusedMs: number = idleMs): void {
    for (const { id, listeners, usedAtMs } of this.#settled.values()) {
      if (listeners.size === 0 && this.#now() - usedAtMs >= unusedMs) this.#drop(id);
    }
  }

  close(): void {
    clearInterval(this.#sweeper);
    this.#open.clear();
    this.#settled.clear();
  }

  async #load(id: string, user: string): Promise<Conversation> {
    const lines = await this.#history(`${channelId}:${user}`);
    const own = lines.filter(({ activity }) => {
      const conversation = activity['conversation'];
      return typeof conversation === 'object' && conversation !== null && 'id' in conversation && conversation.id === id;
    });
    return new Conversation(id, user, own, this.#now);
  }

  #drop(id: string): void {
    this.#open.delete(id);
    this.#settled.delete(id);
  }
}
