import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../errors.ts';

/**
 * The name under which a patient is filed: SHA-256 of the id, 64 hex digits. A folder listing
 * or a log line thus shows no id, and an id can hold no path.
 * @throws CodedError UNFOLD_RECORD_INVALID for an empty id or one with half a surrogate pair
 */
export function patientKey(patientId: string): string {
  let key = recent.get(patientId);
  if (key === undefined) recent.set(patientId, (key = derive(patientId)));
  return key;
}

// A turn asks several times for the same patient.
const recent = new LRUCache<string, string>({ max: 1000 });

function derive(patientId: string): string {
  const bytes = Buffer.from(patientId, 'utf8');
  // Lone surrogates all become the same replacement character: two patients would share one file.
  if (bytes.length === 0 || bytes.toString('utf8') !== patientId) {
    throw new CodedError('UNFOLD_RECORD_INVALID', 'a patient id is empty or not well-formed Unicode. Refuse such ids where the message comes in.');
  }
  return createHash('sha256').update(bytes).digest('hex');
}
