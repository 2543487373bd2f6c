import type { Reply } from '../dialogs/render.ts';

/** Carries a message to a patient who is not writing at the moment, where their channel can. */
export interface Notify {
  /** Whether this patient's channel can be written to unasked. */
  reaches(patientId: string): boolean;
  /** Sends it once. Rejects when it was not taken; it is not sent again, and the patient sees it at their next visit. */
  send(patientId: string, message: Reply): Promise<void>;
}

/** For channels that only answer: a page that is closed cannot be written to. */
export const atTheNextVisit: Notify = { reaches: () => false, send: () => Promise.reject(new Error('no channel can be written to unasked')) };
