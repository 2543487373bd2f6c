import { Low } from 'lowdb';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../../errors.ts';
import { lineText } from '../keptLine.ts';
import { patientKey } from '../patientKey.ts';
import { PatientQueue } from '../patientQueue.ts';
import type { Loaded, RecordStore, StoreReport } from '../port.ts';
import type { PatientRecord } from '../record.ts';
import { closed, conflict } from '../refusals.ts';
import { Damage, decodeStored, encodeStored, reviveStored, type Stored, storedText } from '../stored.ts';
import { type Codec, plainCodec } from './codec.ts';
import { type DataFolder, openDataFolder } from './dataFolder.ts';
import { diskError } from './diskError.ts';
import { DurableFile } from './durableFile.ts';
import type { LockTiming } from './folderLock.ts';

export interface LowdbOptions {
  /** Told once for every file that was put aside. */
  readonly report: (found: StoreReport) => void;
  readonly codec?: Codec;
  /** How many characters of records are kept in memory, so that a patient in conversation is not read again. */
  readonly recentChars?: number;
  readonly lock?: LockTiming;
}

const usualRecentChars = 16 * 1024 * 1024;

/**
 * Opens a folder with one file a patient. One process alone may work in it.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE, UNFOLD_DATA_IN_USE
 */
export async function openLowdbStore(folder: string, options: LowdbOptions): Promise<RecordStore> {
  return new LowdbStore(await openDataFolder(folder, options.lock), options);
}

class LowdbStore implements RecordStore {
  readonly #data: DataFolder;
  readonly #report: (found: StoreReport) => void;
  readonly #codec: Codec;
  readonly #queue = new PatientQueue();
  /** What is on the disk for the patients seen lately. Only ever holds what a finished write or read has shown. */
  readonly #recent: LRUCache<string, Stored>;
  #closing: Promise<void> | undefined;

  constructor(data: DataFolder, options: LowdbOptions) {
    this.#data = data;
    this.#report = options.report;
    this.#codec = options.codec ?? plainCodec;
    this.#recent = new LRUCache({ maxSize: options.recentChars ?? usualRecentChars, sizeCalculation: charsOf });
  }

  async load(patientId: string): Promise<Loaded | undefined> {
    return this.#inTurn(patientId, async key => {
      const stored = await this.#current(patientId, key);
      return stored && reviveStored(stored);
    });
  }

  async commit(record: PatientRecord, tag: string | undefined): Promise<string> {
    // Before waiting for anything: the caller may go on changing its record.
    const next = encodeStored(record);
    return this.#inTurn(record.id, async key => {
      if ((await this.#current(record.id, key))?.tag !== tag) throw conflict(key);
      // A write that fails half way may or may not be on the disk: then the disk is asked again.
      this.#recent.delete(key);
      await this.#onDisk('writing', key, () => new Low(this.#file(key), storedText(next)).write());
      this.#recent.set(key, next);
      return next.tag;
    });
  }

  async erase(patientId: string): Promise<void> {
    return this.#inTurn(patientId, async key => {
      this.#recent.delete(key);
      await this.#onDisk('erasing', key, () => this.#data.erase(key));
    });
  }

  /** A file is written anew at every turn, so its age is how long the patient has been away; none is read. */
  async expire(before: Date): Promise<number> {
    if (this.#closing) throw closed();
    let count = 0;
    for await (const key of this.#data.untouchedSince(before)) {
      if (this.#closing) break;
      await this.#queue.run(key, async () => {
        if (!(await this.#data.isUntouchedSince(key, before))) return;
        this.#recent.delete(key);
        await this.#onDisk('erasing', key, () => this.#data.erase(key));
        count += 1;
      });
    }
    return count;
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.idle().then(() => {
      this.#recent.clear();
      return this.#data.close();
    });
    return this.#closing;
  }

  async #inTurn<T>(patientId: string, work: (key: string) => Promise<T>): Promise<T> {
    if (this.#closing) throw closed();
    const key = patientKey(patientId);
    return this.#queue.run(key, () => {
      if (!this.#data.lock.held()) throw lost();
      return work(key);
    });
  }

  async #current(patientId: string, key: string): Promise<Stored | undefined> {
    const recent = this.#recent.get(key);
    if (recent) return recent;
    try {
      const db = new Low(this.#file(key), '');
      await this.#onDisk('reading', key, () => db.read());
      if (db.data === '') return undefined;
      const stored = decodeStored(db.data, patientId);
      this.#recent.set(key, stored);
      return stored;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      await this.#putAside(key, error);
      return undefined;
    }
  }

  async #putAside(key: string, damage: Damage): Promise<void> {
    let aside = '';
    await this.#onDisk('putting aside', key, async () => {
      aside = await this.#data.putAside(key, new Date());
    });
    this.#report({
      code: 'UNFOLD_RECORD_DAMAGED',
      message: `a patient's file was damaged: ${damage.message}. It was moved to ${aside}, and the patient begins anew. To mend it, stop Unfold and put a backup of the file in its place.`
    });
  }

  #file(key: string): DurableFile {
    return new DurableFile(this.#data.placeOf(key), this.#codec, this.#data.folders);
  }

  async #onDisk(what: string, key: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Damage) throw error;
      throw diskError(error, what, this.#data.placeOf(key).file);
    }
  }
}

/** About what it takes in memory, in characters: a line is there as text and as an object of twice that size. */
function charsOf({ head, lines }: Stored): number {
  return lines.reduce((sum, line) => sum + 3 * lineText(line).length, head.length);
}

function lost(): CodedError {
  return new CodedError(
    'UNFOLD_DATA_IN_USE',
    'another process has taken over the data folder, so this one writes nothing more. Stop one of the two, and start this one again if it is the one to keep.'
  );
}
