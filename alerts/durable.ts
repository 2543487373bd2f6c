import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

// Windows cannot sync a folder; its file system journals renames by itself.
const journalsByItself = process.platform === 'win32';

/** Makes renames, new files and removals in the folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (journalsByItself) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes and syncs; 'wx' for a file that must be new, 'a' to add to its end, 'w' to begin it anew. */
async function writeSynced(file: string, text: string, flag: 'wx' | 'a' | 'w'): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file that is written once. The folder is made if it is not there. Nothing is left of a failure. */
export async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeSynced(file, text, 'wx');
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/** Adds to the end of the file, which is made if it is not there. */
export async function append(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeSynced(file, text, 'a');
  await syncFolder(path.dirname(file));
}

/** Puts a new content in the file's place, whole or not at all. */
export async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.new`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeSynced(temporary, text, 'w');
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/** Moves the file into the folder, which is made if it is not there. */
export async function moveInto(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(file, path.join(folder, path.basename(file)));
  await syncFolder(folder);
  await syncFolder(path.dirname(file));
}
