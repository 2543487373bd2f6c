import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { CodedError } from '../errors.ts';
import { Damage } from './damage.ts';
import { entryText, keepEntry, type KeptEntry } from './keptEntry.ts';
import { keepLine, type KeptLine, lineText } from './keptLine.ts';
import { migrate } from './migrate.ts';
import type { Loaded } from './port.ts';
import { firstDueMs, PatientRecord, type TranscriptLine } from './record.ts';

const Envelope = z.looseObject({ tag: z.string().min(1), record: z.looseObject({ version: z.number().int().min(1) }) });
/** Fields that most turns change; all else of a record seldom does. */
const moves = { seenAt: true, dialog: true, said: true, misunderstood: true, activityIds: true } as const;
const Moving = PatientRecord.pick(moves);
const Resting = PatientRecord.omit({ transcript: true, entries: true, ...moves });

type RestingFields = { readonly [Name in keyof z.infer<typeof Resting>]-?: PatientRecord[Name] | undefined };

/** JSON of what rests of a record, as it was loaded: if that is the same it was checked before, and checking it again took a tenth of a turn. */
const loadedResting = new WeakMap<object, string>();

/** A checked record as stores hold it in memory. */
export interface Stored {
  readonly tag: string;
  readonly id: string;
  /** When the first reminder is due; Infinity without one. */
  readonly dueMs: number;
  /** JSON of what seldom changes of it, which is the beginning of `headJson`. */
  readonly restingJson: string;
  /** JSON of the record without entries and transcript. */
  readonly headJson: string;
  /** The same by field: JSON of each, by its name. Made when somebody asks. */
  readonly head: ReadonlyMap<string, string>;
  readonly entries: readonly KeptEntry[];
  readonly lines: readonly KeptLine[];
}

/** What stands in JSON for a stored record, before anything of it was looked at. */
export interface RawStored {
  readonly tag: string;
  readonly record: Record<string, unknown> & { readonly version: number };
}

/**
 * Checks a record and gives it a new tag. The tag is random, not a count, so that a tag from
 * before a patient was erased never fits the record of their second beginning.
 * @throws CodedError UNFOLD_RECORD_INVALID when the record could not be read back later
 */
export function encodeStored(record: PatientRecord): Stored {
  const stored = check(record, randomUUID());
  if ('fields' in stored) {
    throw new CodedError(
      'UNFOLD_RECORD_INVALID',
      `a record does not fit its schema (${stored.fields}) and was not stored. Mend the code that made it: a later load would have put the patient's file aside as damaged.`
    );
  }
  return stored;
}

/** The record again, the caller's own but for its frozen entries and lines. */
export function reviveStored({ restingJson, headJson, entries, lines, tag }: Stored): Loaded {
  const record = JSON.parse(headJson) as PatientRecord;
  loadedResting.set(record, restingJson);
  record.entries = [...entries];
  record.transcript = [...lines];
  return { record, tag };
}

/** Everything as one JSON text, for a file. */
export function storedText({ headJson, entries, lines, tag }: Stored): string {
  return `{"tag":${JSON.stringify(tag)},"record":${headJson.slice(0, -1)},"entries":[${entries.map(entryText).join(',')}],"transcript":[${lines.map(lineText).join(',')}]}}`;
}

/**
 * Reads text of unknown origin: parses, brings up to the newest version, checks.
 * @param patientId whose it must be; left out where the caller looks at the id of what comes back
 * @throws Damage when it cannot be what was stored for this patient
 * @throws CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED, when it must be left as it is
 */
export function decodeStored(text: string, patientId?: string): Stored {
  const stored = checkRaw(parseRaw(text));
  if (patientId !== undefined && stored.id !== patientId) throw new Damage('it belongs to another patient');
  return stored;
}

/** @throws Damage */
export function parseRaw(text: string): RawStored {
  const envelope = Envelope.safeParse(parseJson(text));
  if (!envelope.success) throw new Damage(`these fields are wrong: ${fieldsOf(envelope.error.issues)}`);
  return envelope.data;
}

/** @throws Damage, or CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED */
export function checkRaw({ tag, record }: RawStored): Stored {
  const migrated = migrate(record);
  const stored = check(migrated, tag);
  if ('fields' in stored && migrated !== record) {
    throw new CodedError(
      'UNFOLD_RECORD_UNMIGRATED',
      `a record of version ${record.version} does not fit its schema after its migration (${stored.fields}). It was left as it is. Start the Unfold that wrote it, and report this.`
    );
  }
  if ('fields' in stored) throw new Damage(`these fields are wrong: ${stored.fields}`);
  return stored;
}

function check(record: PatientRecord | Record<string, unknown>, tag: string): Stored | { readonly fields: string } {
  const { transcript, entries } = record;
  const restingJson = checkResting(record);
  // Leaves out every field that it does not know.
  const moving = Moving.safeParse(record);
  if (typeof restingJson !== 'string' || !moving.success) return { fields: fieldsOf([...(typeof restingJson === 'string' ? [] : restingJson.error.issues), ...(moving.error?.issues ?? [])]) };
  const kept = keepAll(entries, 'entries', keepEntry);
  if ('fields' in kept) return kept;
  const lines = keepAll(transcript, 'transcript', line => keepLine(line as TranscriptLine));
  if ('fields' in lines) return lines;
  const headJson = `${restingJson.slice(0, -1)},${JSON.stringify(moving.data).slice(1)}`;
  const { id, reminders } = record as PatientRecord;
  let byField: ReadonlyMap<string, string> | undefined;
  return {
    tag,
    id,
    dueMs: firstDueMs({ reminders }),
    restingJson,
    headJson,
    get head() {
      return (byField ??= textOfFields(headJson));
    },
    entries: kept,
    lines
  };
}

/** @returns the JSON of what rests, or what is wrong with it */
function checkResting(record: PatientRecord | Record<string, unknown>): string | { readonly error: z.ZodError } {
  const before = loadedResting.get(record);
  const json = before === undefined ? undefined : JSON.stringify(restingOf(record as PatientRecord));
  if (json !== undefined && json === before) return json;
  const resting = Resting.safeParse(record);
  return resting.success ? JSON.stringify(restingOf(resting.data)) : resting;
}

/** By name, in one order, whatever the order in the record. */
const restingOf = ({ version, id, createdAt, locale, language, consent, reference, disclosedAt, reminders, waiting, treatments, zone, whenAskedAt, plan, later, moods, noticedAt, checkIns, notesOffAt, paused, safety }: z.infer<typeof Resting>): RestingFields =>
  ({ version, id, createdAt, locale, language, consent, reference, disclosedAt, reminders, waiting, treatments, zone, whenAskedAt, plan, later, moods, noticedAt, checkIns, notesOffAt, paused, safety });

function keepAll<T>(list: unknown, name: string, keep: (item: unknown) => T | undefined): T[] | { readonly fields: string } {
  if (!Array.isArray(list)) return { fields: name };
  const kept: T[] = [];
  for (const item of list as unknown[]) {
    const one = keep(item);
    if (one === undefined) return { fields: `${name}.${kept.length}` };
    kept.push(one);
  }
  return kept;
}

function textOfFields(json: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(json) as object).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** @throws Damage */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The SyntaxError quotes the text around the mistake, that is, a patient's words.
    throw new Damage('it is not JSON');
  }
}

function fieldsOf(issues: readonly z.core.$ZodIssue[]): string {
  return [...new Set(issues.map(issue => issue.path.join('.') || '(the whole)'))].slice(0, 8).join(', ');
}
