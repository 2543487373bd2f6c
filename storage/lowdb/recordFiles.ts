import { Low } from 'lowdb';
import { LRUCache } from 'lru-cache';
import { Damage } from '../damage.ts';
import { entryText } from '../keptEntry.ts';
import { lineText } from '../keptLine.ts';
import { patientKey } from '../patientKey.ts';
import type { StoreReport } from '../port.ts';
import type { Codec } from '../sealing/codec.ts';
import type { Stored } from '../stored.ts';
import type { DataFolder } from './dataFolder.ts';
import { diskError } from './diskError.ts';
import { RecordFile } from './recordFile.ts';

/** The patients' files in a data folder; those of patients seen lately stay open. */
export class RecordFiles {
  readonly #data: DataFolder;
  readonly #codec: Codec;
  readonly #report: (found: StoreReport) => void;
  /** Only ever holds what a finished write or read has shown. */
  readonly #recent: LRUCache<string, Low<Stored | null>>;

  /**
   * @param report told once for every file that was put aside
   * @param recentChars how many characters of records stay in memory
   */
  constructor(data: DataFolder, codec: Codec, report: (found: StoreReport) => void, recentChars: number) {
    this.#data = data;
    this.#codec = codec;
    this.#report = report;
    this.#recent = new LRUCache({ maxSize: recentChars, sizeCalculation: charsOf });
  }

  /** The patient's file as it is on the disk; without data when there is none. */
  async current(key: string): Promise<Low<Stored | null>> {
    const recent = this.#recent.get(key);
    if (recent) return recent;
    const db = this.#open(key);
    try {
      await this.onDisk('reading', key, () => db.read());
      if (db.data && patientKey(db.data.id) !== key) throw new Damage('it belongs to another patient');
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      await this.#putAside(key, error);
      return this.#open(key);
    }
    if (db.data) this.#recent.set(key, db);
    return db;
  }

  remember(key: string, file: Low<Stored | null>): void {
    this.#recent.set(key, file);
  }

  /** The disk is asked again the next time. */
  forget(key: string): void {
    this.#recent.delete(key);
  }

  clear(): void {
    this.#recent.clear();
  }

  #open(key: string): Low<Stored | null> {
    return new Low<Stored | null>(new RecordFile(this.#data.placeOf(key), this.#codec, this.#data), null);
  }

  async #putAside(key: string, damage: Damage): Promise<void> {
    let aside = '';
    await this.onDisk('putting aside', key, async () => {
      aside = await this.#data.putAside(key, new Date());
    });
    this.#report({
      code: 'UNFOLD_RECORD_DAMAGED',
      message: `a patient's file was damaged: ${damage.message}. It was moved to ${aside}, and the patient begins anew. To mend it, stop Unfold and put a backup of the file in its place.`
    });
  }

  /** @throws CodedError for what the disk says, naming the patient's file; damage passes through */
  async onDisk(what: string, key: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Damage) throw error;
      throw diskError(error, what, this.#data.placeOf(key).file);
    }
  }
}

const emptyChars = 4_096;

/** About what it takes in memory, in characters: a line is there as text and as an object of twice that size. */
function charsOf({ data }: Low<Stored | null>): number {
  let chars = emptyChars;
  for (const line of data?.lines ?? []) chars += 3 * lineText(line).length;
  for (const entry of data?.entries ?? []) chars += 3 * entryText(entry).length;
  return chars;
}
