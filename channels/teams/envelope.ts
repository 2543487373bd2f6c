import * as z from 'zod';

const id = z.string().min(1).max(512);
const Person = z.object({ id });
const words = z.string().optional();
/** What is no text there is not there: a field of a later Teams must not stop a patient's message. */
const lenient = z.string().max(200).optional().catch(undefined);

const Attachment = z.object({ contentType: z.string().catch(''), content: z.unknown().optional(), name: z.string().optional().catch(undefined) });
const Mention = z.object({ type: z.literal('mention'), text: z.string(), mentioned: z.object({ id: z.string() }) });

/** What is read of an activity as Teams sends it. Everything else is left behind. */
export const Envelope = z.object({
  type: z.string().min(1).max(60),
  id: id.optional(),
  timestamp: lenient,
  channelId: z.string().max(60),
  serviceUrl: z.string().max(2_000).default(''),
  from: Person,
  recipient: Person,
  conversation: z.object({ id, conversationType: lenient, isGroup: z.boolean().optional().catch(undefined), tenantId: lenient }),
  text: words,
  textFormat: lenient,
  locale: lenient,
  localTimezone: lenient,
  replyToId: lenient,
  deliveryMode: z.enum(['normal', 'expectReplies']).optional().catch(undefined),
  name: words,
  action: lenient,
  value: z.unknown().optional(),
  entities: z.array(z.unknown()).max(500).optional().catch(undefined),
  attachments: z.array(Attachment).max(100).optional().catch(undefined),
  membersAdded: z.array(Person).max(1_000).optional().catch(undefined),
  membersRemoved: z.array(Person).max(1_000).optional().catch(undefined),
  channelData: z.object({ tenant: Person.optional(), eventType: lenient }).optional().catch(undefined)
});
export type Envelope = z.infer<typeof Envelope>;

/** @returns the envelope, or what is wrong, without repeating what was sent */
export function readEnvelope(body: string): Envelope | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  const reading = Envelope.safeParse(parsed);
  if (reading.success) return reading.data;
  const where = [...new Set(reading.error.issues.map(({ path }) => path.join('.') || 'the body'))].join(', ');
  return `Not an activity of Teams; look at: ${where}.`;
}

/** How a message names the bot: "<at>Unfold</at>". */
export function mentionsOf({ entities = [] }: Envelope): { readonly id: string; readonly text: string }[] {
  return entities.flatMap(entity => {
    const mention = Mention.safeParse(entity);
    return mention.success ? [{ id: mention.data.mentioned.id, text: mention.data.text }] : [];
  });
}

/** The tenants that the activity says it comes from: one, unless somebody tampered with it. */
export const tenantsOf = ({ channelData, conversation }: Envelope): string[] => [channelData?.tenant?.id, conversation.tenantId].filter(tenant => tenant !== undefined);

/** Between one patient and the bot, with nobody reading along. */
export const isPersonal = ({ conversation }: Envelope): boolean => conversation.conversationType === 'personal' && conversation.isGroup !== true;
