import { patientKey } from '../patientKey.ts';
import type { Loaded, RecordStore } from '../port.ts';
import { firstDueMs, type PatientRecord } from '../record.ts';
import { closed, conflict } from '../refusals.ts';
import { encodeStored, reviveStored, type Stored } from '../stored.ts';

/** Patients' records by key. Two stores opened on one place see the same patients. */
export type MemoryPlace = Map<string, Stored>;

/**
 * Records kept as long as the process lives. They go through JSON, so that what JSON cannot carry
 * is lost here just as on a disk.
 */
export function openMemoryStore(place: MemoryPlace = new Map()): RecordStore {
  return new MemoryStore(place);
}

class MemoryStore implements RecordStore {
  readonly #place: MemoryPlace;
  #closed = false;

  constructor(place: MemoryPlace) {
    this.#place = place;
  }

  async load(patientId: string): Promise<Loaded | undefined> {
    const stored = this.#at(patientKey(patientId));
    return stored && reviveStored(stored);
  }

  async commit(record: PatientRecord, tag: string | undefined): Promise<string> {
    const key = patientKey(record.id);
    const before = this.#at(key);
    const next = encodeStored(record);
    if (before?.tag !== tag) throw conflict(key);
    this.#place.set(key, next);
    return next.tag;
  }

  async erase(patientId: string): Promise<void> {
    const key = patientKey(patientId);
    this.#at(key);
    this.#place.delete(key);
  }

  async expire(before: Date): Promise<number> {
    const gone = [...this.#place].filter(([, stored]) => Date.parse(reviveStored(stored).record.seenAt) < before.getTime());
    for (const [key] of gone) this.#place.delete(key);
    return gone.length;
  }

  async due(before: Date, limit: number): Promise<readonly string[]> {
    if (this.#closed) throw closed();
    return [...this.#place.values()]
      .map(stored => reviveStored(stored).record)
      .map(record => ({ id: record.id, at: firstDueMs(record) }))
      .filter(({ at }) => at < before.getTime())
      .sort((one, two) => one.at - two.at)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async probe(): Promise<void> {
    if (this.#closed) throw closed();
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #at(key: string): Stored | undefined {
    if (this.#closed) throw closed();
    return this.#place.get(key);
  }
}
