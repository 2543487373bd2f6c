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

/** @param folder where alerts are kept */
export const notRemoved = (folder: string, error: unknown): Parameters<Report>[0] => ({
  code: 'UNFOLD_ALERT_NOT_REMOVED',
  message: `alerts that are done with could not be removed from ${folder} (${causeOf(error)}); they name a patient by reference. Let this user write there; what is too old is removed at the next try, within a day.`
});
