import type { ErrorCode } from '../errors.ts';

/** A fault that a person at the clinic should know of. Names alerts by their id alone. */
export interface AlertReport {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Report = (found: AlertReport) => void;

/** The system's name of an error, such as ENOSPC or ECONNREFUSED. */
export function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('cause' in error && typeof error.cause === 'object' && error.cause !== null) return causeOf(error.cause);
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
