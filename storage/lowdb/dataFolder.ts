import { mkdir, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { CodedError } from '../../errors.ts';
import { codeOf, isMissing } from './diskError.ts';
import type { DurablePlace } from './durableFile.ts';
import { lockFolder, type FolderLock, type LockTiming } from './folderLock.ts';
import { FolderSync } from './folderSync.ts';

/**
 * The data folder: `patients/<two digits>/<key>.record`, and beside it `tmp/` for what is being
 * written, `damaged/` for what was put aside, and `locks/`, who works here.
 */
export class DataFolder {
  readonly folders = new FolderSync();
  readonly lock: FolderLock;
  readonly #root: string;

  constructor(root: string, lock: FolderLock) {
    this.#root = root;
    this.lock = lock;
  }

  placeOf(key: string): DurablePlace {
    return {
      key,
      file: path.join(this.#root, 'patients', key.slice(0, 2), `${key}.record`),
      temporary: path.join(this.#root, 'tmp', key)
    };
  }

  /** @returns where the file went */
  async putAside(key: string, now: Date): Promise<string> {
    const { file } = this.placeOf(key);
    const time = now.toISOString().replaceAll(/[:.]/g, '-');
    const aside = path.join(this.#root, 'damaged', `${key}.${time}.${randomBytes(3).toString('hex')}`);
    await rename(file, aside);
    await this.folders.sync(path.dirname(aside));
    await this.folders.sync(path.dirname(file));
    return aside;
  }

  /** Removes everything kept under the key: the record, what was being written, what was put aside. */
  async erase(key: string): Promise<void> {
    const { file, temporary } = this.placeOf(key);
    const damaged = path.join(this.#root, 'damaged');
    const aside = (await readdir(damaged)).filter(name => name.startsWith(`${key}.`)).map(name => path.join(damaged, name));
    for (const each of [file, temporary, ...aside]) {
      if (await removed(each)) await this.folders.sync(path.dirname(each));
    }
  }

  /** The keys of records that were last written before the given time. */
  async *untouchedSince(before: Date): AsyncIterable<string> {
    const patients = path.join(this.#root, 'patients');
    for (const folder of await readdir(patients)) {
      for (const name of await readdir(path.join(patients, folder))) {
        const key = name.replace(/\.record$/, '');
        if (await this.isUntouchedSince(key, before)) yield key;
      }
    }
  }

  async isUntouchedSince(key: string, before: Date): Promise<boolean> {
    try {
      return (await stat(this.placeOf(key).file)).mtimeMs < before.getTime();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.folders.close();
    await this.lock.release();
  }
}

/**
 * Makes the folder if it is not there, locks it, and removes what a crash left half written.
 * Reads no patient's file, so it takes as long with a hundred thousand patients as with none.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE, UNFOLD_DATA_IN_USE
 */
export async function openDataFolder(folder: string, timing?: LockTiming): Promise<DataFolder> {
  const root = path.resolve(folder);
  let data: DataFolder | undefined;
  try {
    const made = await mkdir(root, { recursive: true, mode: 0o700 });
    for (const name of ['patients', 'tmp', 'damaged']) await mkdir(path.join(root, name), { recursive: true, mode: 0o700 });
    data = new DataFolder(root, await lockFolder(path.join(root, 'locks'), timing));
    await emptyFolder(path.join(root, 'tmp'));
    await data.folders.sync(root);
    if (made !== undefined) await data.folders.sync(path.dirname(root));
    return data;
  } catch (error) {
    await data?.close();
    if (error instanceof CodedError) throw error;
    throw new CodedError(
      'UNFOLD_DATA_NOT_WRITABLE',
      `the data folder ${root} cannot be written (${codeOf(error)}). Set UNFOLD_DATA to a folder that the user running Unfold may write to, or give that user the rights on this one.`,
      { cause: error }
    );
  }
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true, force: true });
}

async function removed(file: string): Promise<boolean> {
  try {
    await unlink(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
