import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Alert } from './port.ts';

const Body = z.strictObject({
  id: z.uuid(),
  reason: z.string().min(1),
  at: z.iso.datetime(),
  patient: z.string().min(1),
  clinic: z.string().optional()
});

/** One alert on its way. `body` is what is kept and what is sent, byte for byte the same at every try. */
export interface Letter {
  readonly id: string;
  readonly alert: Alert;
  readonly body: string;
}

export function writeLetter({ reason, at, patient }: Alert, clinic: string | undefined): Letter {
  const id = randomUUID();
  return { id, alert: { reason, at, patient }, body: JSON.stringify({ id, reason, at, patient, clinic }) };
}

/** @returns undefined when the text is not a whole letter: a crash while writing, or another hand */
export function readLetter(body: string): Letter | undefined {
  try {
    const { id, reason, at, patient } = Body.parse(JSON.parse(body));
    return { id, alert: { reason, at, patient }, body };
  } catch {
    return undefined;
  }
}
