import type { Activity } from 'botbuilder-core';
import { toConversationReference } from '../../bots/reference.ts';
import { CodedError } from '../../errors.ts';
import type { RecordStore } from '../../storage/port.ts';
import type { Teams } from './teams.ts';
import { channelId } from './teams.ts';

/** Carries a message to a patient in Teams who is not writing at the moment. */
export class TeamsNotify {
  readonly #parts: { readonly teams: Teams; readonly store: RecordStore; readonly gone: (patientId: string) => Promise<void> };

  /** @param parts.gone notes that a patient cannot be reached; it is not waited for, since it may wait for a turn that is waiting for this */
  constructor(parts: { readonly teams: Teams; readonly store: RecordStore; readonly gone: (patientId: string) => Promise<void> }) {
    this.#parts = parts;
  }

  /** Whether this patient's channel can be written to unasked. */
  reaches(patientId: string): boolean {
    return patientId.startsWith(`${channelId}:`);
  }

  /**
   * Sends it once.
   * @throws CodedError UNFOLD_NOT_REACHABLE when it was not taken; somebody who blocked or removed the bot is not tried again
   */
  async send(patientId: string, message: Partial<Activity>): Promise<void> {
    const { teams, store, gone } = this.#parts;
    const reference = (await store.load(patientId))?.record.reference;
    if (reference === undefined) throw new CodedError('UNFOLD_NOT_REACHABLE', 'of this patient it is not known where in Teams they can be written to. They are told at their next visit.');
    if (reference.goneAt !== undefined) throw new CodedError('UNFOLD_NOT_REACHABLE', 'this patient has blocked or removed the bot. They are told when they come back.');
    const delivery = await teams.send(toConversationReference(reference), [message]);
    if (delivery === 'sent') return;
    if (delivery === 'gone') gone(patientId).catch(() => undefined);
    throw new CodedError('UNFOLD_NOT_REACHABLE', delivery === 'gone' ? 'this patient has blocked or removed the bot; nothing more is sent until they come back.' : 'Teams did not take the message. They are told at their next visit.');
  }
}
