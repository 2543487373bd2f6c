import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Adapter } from 'lowdb';
import type { Codec } from '../sealing/codec.ts';
import { isMissing } from './diskError.ts';
import type { FolderSync } from './folderSync.ts';

export interface DurablePlace {
  readonly file: string;
  /** Where the new content grows before it takes the file's place. On the same disk. */
  readonly temporary: string;
  readonly key: string;
}

/**
 * lowdb's adapter for one file that is replaced as a whole. lowdb's own TextFile also renames,
 * but syncs nothing: after a power cut the renamed file can be empty.
 */
export class DurableFile implements Adapter<string> {
  readonly #place: DurablePlace;
  readonly #codec: Codec;
  readonly #folders: FolderSync;

  constructor(place: DurablePlace, codec: Codec, folders: FolderSync) {
    this.#place = place;
    this.#codec = codec;
    this.#folders = folders;
  }

  async read(): Promise<string | null> {
    let bytes: Buffer;
    try {
      bytes = await readFile(this.#place.file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return this.#codec.open(bytes, this.#place.key).toString('utf8');
  }

  async write(text: string): Promise<void> {
    const { file, temporary, key } = this.#place;
    const folder = path.dirname(file);
    const bytes = this.#codec.seal(Buffer.from(text, 'utf8'), key);
    try {
      await this.#folders.prepare(folder);
      await writeSynced(temporary, bytes);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await this.#folders.sync(folder);
  }
}

/** Writes the whole file and syncs it; the folder is the caller's affair. */
export async function writeSynced(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
