import type { Activity, ConversationReference } from 'botbuilder-core';
import { CodedError } from '../errors.ts';
import type { RecordStore } from '../storage/port.ts';
import type { PatientRecord, Reference } from '../storage/record.ts';

const mostTries = 3;

/** Notes where the patient can be written to, once they have agreed that something is kept; hearing from them shows that they can be reached. */
export function keepReference(record: PatientRecord, { channelId, serviceUrl, conversation, from, recipient }: Activity): void {
  // A conversation in this process has no address: what is shown there, its page asks for.
  if (record.consent?.answer !== 'yes' || !/^https?:/.test(serviceUrl)) return;
  const { tenantId } = conversation;
  const reference: Reference = { channelId, serviceUrl, conversationId: conversation.id, ...(tenantId !== undefined && { tenantId }), userId: from.id, botId: recipient.id };
  if (JSON.stringify(reference) !== JSON.stringify(record.reference)) record.reference = reference;
}

/** The reference as botbuilder writes to it. */
export function toConversationReference({ channelId, serviceUrl, conversationId, tenantId, userId, botId }: Reference): Partial<ConversationReference> {
  return {
    channelId,
    serviceUrl,
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '', ...(tenantId !== undefined && { tenantId }) },
    user: { id: userId, name: '' },
    bot: { id: botId, name: '' }
  };
}

/** Notes that the patient cannot be written to any more, so that nothing is tried until they are heard from. */
export async function noteGone(store: RecordStore, patientId: string, now: Date): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await store.load(patientId);
    if (loaded?.record.reference === undefined || loaded.record.reference.goneAt !== undefined) return;
    loaded.record.reference = { ...loaded.record.reference, goneAt: now.toISOString() };
    try {
      await store.commit(loaded.record, loaded.tag);
      return;
    } catch (error) {
      if (attempt === mostTries || !(error instanceof CodedError) || error.code !== 'UNFOLD_RECORD_CONFLICT') throw error;
    }
  }
}
