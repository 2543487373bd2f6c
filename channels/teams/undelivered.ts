import type { Activity } from 'botbuilder-core';

const mostConversations = 1_000;
const mostMessages = 20;

/** Replies that Teams did not take, by conversation, in memory: said first when something gets through again. */
export class Undelivered {
  readonly #waiting = new Map<string, Partial<Activity>[]>();

  hold(conversationId: string, activities: readonly Partial<Activity>[]): void {
    this.#waiting.set(conversationId, activities.slice(-mostMessages));
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > mostConversations && oldest !== undefined) this.#waiting.delete(oldest);
  }

  take(conversationId: string): Partial<Activity>[] {
    const waiting = this.#waiting.get(conversationId) ?? [];
    this.#waiting.delete(conversationId);
    return waiting;
  }
}
