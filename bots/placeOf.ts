import { CodedError } from '../errors.ts';

/** Where in our own code it happened. Messages of foreign errors may quote what a patient wrote, so they stay out. */
export function placeOf(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  const frame = error instanceof Error ? (error.stack ?? '').split('\n').find(line => line.trimStart().startsWith('at ')) : undefined;
  return frame?.trim().replace(/\(?(?:file:\/\/)?[^ (]*\//, '') ?? 'unknown';
}
