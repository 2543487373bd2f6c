import { CodedError } from '../../errors.ts';
import { patientKey } from '../patientKey.ts';
import { PatientQueue } from '../patientQueue.ts';
import type { Loaded, StoreReport, WholeStore } from '../port.ts';
import type { PatientRecord } from '../record.ts';
import { closed, conflict } from '../refusals.ts';
import { encodeStored, reviveStored, type Stored } from '../stored.ts';
import type { Codec } from '../sealing/codec.ts';
import { openKeys } from '../sealing/keyFile.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { proveKeys } from '../sealing/proofs.ts';
import { diskCodec } from './codec.ts';
import { type DataFolder, notWritable, openDataFolder } from './dataFolder.ts';
import { diskError } from './diskError.ts';
import type { DueMark } from './dueIndex.ts';
import type { LockTiming } from './folderLock.ts';
import { RecordFiles } from './recordFiles.ts';

export interface LowdbOptions {
  /** Told once for every file that was put aside, and at the start when the key lies in the folder. */
  readonly report: (found: StoreReport) => void;
  /** Without any, the key in the folder is used, and made if nothing was sealed yet. */
  readonly keys?: KeyRing | undefined;
  /** How many characters of records are kept in memory, so that a patient in conversation is not read again. */
  readonly recentChars?: number;
  readonly lock?: LockTiming;
}

const usualRecentChars = 16 * 1024 * 1024;

/**
 * Opens a folder with one file a patient. One process alone may work in it.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE, UNFOLD_DATA_IN_USE, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function openLowdbStore(folder: string, options: LowdbOptions): Promise<WholeStore> {
  const data = await openDataFolder(folder, options.lock);
  try {
    const keys = await openKeys(folder, options.keys, (await data.proofs.read()).size > 0, options.report);
    await proveKeys(keys, data.proofs);
    return new LowdbStore(data, diskCodec(keys), options);
  } catch (error) {
    await data.close();
    throw error instanceof CodedError ? error : notWritable(folder, error);
  }
}

class LowdbStore implements WholeStore {
  readonly #data: DataFolder;
  readonly #files: RecordFiles;
  readonly #queue = new PatientQueue();
  #closing: Promise<void> | undefined;
  #probing: Promise<void> | undefined;
  #indexing: Promise<void> | undefined;

  constructor(data: DataFolder, codec: Codec, options: LowdbOptions) {
    this.#data = data;
    this.#files = new RecordFiles(data, codec, options.report, options.recentChars ?? usualRecentChars);
  }

  async load(patientId: string): Promise<Loaded | undefined> {
    return this.#inTurn(patientId, async key => {
      const { data } = await this.#files.current(key);
      return data ? reviveStored(data) : undefined;
    });
  }

  async commit(record: PatientRecord, tag: string | undefined): Promise<string> {
    // Before waiting for anything: the caller may go on changing its record.
    const next = encodeStored(record);
    return this.#inTurn(record.id, async key => {
      const db = await this.#files.current(key);
      const before = db.data;
      if (before?.tag !== tag) throw conflict(key);
      const moved = next.dueMs !== (before?.dueMs ?? Infinity);
      // A write that fails half way may or may not be on the disk: then the disk is asked again.
      this.#files.forget(key);
      await this.#files.onDisk('writing', key, async () => {
        if (moved && next.dueMs !== Infinity) await this.#data.due.add({ key, dueMs: next.dueMs });
        db.data = next;
        await db.write();
      });
      this.#files.remember(key, db);
      if (moved && before && before.dueMs !== Infinity) await this.#unmark({ key, dueMs: before.dueMs });
      return next.tag;
    });
  }

  async erase(patientId: string): Promise<void> {
    return this.#inTurn(patientId, async key => {
      this.#files.forget(key);
      await this.#files.onDisk('erasing', key, async () => {
        await this.#data.erase(key);
        await this.#data.due.forget(new Set([key]));
      });
    });
  }

  /** A file is written anew at every turn, so its age is how long the patient has been away; none is read. */
  async expire(before: Date): Promise<number> {
    if (this.#closing) throw closed();
    const gone = new Set<string>();
    for await (const key of this.#data.keys()) {
      if (this.#closing) break;
      if (!(await this.#data.isUntouchedSince(key, before))) continue;
      await this.#queue.run(key, async () => {
        if (!(await this.#data.isUntouchedSince(key, before))) return;
        this.#files.forget(key);
        await this.#files.onDisk('erasing', key, () => this.#data.erase(key));
        gone.add(key);
      });
    }
    await this.#data.expireDamaged(before);
    if (gone.size > 0 && !this.#closing) await this.#data.due.forget(gone);
    return gone.size;
  }

  async due(before: Date, limit: number): Promise<readonly string[]> {
    if (this.#closing) throw closed();
    void this.#indexAgain();
    const ids: string[] = [];
    for await (const mark of this.#data.due.before(before.getTime())) {
      if (ids.length >= limit || this.#closing) break;
      const id = await this.#queue.run(mark.key, () => this.#whoIsDue(mark));
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }

  async *patients(): AsyncIterable<string> {
    for await (const key of this.#data.keys()) {
      if (this.#closing) throw closed();
      const { data } = await this.#queue.run(key, () => this.#files.current(key));
      if (data) yield data.id;
    }
  }

  async probe(): Promise<void> {
    if (this.#closing) throw closed();
    if (!this.#data.lock.held()) throw lost();
    // Asked by whoever can reach the server: many at once cost one write.
    this.#probing ??= this.#data.probe()
      .catch((error: unknown) => { throw diskError(error, 'writing to', this.#data.root); })
      .finally(() => { this.#probing = undefined; });
    return this.#probing;
  }

  close(): Promise<void> {
    this.#closing ??= Promise.all([this.#queue.idle(), this.#indexing]).then(() => {
      this.#files.clear();
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

  /** The patient whose mark it is, if the record wants it; a mark that no record wants is removed. */
  async #whoIsDue(mark: DueMark): Promise<string | undefined> {
    let stored: Stored | null;
    try {
      stored = (await this.#files.current(mark.key)).data;
    } catch (error) {
      // What cannot be read now, for want of a key or of a newer Unfold, stays due.
      if (error instanceof CodedError) return undefined;
      throw error;
    }
    if (stored?.dueMs === mark.dueMs) return stored.id;
    await this.#unmark(mark);
    return undefined;
  }

  /** Not worth failing for: a mark too many is found out when it is due. */
  async #unmark(mark: DueMark): Promise<void> {
    await this.#data.due.remove(mark).catch(() => undefined);
  }

  /** Makes the index of reminders again from the records, once, where it was lost. Until then it grows. */
  #indexAgain(): Promise<void> {
    this.#indexing ??= this.#index().catch(() => { this.#indexing = undefined; });
    return this.#indexing;
  }

  async #index(): Promise<void> {
    if (!(await this.#data.due.isIncomplete())) return;
    for await (const key of this.#data.keys()) {
      if (this.#closing) return;
      await this.#queue.run(key, async () => {
        const stored = (await this.#files.current(key).catch(() => undefined))?.data;
        if (stored && stored.dueMs !== Infinity) await this.#data.due.add({ key, dueMs: stored.dueMs });
      });
    }
    await this.#data.due.markComplete();
  }
}

function lost(): CodedError {
  return new CodedError(
    'UNFOLD_DATA_IN_USE',
    'another process has taken over the data folder, so this one writes nothing more. Stop one of the two, and start this one again if it is the one to keep.'
  );
}
