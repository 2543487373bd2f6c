import type { Activity } from 'botbuilder-core';

export interface PlainMessage {
  readonly activity: Partial<Activity>;
  readonly clientActivityId: string | undefined;
}

/** Fields of a message that hold no words and are not taken over. */
const passed = new Set(['id', 'timestamp', 'channelId', 'serviceUrl', 'conversation', 'recipient', 'textFormat', 'inputHint', 'deliveryMode', 'importance', 'type', 'text']);
/** Fields that are taken over as they are, and how long they may be. */
const lengths: Readonly<Record<string, number>> = { localTimestamp: 40, localTimezone: 60 };
const locale = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/;

/**
 * A message with a text and what the official clients put around it: nearly all there are, and reading one by the schema
 * of every activity took longer than answering it.
 * @returns undefined for whatever else it is, to be read by that schema
 */
export function readPlainMessage(parsed: unknown): PlainMessage | undefined {
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const sent = parsed as Record<string, unknown>;
  const { text } = sent;
  if (sent['type'] !== 'message' || typeof text !== 'string') return undefined;
  const activity: Partial<Activity> & Record<string, unknown> = { type: 'message', text, textFormat: 'plain' };
  let clientActivityId: string | undefined;
  for (const field in sent) {
    const value = sent[field];
    if (passed.has(field)) continue;
    if (field === 'from') {
      if (!isPerson(value)) return undefined;
    } else if (field === 'channelData') {
      if (!isClients(value)) return undefined;
      activity.channelData = value;
      const { clientActivityID: id } = value;
      if (id !== undefined && id !== '' && id.length <= 200) clientActivityId = id;
    } else if (field === 'entities') {
      if (!Array.isArray(value) || !value.every(isCapabilities)) return undefined;
    } else if (field === 'locale') {
      if (typeof value !== 'string' || !locale.test(value)) return undefined;
      activity.locale = value;
    } else if (typeof value === 'string' && value.length <= (lengths[field] ?? -1)) activity[field] = value;
    else return undefined;
  }
  return { activity, clientActivityId };
}

/** Without a name, which would be words. */
function isPerson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { name } = value as { name?: unknown };
  return name === undefined || name === '';
}

interface ClientData { clientActivityID?: string; clientTimestamp?: string }

/** What clients add by themselves, and nothing else. */
function isClients(value: unknown): value is ClientData {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    if ((key !== 'clientActivityID' && key !== 'clientTimestamp') || typeof (value as Record<string, unknown>)[key] !== 'string') return false;
  }
  return true;
}

const isCapabilities = (entity: unknown): boolean => typeof entity === 'object' && entity !== null && 'type' in entity && entity.type === 'ClientCapabilities';
