import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FolderSync } from './folderSync.ts';

export interface DurablePlace {
  readonly file: string;
  /** Where the new content grows before it takes the file's place. On the same disk. */
  readonly temporary: string;
  readonly key: string;
}

/**
 * Puts new content in a file's place, whole or not at all. lowdb's own TextFile also renames, but
 * syncs nothing: after a power cut the renamed file can be empty.
 */
export async function replaceDurably({ file, temporary }: DurablePlace, bytes: Buffer, folders: FolderSync): Promise<void> {
  const folder = path.dirname(file);
  try {
    await folders.prepare(folder);
    await writeSynced(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await folders.sync(folder);
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
