import type { Reply } from '../dialogs/render.ts';

/** Carries a message to a patient who is not writing at the moment, where their channel can. */
export interface Notify {
  /** Whether this patient's channel can be written to unasked. */
  reaches(patientId: string): boolean;
  /** Sends it once. Rejects when it was not taken; it is not sent again, and the patient sees it at their next visit. */
  send(patientId: string, message: Reply): Promise<void>;
}

/** Each patient is reached by the first that can reach them. */
export const firstOf = (...ways: readonly Notify[]): Notify => ({
  reaches: patientId => ways.some(way => way.reaches(patientId)),
  // Where none can any more, the page was closed in between: at the next visit, then.
  send: async (patientId, message) => { await ways.find(way => way.reaches(patientId))?.send(patientId, message); }
});
