import type { Activity } from 'botbuilder-core';
import { forgotten, takenBack } from '../../bots/takenBack.ts';
import type { Relay } from '../../storage/relay.ts';
import type { Conversation } from './conversation.ts';

export const channelId = 'directline';

export const patientOf = ({ user }: Conversation): string => `${channelId}:${user}`;

/** Told between nodes: a message that was shown could not be kept. */
export const withdrawn = 'unfold/withdrawn';

/**
 * The same conversations on other nodes. A message may be posted to one node while the window that shows the
 * answers hangs on another: what one shows is passed on at once, and what it kept is read again.
 */
export class Neighbours {
  readonly #relay: Relay;
  readonly #byPatient = new Map<string, Set<Conversation>>();

  /** @param recall reads again what is kept of a conversation; answers whether it could */
  constructor(relay: Relay, recall: (conversation: Conversation) => Promise<boolean>) {
    this.#relay = relay;
    relay.follow({
      changed: async patientId => {
        const outcomes = await Promise.all([...this.#of(patientId)].map(async conversation => {
          conversation.behind = true;
          // Where nobody watches it is read again when somebody comes.
          return conversation.listeners.size === 0 || await recall(conversation);
        }));
        return outcomes.every(Boolean);
      },
      passed: (patientId, activity) => {
        for (const conversation of this.#of(patientId)) show(conversation, activity);
      }
    });
  }

  watch(conversation: Conversation): void {
    const patientId = patientOf(conversation);
    this.#byPatient.set(patientId, this.#of(patientId).add(conversation));
    this.#relay.watch(patientId);
  }

  unwatch(conversation: Conversation): void {
    const patientId = patientOf(conversation);
    const left = this.#of(patientId);
    left.delete(conversation);
    if (left.size > 0) return;
    this.#byPatient.delete(patientId);
    this.#relay.unwatch(patientId);
  }

  pass(conversation: Conversation, activity: Partial<Activity>): void {
    this.#relay.pass(patientOf(conversation), { ...activity });
  }

  #of(patientId: string): Set<Conversation> {
    return this.#byPatient.get(patientId) ?? new Set();
  }
}

function show(conversation: Conversation, activity: Partial<Activity>): void {
  if (activity.type === 'event' && activity.name === forgotten) conversation.forget();
  else if (activity.type === 'event' && activity.name === takenBack) conversation.reread(activity.id);
  else if (activity.conversation?.id !== conversation.id) return;
  else if (activity.type === 'event' && activity.name === withdrawn) conversation.withdraw(activity.id);
  else if (activity.id === undefined || !conversation.showed(activity.id)) conversation.publishPassed(activity);
}
