import type { TranscriptLine } from '../../storage/record.ts';
import type { Relay } from '../../storage/relay.ts';
import type { Activity } from 'botbuilder-core';
import { Conversation } from './conversation.ts';
import { Neighbours, patientOf } from './neighbours.ts';

export type History = (patientId: string) => Promise<readonly TranscriptLine[]>;

const idleMs = 30 * 60_000;
const sweepEveryMs = 60_000;
// Clients that poll look once a second; some are slower.
const lookingMs = 10_000;
// Longer than any healthy store takes, shorter than a person in danger should wait.
const patienceMs = 1_000;
const maxConversations = 10_000;

/** The conversations that were used lately. Those that nobody watches are let go; the store knows them. */
export class Hub {
  readonly #open = new Map<string, Conversation>();
  readonly #history: History;
  readonly #now: () => number;
  readonly #sweeper: NodeJS.Timeout;
  readonly #neighbours: Neighbours | undefined;

  /** @param relay tells what other processes show and keep, where there may be others */
  constructor(history: History, now: () => number, relay?: Relay) {
    this.#history = history;
    this.#now = now;
    this.#neighbours = relay && new Neighbours(relay, conversation => this.#recall(conversation));
    this.#sweeper = setInterval(() => { this.sweep(); }, sweepEveryMs).unref();
  }

  /**
   * The conversation, with what the bot kept of it. When the store does not answer in time it is handed out
   * without its past, which is shown when it comes, or read again the next time: a call for help must not wait for a disk.
   */
  async open(id: string, user: string, looking = true): Promise<Conversation> {
    let conversation = this.#open.get(id);
    if (conversation === undefined) {
      if (this.#open.size >= maxConversations) this.sweep(0);
      conversation = new Conversation(id, user, this.#now);
      this.#open.set(id, conversation);
      this.#neighbours?.watch(conversation);
    }
    if (!conversation.recalled || (looking && conversation.behind)) await this.#recall(conversation);
    return conversation;
  }

  /** The conversation if it is in memory. */
  peek(id: string): Conversation | undefined {
    return this.#open.get(id);
  }

  /** The conversation of a user that a client watches now, by a socket or by looking again and again. */
  watched(user: string): Conversation | undefined {
    for (const conversation of this.#open.values()) {
      if (conversation.user === user && (conversation.listeners.size > 0 || this.#now() - conversation.usedAtMs < lookingMs)) return conversation;
    }
    return undefined;
  }

  /** Reads what another node kept, for whoever watches now or looks next. */
  async catchUp(conversation: Conversation): Promise<void> {
    conversation.behind = true;
    if (conversation.listeners.size > 0) await this.#recall(conversation);
  }

  /** Shows on the other nodes what is shown here. */
  pass(id: string, activity: Partial<Activity>): void {
    const conversation = this.#open.get(id);
    if (conversation) this.#neighbours?.pass(conversation, activity);
  }

  /**
   * Lets go of what was shown of a patient's conversations here: what is still kept of them is read again.
   * @param mark the id under which the store keeps that this was so
   */
  reread(id: string, mark: string | undefined): void {
    const user = this.#open.get(id)?.user;
    for (const conversation of this.#open.values()) if (conversation.user === user) conversation.reread(mark);
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

  /** @returns whether what is kept is shown by now */
  #recall(conversation: Conversation): Promise<boolean> {
    return Promise.race([this.#read(conversation), patience()]);
  }

  async #read(conversation: Conversation): Promise<boolean> {
    const { timesTakenBack } = conversation;
    // Before it is read: what is told of while the store answers may be missing from the answer.
    conversation.behind = false;
    const lines = await this.#history(patientOf(conversation)).catch(() => undefined);
    if (lines === undefined) {
      conversation.behind = true;
      return false;
    }
    if (conversation.timesTakenBack > timesTakenBack) return this.#read(conversation);
    conversation.recall(lines.filter(({ activity }) => {
      const where = activity['conversation'];
      return typeof where === 'object' && where !== null && 'id' in where && where.id === conversation.id;
    }));
    return true;
  }

  #drop(id: string): void {
    const conversation = this.#open.get(id);
    if (conversation) this.#neighbours?.unwatch(conversation);
    this.#open.delete(id);
  }
}

const patience = (): Promise<false> => new Promise(resolve => { setTimeout(() => { resolve(false); }, patienceMs).unref(); });
