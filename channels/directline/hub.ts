import type { TranscriptLine } from '../../storage/record.ts';
import { Conversation } from './conversation.ts';

export type History = (patientId: string) => Promise<readonly TranscriptLine[]>;

export const channelId = 'directline';

const idleMs = 30 * 60_000;
const sweepEveryMs = 60_000;
// Longer than any healthy store takes, shorter than a person in danger should wait.
const patienceMs = 1_000;
const maxConversations = 10_000;

/** The conversations that were used lately. Those that nobody watches are let go; the store knows them. */
export class Hub {
  readonly #open = new Map<string, Conversation>();
  readonly #history: History;
  readonly #now: () => number;
  readonly #sweeper: NodeJS.Timeout;

  constructor(history: History, now: () => number) {
    this.#history = history;
    this.#now = now;
    this.#sweeper = setInterval(() => { this.sweep(); }, sweepEveryMs).unref();
  }

  /**
   * The conversation, with what the bot kept of it. When the store does not answer in time it is handed out
   * without its past and read again the next time: a call for help must not wait for a disk.
   */
  async open(id: string, user: string): Promise<Conversation> {
    let conversation = this.#open.get(id);
    if (conversation === undefined) {
      if (this.#open.size >= maxConversations) this.sweep(0);
      conversation = new Conversation(id, user, this.#now);
      this.#open.set(id, conversation);
    }
    if (!conversation.recalled) await this.#recall(conversation);
    return conversation;
  }

  /** The conversation if it is in memory. */
  peek(id: string): Conversation | undefined {
    return this.#open.get(id);
  }

  /** Lets go of everything that is known about a user here. */
  forget(user: string): void {
    for (const conversation of this.#open.values()) if (conversation.user === user) this.#drop(conversation.id);
  }

  /** Lets go of conversations that nobody watches and that were not used for a while. */
  sweep(unusedMs: number = idleMs): void {
    for (const { id, listeners, usedAtMs } of this.#open.values()) {
      if (listeners.size === 0 && this.#now() - usedAtMs >= unusedMs) this.#drop(id);
    }
  }

  close(): void {
    clearInterval(this.#sweeper);
    this.#open.clear();
  }

  async #recall(conversation: Conversation): Promise<void> {
    const lines = await Promise.race([this.#history(`${channelId}:${conversation.user}`), patience()]).catch(() => undefined);
    if (lines === undefined || conversation.recalled) return;
    conversation.recall(lines.filter(({ activity }) => {
      const where = activity['conversation'];
      return typeof where === 'object' && where !== null && 'id' in where && where.id === conversation.id;
    }));
  }

  #drop(id: string): void {
    this.#open.delete(id);
  }
}

const patience = (): Promise<undefined> => new Promise(resolve => { setTimeout(() => { resolve(undefined); }, patienceMs).unref(); });
