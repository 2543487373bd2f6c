import type { Activity } from 'botbuilder-core';
import { turnId } from './amend.ts';
import { keptAs, keptId, keptText } from './keptId.ts';
import { keptTexts, togetherMs } from './recent.ts';
import { activityText, keepLine } from '../storage/keptLine.ts';
import type { PatientRecord, TranscriptLine } from '../storage/record.ts';
import type { Reply } from '../dialogs/render.ts';

// What a page shows after a reload; the entries themselves are kept apart, whole.
const windowLines = 200;
// Older lines go many at a time: what is taken away makes a store write the whole record.
const slackLines = 100;
const keptIds = 50;

/**
 * How the id of somebody's coming into a conversation begins, where it is the same each time. It is remembered longer
 * than those of messages: a slow store can make an old conversation look new, and nobody is greeted in the middle of one.
 */
export const arrivalMark = 'here:';

export const hadActivity = (record: PatientRecord, id: string | undefined): boolean =>
  id !== undefined && record.activityIds.includes(id);

// Positions grow with time, so that they are still in order after a restart.
const positionAt = (nowMs: number): number => nowMs * 1000;
const positionOf = (reply: Reply): number => {
  const id = keptId(reply) ?? '';
  return Number(id.slice(id.lastIndexOf('|') + 1));
};

/** Replies with everything a channel needs to show them: from whom, in which conversation, kept under which id. */
export function addressed(inbound: Activity, replies: readonly Reply[], nowMs: number, after = 0): Reply[] {
  const first = Math.max(after, positionAt(nowMs)) + 1;
  const { channelId, serviceUrl, conversation, from: recipient } = inbound;
  const from = { ...inbound.recipient, role: 'bot' };
  // Two things make V8 fall back to a hash map, at ten microseconds for each reply: fields added after a spread,
  // and a field that is deleted. botbuilder deletes the id, so there is none but the kept one.
  return replies.map((reply, index) => {
    const id = `${conversation.id}|${first + index}`;
    return Object.assign({ [keptAs]: id, timestamp: new Date(nowMs), channelId, serviceUrl, conversation, from, recipient }, reply);
  });
}

/** The patient's last few messages that belong to the same moment, oldest first. */
export function recentTexts(record: PatientRecord, now: Date): string[] {
  const { completeAt } = record.safety;
  const from = Math.max(positionAt(now.getTime() - togetherMs), completeAt === undefined ? 0 : positionAt(Date.parse(completeAt) + 1));
  return record.transcript
    .filter(line => from < line.seq)
    .flatMap(({ activity }) => ((activity['from'] as { role?: string } | undefined)?.role !== 'bot' && typeof activity['text'] === 'string' ? [activity['text']] : []))
    .slice(-keptTexts);
}

/**
 * Writes the turn into the record's transcript: what came in, the guidance that went out before storage,
 * and the replies, which are returned as they will be delivered.
 * The patient's own words are written only once they have agreed that they may be kept.
 */
export function keepTranscript(
  record: PatientRecord,
  inbound: Activity,
  said: { readonly guidance: readonly Reply[]; readonly replies: readonly Reply[] },
  now: Date
): Reply[] {
  const lines = [...record.transcript];
  const last = (): number => lines.at(-1)?.seq ?? 0;
  if (inbound.type === 'message' && record.consent?.answer === 'yes') {
    lines.push({ seq: Math.max(last() + 1, positionAt(now.getTime())), activity: slim(inbound) });
  }
  const replies = addressed(inbound, said.replies, now.getTime(), Math.max(last(), ...said.guidance.map(positionOf)));
  for (const reply of said.guidance) lines.push({ seq: Math.max(last() + 1, positionOf(reply)), activity: slim(reply) });
  for (const reply of replies) lines.push(keptLine(reply, Math.max(last() + 1, positionOf(reply))));
  record.transcript = lines.length > windowLines + slackLines ? lines.slice(-windowLines) : lines;
  const id = turnId(inbound);
  if (id !== undefined) record.activityIds = latestIds([...record.activityIds, id]);
  return replies;
}

/** The line of a reply, whose JSON the reply takes along to whoever shows it. */
function keptLine(reply: Reply & { [keptText]?: string }, seq: number): TranscriptLine {
  const line: TranscriptLine = { seq, activity: slim(reply) };
  const kept = keepLine(line);
  if (kept !== undefined) reply[keptText] = activityText(kept);
  return kept ?? line;
}

/** What of an activity a page needs to show it again. The store takes its own copy, as JSON, and with it only what is there. */
function slim(activity: Partial<Activity>): Record<string, unknown> {
  const { type, name, timestamp, conversation, from, text, textFormat, value, attachments, suggestedActions, channelData } = activity;
  // As text: JSON is made of a Date by calling back into JavaScript.
  return { type, id: keptId(activity), name, timestamp: timestamp instanceof Date ? timestamp.toISOString() : timestamp, conversation, from, text, textFormat, value, attachments, suggestedActions, channelData };
}

function latestIds(ids: readonly string[]): string[] {
  const arrivals = ids.filter(id => id.startsWith(arrivalMark));
  const others = arrivals.length === 0 ? ids : ids.filter(id => !id.startsWith(arrivalMark));
  return [...arrivals.slice(-keptIds), ...others.slice(-keptIds)];
}
