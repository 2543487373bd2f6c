import { readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { CodedError } from '../../errors.ts';
import { codeOf, isMissing } from './diskError.ts';
import { DueIndex } from './dueIndex.ts';
import { type DurablePlace, writeSynced } from './durableFile.ts';
import { lockFolder, type FolderLock, type LockTiming } from './folderLock.ts';
import { FolderSync } from './folderSync.ts';
import { makeFolder } from './makeFolder.ts';
import { OpenFiles } from './openFiles.ts';
import { ProofFolder } from './proofFolder.ts';

/**
 * The data folder: `patients/<two digits>/<key>.record`, and beside it `tmp/` for what is being
 * written, `damaged/` for what was put aside, `due/`, whose reminder is when, `keys/`, which keys
 * sealed something here, and `locks/`, who works here.
 */
export class DataFolder {
  readonly folders = new FolderSync();
  readonly files = new OpenFiles();
  readonly lock: FolderLock;
  readonly due: DueIndex;
  readonly proofs: ProofFolder;
  readonly root: string;

  constructor(root: string, lock: FolderLock) {
    this.root = root;
    this.lock = lock;
    this.due = new DueIndex(path.join(root, 'due'), this.folders);
    this.proofs = new ProofFolder(path.join(root, 'keys'), this.folders);
  }

  placeOf(key: string): DurablePlace {
    return {
      key,
      file: path.join(this.root, 'patients', key.slice(0, 2), `${key}.record`),
      temporary: path.join(this.root, 'tmp', key)
    };
  }

  /** @returns where the file went */
  async putAside(key: string, now: Date): Promise<string> {
    const { file } = this.placeOf(key);
    this.files.drop(file);
    const time = now.toISOString().replaceAll(/[:.]/g, '-');
    const aside = path.join(this.root, 'damaged', `${key}.${time}.${randomBytes(3).toString('hex')}`);
    await rename(file, aside);
    await this.folders.sync(path.dirname(aside));
    await this.folders.sync(path.dirname(file));
    return aside;
  }

  /** Removes everything kept under the key: the record, what was being written, what was put aside. */
  async erase(key: string): Promise<void> {
    const { file, temporary } = this.placeOf(key);
    this.files.drop(file);
    const damaged = path.join(this.root, 'damaged');
    const aside = (await readdir(damaged)).filter(name => name.startsWith(`${key}.`)).map(name => path.join(damaged, name));
    for (const each of [file, temporary, ...aside]) {
      if (await removed(each)) await this.folders.sync(path.dirname(each));
    }
  }

  /** The keys of all records, in a steady order, a subfolder at a time. */
  async *keys(): AsyncIterable<string> {
    const patients = path.join(this.root, 'patients');
    for (const folder of (await readdir(patients)).sort()) {
      for (const name of (await readdir(path.join(patients, folder))).sort()) {
        if (name.endsWith('.record')) yield path.basename(name, '.record');
      }
    }
  }

  async isEmpty(): Promise<boolean> {
    for await (const _ of this.keys()) return false;
    return true;
  }

  /** Writes and syncs a small file as a commit would, and removes it. */
  async probe(): Promise<void> {
    const file = path.join(this.root, 'tmp', `probe-${randomBytes(6).toString('hex')}`);
    try {
      await writeSynced(file, Buffer.alloc(4_096, 1));
    } finally {
      await rm(file, { force: true });
    }
  }

  /** Removes what was put aside before the given time: it is a patient's too. */
  async expireDamaged(before: Date): Promise<void> {
    const damaged = path.join(this.root, 'damaged');
    for (const name of await readdir(damaged)) {
      if (asideSince(name) < before.getTime() && (await removed(path.join(damaged, name)))) await this.folders.sync(damaged);
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
    this.files.close();
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
    const made = await makeFolder(root);
    for (const name of ['patients', 'tmp', 'damaged']) await makeFolder(path.join(root, name));
    data = new DataFolder(root, await lockFolder(path.join(root, 'locks'), timing));
    await emptyFolder(path.join(root, 'tmp'));
    await data.due.open(await data.isEmpty());
    await data.folders.sync(root);
    if (made !== undefined) await data.folders.sync(path.dirname(root));
    return data;
  } catch (error) {
    await data?.close();
    throw error instanceof CodedError ? error : notWritable(root, error);
  }
}

export function notWritable(root: string, cause: unknown): CodedError {
  return new CodedError(
    'UNFOLD_DATA_NOT_WRITABLE',
    `the data folder ${root} cannot be written (${codeOf(cause)}). Set UNFOLD_DATA to a folder that the user running Unfold may write to, or give that user the rights on this one.`,
    { cause }
  );
}

/** When it was put aside, as its name says; a name that is not ours is never old. */
function asideSince(name: string): number {
  const [, day, hour, minute, second] = /^[0-9a-f]{64}\.([\d-]+)T(\d\d)-(\d\d)-([\d-]+)Z\./.exec(name) ?? [];
  return day === undefined ? Infinity : Date.parse(`${day}T${hour}:${minute}:${second?.replace('-', '.')}Z`);
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
