import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';

interface Held {
  readonly handle: Promise<FileHandle>;
  users: number;
  /** Not to be handed out any more; closed when the last user is done. */
  dropped: boolean;
}

const mostOpen = 128;

// On Linux a write through such a handle is synced when it returns, in one call instead of two.
const syncedByItself = process.platform === 'linux';
const flags = syncedByItself ? constants.O_RDWR | constants.O_DSYNC : constants.O_RDWR;

/** Files of patients in conversation, kept open: opening and closing one costs as much as half a commit. */
export class OpenFiles {
  readonly #files = new LRUCache<string, Held>({ max: mostOpen, dispose: held => { drop(held); } });

  /** Writes into an existing file at a place, and syncs what was written. The file must not grow by it. */
  async writeAt(file: string, bytes: Buffer, at: number): Promise<void> {
    const held = this.#files.get(file) ?? this.#open(file);
    held.users += 1;
    try {
      const handle = await held.handle;
      const { bytesWritten } = await handle.write(bytes, 0, bytes.length, at);
      if (bytesWritten !== bytes.length) throw Object.assign(new Error('the disk took a part only'), { code: 'EIO' });
      if (!syncedByItself) await handle.datasync();
    } catch (error) {
      this.drop(file);
      throw error;
    } finally {
      held.users -= 1;
      if (held.dropped) closeIfIdle(held);
    }
  }

  /** To be called before another file takes the name, or none does. */
  drop(file: string): void {
    this.#files.delete(file);
  }

  close(): void {
    this.#files.clear();
  }

  #open(file: string): Held {
    const held: Held = { handle: open(file, flags), users: 0, dropped: false };
    this.#files.set(file, held);
    return held;
  }
}

function drop(held: Held): void {
  held.dropped = true;
  closeIfIdle(held);
}

function closeIfIdle(held: Held): void {
  // A file that did not open has nothing to close, and whoever wrote has been told.
  if (held.users === 0) held.handle.then(handle => handle.close()).catch(() => undefined);
}
