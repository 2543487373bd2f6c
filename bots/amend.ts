import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import type { Entry, PatientRecord } from '../storage/record.ts';
import { textOf } from './inbound.ts';

/** Whether the patient changed or took back something they had said. */
export const amends = ({ type }: Partial<Activity>): boolean => type === 'messageUpdate' || type === 'messageDelete';

/** The id under which a turn is remembered. A change has the id of what it changes, so its own words and time are added. */
export function turnId(activity: Partial<Activity>): string | undefined {
  if (!amends(activity) || activity.id === undefined) return activity.id;
  const own = JSON.stringify([activity.type, activity.text, activity.timestamp]);
  return `${activity.id}~${createHash('sha256').update(own).digest('base64url').slice(0, 16)}`;
}

/**
 * Changes what is kept of a message as the patient changed it, or takes it away: in the transcript, and where the same
 * words were kept as an answer or a part of the journal. Does nothing for a message that is not kept.
 * @returns the words as they were
 */
export function amend(record: PatientRecord, activity: Partial<Activity>): string | undefined {
  const index = record.transcript.findIndex(line => line.activity['id'] === activity.id && !isBots(line.activity['from']));
  const line = record.transcript[index];
  if (line === undefined || activity.id === undefined) return undefined;
  const before = textOf(line.activity as Partial<Activity>);
  const after = activity.type === 'messageDelete' ? '' : textOf(activity);
  const changed = after === '' ? [] : [{ seq: line.seq, activity: { ...line.activity, text: after, channelData: activity.channelData } }];
  record.transcript = record.transcript.toSpliced(index, 1, ...changed);
  if (before !== '') record.entries = amendEntries(record.entries, before, after);
  return before;
}

/** The newest entry that holds the words: an older one may say the same of another day. */
function amendEntries(entries: readonly Entry[], before: string, after: string): Entry[] {
  const index = entries.findLastIndex(({ parts }) => parts.includes(before));
  const entry = entries[index];
  if (entry === undefined) return [...entries];
  const part = entry.parts.lastIndexOf(before);
  const parts = entry.parts.toSpliced(part, 1, ...(after === '' ? [] : [after]));
  return entries.toSpliced(index, 1, ...(parts.length === 0 ? [] : [{ ...entry, parts }]));
}

const isBots = (from: unknown): boolean => typeof from === 'object' && from !== null && 'role' in from && from.role === 'bot';
