import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { Damage } from '../damage.ts';
import type { Codec } from '../sealing/codec.ts';
import { checkRaw, parseRaw, type RawStored, type Stored, storedText } from '../stored.ts';
import { applyDelta, deltaText } from './delta.ts';
import { isMissing } from './diskError.ts';
import { type DurablePlace, replaceDurably } from './durableFile.ts';
import type { FolderSync } from './folderSync.ts';
import { frame, frameAt, framedLength, isFramed, longestAppended } from './frames.ts';
import type { OpenFiles } from './openFiles.ts';

/** What stands in the file, as far as is needed to append to it. */
interface OnDisk {
  readonly stored: Stored;
  /** The tag it had when it was last written whole. */
  readonly base: string;
  readonly frames: number;
  readonly end: number;
  readonly room: number;
}

/** What is kept open on a disk. */
export interface Disk {
  readonly folders: FolderSync;
  readonly files: OpenFiles;
}

// As much as the record itself, so that it is seldom written whole, within these bounds.
const leastSpareBytes = 8 * 1024;
const mostSpareBytes = 64 * 1024;
const pageBytes = 4_096;

/**
 * lowdb's adapter for one patient's file: the record as it was last written whole, sealed, and behind it, in room
 * that was made for them, what each commit since has changed. So a commit writes little and syncs once, and
 * the file neither grows nor moves; when something is taken away or the room is used up it is replaced as a whole.
 *
 * The whole is bound to the patient and to the file's length, each change to its place behind that whole: what
 * was truncated, swapped, put together from other files or altered does not open.
 */
export class RecordFile implements Adapter<Stored | null> {
  readonly #place: DurablePlace;
  readonly #codec: Codec;
  readonly #disk: Disk;
  #onDisk: OnDisk | undefined;

  constructor(place: DurablePlace, codec: Codec, disk: Disk) {
    this.#place = place;
    this.#codec = codec;
    this.#disk = disk;
  }

  /** @throws Damage, CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED, UNFOLD_KEY_MISSING, errors of the file system */
  async read(): Promise<Stored | null> {
    this.#onDisk = undefined;
    let bytes: Buffer;
    try {
      bytes = await readFile(this.#place.file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return isFramed(bytes) ? this.#readFrames(bytes) : checkRaw(parseRaw(this.#codec.open(bytes, this.#place.key).toString('utf8')));
  }

  async write(stored: Stored | null): Promise<void> {
    if (stored === null) return;
    const before = this.#onDisk;
    // Until the disk has said yes, nobody knows what stands there.
    this.#onDisk = undefined;
    this.#onDisk = (before && (await this.#append(before, stored))) ?? (await this.#writeWhole(stored));
  }

  /** Reads the file and writes it whole again, sealed with the key that seals now. */
  async rewrite(): Promise<void> {
    const stored = await this.read();
    this.#onDisk = undefined;
    await this.write(stored);
  }

  #readFrames(bytes: Buffer): Stored {
    const { whole, changes, end, torn } = openFrames(bytes, this.#place.key, this.#codec);
    const raw = changes.reduce(applyDelta, whole);
    const stored = checkRaw(raw);
    // What was torn has to go before anything can be put in its place, and what was migrated is to be written anew.
    const canGrow = !torn && raw.record.version === Number(stored.head.get('version'));
    if (canGrow) this.#onDisk = { stored, base: whole.tag, frames: changes.length, end, room: bytes.length };
    return stored;
  }

  async #append(before: OnDisk, stored: Stored): Promise<OnDisk | undefined> {
    const delta = deltaText(before.stored, stored);
    if (delta === undefined) return undefined;
    const framed = frame(this.#codec.seal(Buffer.from(delta, 'utf8'), changeName(this.#place.key, before.base, before.frames)));
    const end = before.end + framed.length;
    if (end > before.room || framed.length > longestAppended) return undefined;
    await this.#disk.files.writeAt(this.#place.file, framed, before.end);
    return { ...before, stored, frames: before.frames + 1, end };
  }

  async #writeWhole(stored: Stored): Promise<OnDisk> {
    const { bytes, end } = wholeFile(stored, this.#place.key, this.#codec);
    this.#disk.files.drop(this.#place.file);
    await replaceDurably(this.#place, bytes, this.#disk.folders);
    return { stored, base: stored.tag, frames: 0, end, room: bytes.length };
  }
}

/** A record as its file begins: whole, with room behind `end`. */
export function wholeFile(stored: Stored, key: string, codec: Codec): { readonly bytes: Buffer; readonly end: number } {
  const text = Buffer.from(storedText(stored), 'utf8');
  const atLeast = framedLength(text.length) + Math.min(mostSpareBytes, Math.max(leastSpareBytes, text.length));
  const bytes = Buffer.alloc(Math.ceil(atLeast / pageBytes) * pageBytes);
  return { bytes, end: frame(codec.seal(text, wholeName(key, bytes.length))).copy(bytes) };
}

const wholeName = (key: string, room: number): string => `${key} ${room}`;
const changeName = (key: string, base: string, index: number): string => `${key} ${base} ${index}`;

interface Opened {
  readonly whole: RawStored;
  /** What each commit since has changed, as text. */
  readonly changes: readonly string[];
  readonly end: number;
  readonly torn: boolean;
}

/**
 * Everything that stands in a patient's file.
 * @throws Damage, CodedError UNFOLD_KEY_MISSING
 */
export function openFrames(bytes: Buffer, key: string, codec: Codec): Opened {
  const opens = (name: string) => (sealed: Buffer) => codec.open(sealed, name).toString('utf8');
  const first = frameAt(bytes, 0, opens(wholeName(key, bytes.length)));
  if (first.kind !== 'frame') throw new Damage('it was altered');
  const whole = parseRaw(first.opened);
  const changes: string[] = [];
  let end = first.next;
  for (;;) {
    const next = frameAt(bytes, end, opens(changeName(key, whole.tag, changes.length)));
    if (next.kind !== 'frame') return { whole, changes, end, torn: next.kind === 'torn' };
    changes.push(next.opened);
    end = next.next;
  }
}
