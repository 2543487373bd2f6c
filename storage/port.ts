import type { PatientRecord } from './record.ts';

/** A record as it was read, with the tag that the next commit must show. */
export interface Loaded {
  readonly record: PatientRecord;
  readonly tag: string;
}

/**
 * Where patients' records are kept. One patient, one record; a commit is atomic and durable:
 * after the promise resolves, a power cut does not undo it, and before that nothing of it is seen.
 *
 * What is handed out is the caller's own copy; changing it changes nothing in the store. Entries
 * and lines of the transcript are the exception: they are shared and frozen, so add, drop and replace them, never change one.
 */
export interface RecordStore {
  /** @throws CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED, UNFOLD_STORE_UNAVAILABLE. A damaged record is put aside and reads as absent. */
  load(patientId: string): Promise<Loaded | undefined>;

  /**
   * Replaces the patient's record as a whole.
   * @param tag the tag it was loaded with; undefined when it must not exist yet
   * @returns the new tag
   * @throws CodedError UNFOLD_RECORD_CONFLICT when the tag is no longer current, UNFOLD_RECORD_INVALID when
   *   the record could not be read back, UNFOLD_STORE_UNAVAILABLE
   */
  commit(record: PatientRecord, tag: string | undefined): Promise<string>;

  /** Forgets the patient. Nothing of the record stays. Erasing somebody unknown is no error. */
  erase(patientId: string): Promise<void>;

  /**
   * Forgets everybody who was not seen since the given time.
   * @returns how many were forgotten
   */
  expire(before: Date): Promise<number>;

  /**
   * Who has a reminder with a `dueAt` before the given time, found without reading every record; the longest due first.
   * A reminder stays due until a commit takes it out of the record or gives it a later time.
   * @returns at most `limit` patient ids
   */
  due(before: Date, limit: number): Promise<readonly string[]>;

  /**
   * Writes and syncs something small, as a commit would.
   * @throws CodedError UNFOLD_STORE_UNAVAILABLE when a commit could not be kept now
   */
  probe(): Promise<void>;

  /**
   * Where several processes share the records: a place in the patient's line, behind every place that was taken
   * before in any of them. Absent where one process has the records to itself.
   */
  inLine?(patientId: string): Place;

  close(): Promise<void>;
}

/** A store that can be walked, for moving house. */
export interface WholeStore extends RecordStore {
  /** The ids of everybody who has a record, in no order. Who comes or goes meanwhile may be missing or not. */
  patients(): AsyncIterable<string>;
}

/** One patient's record, as a turn reads and writes it. */
export type HeldRecord = Pick<RecordStore, 'load' | 'commit' | 'erase'>;

/** A place in a patient's line. Whoever takes one runs in it or leaves it, or those behind wait in vain. */
export interface Place {
  /**
   * Waits for its turn and does the work while nobody else has one. What is read in it is current; one commit or
   * erasure ends it. May be run again after a conflict, then from the end of the line.
   */
  run<T>(work: (held: HeldRecord) => Promise<T>): Promise<T>;
  /** For who did not run. Harmless otherwise. */
  leave(): void;
}

/** Reported by a store that found something a person should look at. Never holds a patient's words. */
export interface StoreReport {
  readonly code: 'UNFOLD_RECORD_DAMAGED' | 'UNFOLD_KEY_BESIDE_DATA';
  /** Where the damaged record was put or the key lies, and what an operator can do. */
  readonly message: string;
}
