import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CodedError } from '../errors.ts';
import { migrate } from './migrate.ts';
import type { Loaded } from './port.ts';
import { PatientRecord } from './record.ts';

const Envelope = z.looseObject({ tag: z.string().min(1), record: z.looseObject({ version: z.number().int().min(1) }) });

/** What was stored cannot be what we wrote. The message names fields, never their contents. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** A record as the text that a store keeps, and the tag inside it. */
export interface StoredText {
  readonly text: string;
  readonly tag: string;
}

/**
 * Checks a record and turns it into text under a new tag. The tag is random, not a count, so
 * that a tag from before a patient was erased never fits the record of their second beginning.
 * @throws CodedError UNFOLD_RECORD_INVALID when the record could not be read back later
 */
export function encodeStored(record: PatientRecord): StoredText {
  const checked = PatientRecord.safeParse(record);
  if (!checked.success) {
    throw new CodedError(
      'UNFOLD_RECORD_INVALID',
      `a record does not fit its schema (${fieldsOf(checked.error)}) and was not stored. Mend the code that made it: a later load would have put the patient's file aside as damaged.`
    );
  }
  const tag = randomUUID();
  return { text: JSON.stringify({ tag, record: checked.data }), tag };
}

/** Reads text that `encodeStored` made in this process or that `decodeStored` has checked. */
export function reviveStored(text: string): Loaded {
  return JSON.parse(text) as Loaded;
}

/**
 * Reads text of unknown origin: parses, brings up to the newest version, checks.
 * @throws Damage when it cannot be what was stored for this patient
 * @throws CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED, when it must be left as it is
 */
export function decodeStored(text: string, patientId: string): Loaded {
  const envelope = Envelope.safeParse(parseJson(text));
  if (!envelope.success) throw new Damage(`these fields are wrong: ${fieldsOf(envelope.error)}`);
  const { tag, record } = envelope.data;
  const migrated = migrate(record);
  const checked = PatientRecord.safeParse(migrated);
  if (!checked.success && migrated !== record) {
    throw new CodedError(
      'UNFOLD_RECORD_UNMIGRATED',
      `a record of version ${record.version} does not fit its schema after its migration (${fieldsOf(checked.error)}). It was left as it is. Start the Unfold that wrote it, and report this.`
    );
  }
  if (!checked.success) throw new Damage(`these fields are wrong: ${fieldsOf(checked.error)}`);
  if (checked.data.id !== patientId) throw new Damage('it belongs to another patient');
  return { record: checked.data, tag };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The SyntaxError quotes the text around the mistake, that is, a patient's words.
    throw new Damage('it is not JSON');
  }
}

function fieldsOf(error: z.ZodError): string {
  return [...new Set(error.issues.map(issue => issue.path.join('.') || '(the whole)'))].slice(0, 8).join(', ');
}
