import type { Meter } from './port.ts';

/** The part of a log that is counted. */
interface Errors {
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** The log itself, with every error counted by its code. */
export function meteredLog<T extends Errors>(log: T, meter: Meter): T {
  // Not a copy: loggers keep what they are in their prototype.
  return Object.assign(Object.create(log) as T, {
    error: (fields: Readonly<Record<string, unknown>>, message: string): void => {
      const code = fields['code'] ?? fields['error'];
      meter.error(typeof code === 'string' ? code : 'other');
      log.error(fields, message);
    }
  });
}
