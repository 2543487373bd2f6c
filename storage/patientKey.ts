import { createHash } from 'node:crypto';
import { CodedError } from '../errors.ts';

/**
 * The name under which a patient is filed: SHA-256 of the id, 64 hex digits. A folder listing
 * or a log line thus shows no id, and an id can hold no path.
 * @throws CodedError UNFOLD_RECORD_INVALID for an empty id or one with half a surrogate pair
 */
export function patientKey(patientId: string): string {
  const bytes = Buffer.from(patientId, 'utf8');
  // Lone surrogates all become the same replacement character: two patients would share one file.
  if (bytes.length === 0 || bytes.toString('utf8') !== patientId) {
    throw new CodedError('UNFOLD_RECORD_INVALID', 'a patient id is empty or not well-formed Unicode. Refuse such ids where the message comes in.');
  }
  return createHash('sha256').update(bytes).digest('hex');
}
