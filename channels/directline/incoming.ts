import { z } from 'zod';
import type { Activity } from 'botbuilder-core';

/** Activities a patient's client may send. `conversationUpdate` is ours to send, so it is not among them. */
const types = ['message', 'event', 'typing', 'messageUpdate', 'messageDelete', 'messageReaction', 'invoke', 'endOfConversation'] as const;

const maxDepth = 32;
const object = z.record(z.string(), z.unknown());

/** What is taken over from the client. Everything else (who, where, when, which id) the server says. */
const Incoming = z.object({
  type: z.enum(types),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional().catch(undefined),
  locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/).optional().catch(undefined),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  replyToId: z.string().max(200).optional(),
  localTimestamp: z.string().max(40).optional().catch(undefined),
  localTimezone: z.string().max(60).optional().catch(undefined),
  channelData: object.optional(),
  attachments: z.array(object).max(10).optional()
});

export type IncomingReading =
  | { readonly kind: 'activity'; readonly activity: Partial<Activity>; readonly clientActivityId?: string }
  | { readonly kind: 'problem'; readonly message: string; readonly text: string };

/** Control characters and broken surrogates can hide a word from the screen and break what shows it. */
function cleanText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Cleans every string. Throws a RangeError for what is nested deeper than 32 levels. */
function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === maxDepth) throw new RangeError('too deep');
  if (Array.isArray(value)) return value.map(item => clean(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== '__proto__').map(([key, item]) => [cleanText(key), clean(item, depth + 1)])
  );
}

/**
 * Reads the body of a posted activity. A problem says what is wrong without repeating the body, and hands
 * over the text that it holds, because a cry for help must be heard even in a broken envelope.
 */
export function readIncoming(body: string): IncomingReading {
  let parsed: unknown;
  try {
    parsed = clean(JSON.parse(body));
  } catch (error) {
    const message = error instanceof RangeError ? `The activity is nested deeper than ${maxDepth} levels.` : 'The body is not JSON.';
    return { kind: 'problem', message, text: cleanText(body) };
  }
  const reading = Incoming.safeParse(parsed);
  if (!reading.success) {
    const where = [...new Set(reading.error.issues.map(({ path }) => path.join('.') || 'the body'))].join(', ');
    return { kind: 'problem', message: `Not an activity this conversation can take; look at: ${where}.`, text: cleanText(body) };
  }
  const activity = Object.fromEntries(Object.entries(reading.data).filter(([, value]) => value !== undefined));
  const clientActivityId = reading.data.channelData?.['clientActivityID'];
  if (typeof clientActivityId !== 'string' || clientActivityId === '' || clientActivityId.length > 200) return { kind: 'activity', activity };
  return { kind: 'activity', activity, clientActivityId };
}
