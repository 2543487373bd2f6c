import * as z from 'zod';
import type { Activity } from 'botbuilder-core';
import { keyWords, strings } from '../http/bodyWords.ts';
import { readPlainMessage } from './plainMessage.ts';

/** Activities a patient's client may send. `conversationUpdate` is ours to send, so it is not among them. */
const types = ['message', 'event', 'typing', 'messageUpdate', 'messageDelete', 'messageReaction', 'invoke', 'endOfConversation'] as const;

const maxDepth = 32;
const object = z.record(z.string(), z.unknown());

/** What is taken over from the client. Everything else (who, where, when, which id) the server says. */
const Incoming = z.object({
  type: z.enum(types),
  text: z.string().optional(),
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
  | {
      readonly kind: 'activity';
      readonly activity: Partial<Activity>;
      readonly clientActivityId?: string;
      /** What stands in places the bot never sees, such as `speak` or a name: words all the same. */
      readonly beside: string;
    }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'upload' };

/** Fields that clients fill by themselves, and that hold no words of a patient's. */
const technical = new Set(['id', 'timestamp', 'channelId', 'serviceUrl', 'conversation', 'recipient', 'textFormat', 'inputHint', 'deliveryMode', 'importance']);

/** Control characters and broken surrogates can hide a word from the screen and break what shows it. */
function cleanText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').toWellFormed();
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

/** Parses what is mostly clean as it comes: going through all of it costs as much as reading it. */
function parse(body: string): unknown {
  const mayBeUnclean = /\\[ubf]|[\u007f-\u009f]|__proto__/.test(body) || (body.match(/[[{]/g)?.length ?? 0) > maxDepth;
  const parsed: unknown = JSON.parse(body);
  return mayBeUnclean ? clean(parsed) : parsed;
}

/** Reads the body of a posted activity. A problem says what is wrong without repeating the body. */
export function readIncoming(body: string): IncomingReading {
  let parsed: unknown;
  try {
    parsed = parse(body);
  } catch (error) {
    return { kind: 'problem', message: error instanceof RangeError ? `The activity is nested deeper than ${maxDepth} levels.` : 'The body is not JSON.' };
  }
  const plain = readPlainMessage(parsed);
  if (plain !== undefined) return { kind: 'activity', activity: plain.activity, beside: '', ...(plain.clientActivityId !== undefined && { clientActivityId: plain.clientActivityId }) };
  return readBySchema(parsed);
}

/** Exported for the test that holds the quick way against it. */
export function readBySchema(parsed: unknown): IncomingReading {
  const reading = Incoming.safeParse(parsed);
  if (!reading.success) {
    const where = [...new Set(reading.error.issues.map(({ path }) => path.join('.') || 'the body'))].join(', ');
    return { kind: 'problem', message: `Not an activity this conversation can take; look at: ${where}.` };
  }
  const { attachments = [], ...taken } = reading.data;
  if (attachments.length > 0) return { kind: 'upload' };
  const activity: Partial<Activity> = Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
  // A patient's words are plain: no client that shows them may read Markdown or HTML into them.
  if (activity.text !== undefined) activity.textFormat = 'plain';
  const beside = wordsBeside(parsed as Record<string, unknown>, activity);
  const clientActivityId = taken.channelData?.['clientActivityID'];
  if (typeof clientActivityId !== 'string' || clientActivityId === '' || clientActivityId.length > 200) return { kind: 'activity', activity, beside };
  return { kind: 'activity', activity, clientActivityId, beside };
}

function wordsBeside({ from, entities, ...parsed }: Record<string, unknown>, activity: Partial<Activity>): string {
  const fields = Object.entries(parsed).filter(([name]) => !technical.has(name) && (activity.type === 'typing' ? name !== 'type' : !(name in activity)));
  const others = [nameOf(from), Array.isArray(entities) ? entities.filter(entity => typeOf(entity) !== 'ClientCapabilities') : entities];
  const keys = keyWords([activity.value, activity.channelData]);
  return [...fields.map(([, value]) => value), ...others, keys].flatMap(value => [...strings(value)]).join('\n').trim();
}

const nameOf = (from: unknown): unknown => (typeof from === 'object' && from !== null && 'name' in from ? from.name : undefined);
const typeOf = (entity: unknown): unknown => (typeof entity === 'object' && entity !== null && 'type' in entity ? entity.type : undefined);
