import * as z from 'zod';

const isoTime = z.iso.datetime();

/**
 * Any JSON object, kept as it is. Walking it with z.record made checking a record six times slower
 * (a transcript holds a hundred of them), and nothing inside is ours to check.
 */
const opaque = z.custom<Record<string, unknown>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a JSON object'
);

/** Whole numbers by name. By hand for the same reason: z.record took five sixths of checking all else of a record. */
const counts = z.custom<Record<string, number>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(count => Number.isSafeInteger(count)),
  'expected whole numbers by name'
);

/** One kept piece of a patient's own writing. A journal entry grows part by part: each time as a new one in its place. */
export const Entry = z.object({
  id: z.string(),
  kind: z.enum(['reflection', 'journal', 'safety-plan', 'mood']),
  /** The id of the question it answers; absent for a journal entry. */
  question: z.string().optional(),
  at: isoTime,
  parts: z.array(z.string()).readonly(),
  /** False while a journal entry is still being written. */
  done: z.boolean()
}).readonly();
export type Entry = z.infer<typeof Entry>;

/** A flow that was left in the middle, and the step (an id, never an index) to go on from. */
export const Paused = z.object({ flow: z.string(), step: z.string(), at: isoTime });
export type Paused = z.infer<typeof Paused>;

/** What the conversation showed. `seq` grows with time and serves as the Direct Line watermark. */
export const TranscriptLine = z.object({
  seq: z.number().int(),
  activity: opaque
});
export type TranscriptLine = z.infer<typeof TranscriptLine>;

/** Something to come back to at a time; `due` of the store finds it. Holds ids, never words: words stand in entries. */
export const Reminder = z.object({
  id: z.string(),
  kind: z.string(),
  dueAt: isoTime,
  /** What it is about, as the kind needs it: ids and times. */
  about: opaque.optional()
});
export type Reminder = z.infer<typeof Reminder>;

/** When a session was, as precisely as it was told and no more. Holds no words. */
export const Treatment = z.object({
  /** Wall clock in `zone`: a moment 2026-03-10T10:00, a day 2026-03-10, or a part of one 2026-03-10TMO (AF, EV, NI). */
  value: z.string(),
  precision: z.enum(['at', 'day', 'part']),
  /** The IANA time zone in which it was said. */
  zone: z.string(),
  toldAt: isoTime
});
export type Treatment = z.infer<typeof Treatment>;

/** One small step, in the patient's words, and what became of it. */
export const PlanStep = z.object({
  id: z.string(),
  at: isoTime,
  text: z.string(),
  /** The day it is for, on the patient's calendar. */
  day: z.iso.date().optional(),
  with: z.string().optional(),
  obstacle: z.string().optional(),
  state: z.enum(['open', 'done', 'ended']),
  history: z.array(z.object({ at: isoTime, what: z.enum(['done', 'part', 'not-yet', 'smaller', 'another-day', 'ended']) }))
});
export type PlanStep = z.infer<typeof PlanStep>;

/** A decision that was put aside, in the patient's words, and the day on which it comes back. */
export const Later = z.object({ id: z.string(), at: isoTime, text: z.string(), day: z.iso.date() });
export type Later = z.infer<typeof Later>;

/** How somebody said they are, from 0 to 10. A note to it is an entry. */
export const Mood = z.object({ at: isoTime, score: z.number().int().min(0).max(10) });
export type Mood = z.infer<typeof Mood>;

/** Something that was due while nobody was there, kept for the next visit. */
export const Waiting = z.object({
  kind: z.string(),
  about: opaque.optional(),
  dueAt: isoTime,
  /** After this it is stale and never shown. */
  until: isoTime,
  /** When the patient was told that it waits. They are told once. */
  carriedAt: isoTime.optional()
});
export type Waiting = z.infer<typeof Waiting>;

export const SafetyState = z.object({
  /** When a signal was last answered, and with which level. */
  lastSignalAt: isoTime.optional(),
  lastLevel: z.enum(['A', 'B', 'C', 'D']).optional(),
  /** A "no" was given after the last signal: a second signal goes one level up. */
  deniedAt: isoTime.optional(),
  /** The visit in which the footer with 988 and the clinic stays under every turn. */
  footerUntil: isoTime.optional(),
  /** When to ask once more, at the next visit or after a day. */
  askAgainAt: isoTime.optional(),
  /** When the direct question was last answered with "no", whatever had led to it. */
  checkedAt: isoTime.optional(),
  /** Level D is answered once a session. */
  sessionImageAt: isoTime.optional(),
  /** The danger to the body, or to somebody else, that was answered last; and how often what came after it was. */
  danger: z.object({ at: isoTime, of: z.enum(['body', 'other']), told: z.number().int() }).optional(),
  /** When a message was last understood as a whole: what came up to then is not read together with what comes after. */
  completeAt: isoTime.optional()
});

/** Where a patient can be written to who is not writing at the moment. Holds ids and addresses, no words. */
export const Reference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  tenantId: z.string().optional(),
  userId: z.string(),
  botId: z.string(),
  /** Since when they cannot be reached any more: they blocked the bot, or removed it. */
  goneAt: isoTime.optional()
});
export type Reference = z.infer<typeof Reference>;

export const PatientRecord = z.object({
  version: z.literal(3),
  id: z.string(),
  createdAt: isoTime,
  seenAt: isoTime,
  /** What the patient's device is set to, as a BCP 47 tag. */
  locale: z.string(),
  /** The language that the patient asked for by saying so. */
  language: z.string().optional(),
  consent: z.object({ answer: z.enum(['yes', 'no']), at: isoTime }).optional(),
  /** Present once the patient has agreed that something is kept, on channels that can be written to unasked. */
  reference: Reference.optional(),
  /** When the notice "this is a computer program" was last shown. */
  disclosedAt: isoTime.optional(),
  entries: z.array(Entry),
  reminders: z.array(Reminder),
  waiting: z.array(Waiting),
  /** Every session that was told, in the order of telling; the latest session counts, not the latest telling. */
  treatments: z.array(Treatment),
  /** The patient's IANA time zone: as they said, or as their device did. */
  zone: z.object({ name: z.string(), from: z.enum(['said', 'device']) }).optional(),
  /** When the question was asked last. */
  whenAskedAt: isoTime.optional(),
  plan: z.array(PlanStep),
  later: z.array(Later),
  moods: z.array(Mood),
  /** When something was carried to the patient last. */
  noticedAt: isoTime.optional(),
  /** Present once the patient asked for check-ins: at which hour of their day. */
  checkIns: z.object({ since: isoTime, hour: z.number().int().min(0).max(23) }).optional(),
  /** Since when the patient wants no notes that they did not ask for. */
  notesOffAt: isoTime.optional(),
  paused: z.array(Paused),
  /** botbuilder's dialog stack. Opaque here; it holds step ids. */
  dialog: opaque,
  safety: SafetyState,
  /** How often each message with several wordings was said, so that wordings rotate. */
  said: counts,
  misunderstood: z.number().int(),
  /** Ids of the latest activities, so that a repeated delivery is not a second turn. */
  activityIds: z.array(z.string()),
  transcript: z.array(TranscriptLine)
});
export type PatientRecord = z.infer<typeof PatientRecord>;

export const recordVersion = 3;

/** When the first of the reminders is due, in milliseconds since 1970; Infinity without one. */
export const firstDueMs = ({ reminders }: Pick<PatientRecord, 'reminders'>): number => Math.min(...reminders.map(({ dueAt }) => Date.parse(dueAt)));

/** A record for somebody never seen before. */
export function newRecord(id: string, now: Date, locale = 'en'): PatientRecord {
  const at = now.toISOString();
  return {
    version: recordVersion,
    id,
    createdAt: at,
    seenAt: at,
    locale,
    entries: [],
    reminders: [],
    waiting: [],
    treatments: [],
    plan: [],
    later: [],
    moods: [],
    paused: [],
    dialog: {},
    safety: {},
    said: {},
    misunderstood: 0,
    activityIds: [],
    transcript: []
  };
}
