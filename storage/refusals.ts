import { CodedError } from '../errors.ts';

/** @param key the patient's key, never the id */
export function conflict(key: string): CodedError {
  return new CodedError(
    'UNFOLD_RECORD_CONFLICT',
    `the record ${key.slice(0, 12)} was changed or erased since it was read; nothing was stored. Load it and run the turn again.`
  );
}

export function closed(): CodedError {
  return new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the store was closed. Finish running turns before closing it.');
}
