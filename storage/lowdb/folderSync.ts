import { mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from './diskError.ts';

// Windows cannot sync a folder; its file system journals renames by itself.
const journalsByItself = process.platform === 'win32';

/**
 * Makes renames and removals in folders survive a power cut. A rename is only in the folder's
 * own pages until the folder itself is synced. Handles stay open: there are at most a few
 * hundred folders, and opening one costs as much as a quarter of a commit.
 */
export class FolderSync {
  readonly #handles = new Map<string, Promise<FileHandle>>();

  /** Opens the folder, and makes it first if need be (its parent is synced too). */
  async prepare(folder: string): Promise<void> {
    if (journalsByItself) await mkdir(folder, { recursive: true });
    else await this.#handle(folder);
  }

  async sync(folder: string): Promise<void> {
    if (!journalsByItself) await (await this.#handle(folder)).sync();
  }

  /** Lets go of a folder that is about to be removed. */
  async release(folder: string): Promise<void> {
    const handle = await this.#handles.get(folder)?.catch(() => undefined);
    this.#handles.delete(folder);
    await handle?.close();
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#handles.values());
    this.#handles.clear();
    for (const each of opened) {
      if (each.status === 'fulfilled') await each.value.close();
    }
  }

  #handle(folder: string): Promise<FileHandle> {
    let handle = this.#handles.get(folder);
    if (!handle) {
      handle = this.#open(folder);
      this.#handles.set(folder, handle);
      handle.catch(() => this.#handles.delete(folder));
    }
    return handle;
  }

  async #open(folder: string): Promise<FileHandle> {
    try {
      return await open(folder, 'r');
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await this.sync(path.dirname(folder));
    return open(folder, 'r');
  }
}
