import { open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from './diskError.ts';
import type { FolderSync } from './folderSync.ts';

export interface DueMark {
  readonly key: string;
  readonly dueMs: number;
}

const dayMs = 86_400_000;
const incomplete = 'incomplete';

/**
 * When each patient's first reminder is due, as empty files: `due/<day>/<milliseconds>.<key>`. A mark
 * is made before the record that wants it and removed after the record that does not, so after a crash
 * there may be one too many, which reading the record shows, and never one too few.
 */
export class DueIndex {
  readonly #root: string;
  readonly #folders: FolderSync;

  constructor(root: string, folders: FolderSync) {
    this.#root = root;
    this.#folders = folders;
  }

  /** @param empty no patient is there yet, so an index that is not there misses nobody */
  async open(empty: boolean): Promise<void> {
    if (await isThere(this.#root)) return;
    await this.#folders.prepare(this.#root);
    if (!empty) await touch(path.join(this.#root, incomplete));
    await this.#folders.sync(this.#root);
  }

  /** Whether it must be made again from the records: it was lost, or there was none yet. */
  isIncomplete(): Promise<boolean> {
    return isThere(path.join(this.#root, incomplete));
  }

  async markComplete(): Promise<void> {
    await rm(path.join(this.#root, incomplete), { force: true });
    await this.#folders.sync(this.#root);
  }

  async add(mark: DueMark): Promise<void> {
    const file = this.#file(mark);
    const folder = path.dirname(file);
    await this.#folders.prepare(folder);
    try {
      await touch(file);
    } catch (error) {
      if (!isMissing(error)) throw error;
      // A day that was over and empty has just been removed.
      await this.#folders.release(folder);
      await this.#folders.prepare(folder);
      await touch(file);
    }
    await this.#folders.sync(folder);
  }

  async remove(mark: DueMark): Promise<void> {
    await rm(this.#file(mark), { force: true });
  }

  /** Those due before the time, the longest due first. */
  async *before(beforeMs: number): AsyncIterable<DueMark> {
    for (const day of (await readdir(this.#root)).sort()) {
      const startMs = Date.parse(day);
      if (Number.isNaN(startMs)) continue;
      if (startMs >= beforeMs) return;
      const folder = path.join(this.#root, day);
      const marks = (await readdir(folder)).sort().flatMap(parse);
      for (const mark of marks) if (mark.dueMs < beforeMs) yield mark;
      if (marks.length === 0 && startMs + 2 * dayMs < beforeMs) await this.#drop(folder);
    }
  }

  /** Removes every mark of these patients, without knowing when they were due. */
  async forget(keys: ReadonlySet<string>): Promise<void> {
    for (const day of await readdir(this.#root)) {
      if (Number.isNaN(Date.parse(day))) continue;
      const folder = path.join(this.#root, day);
      const gone = (await readdir(folder)).flatMap(parse).filter(({ key }) => keys.has(key));
      for (const mark of gone) await this.remove(mark);
      if (gone.length > 0) await this.#folders.sync(folder);
    }
  }

  async #drop(folder: string): Promise<void> {
    await this.#folders.release(folder);
    // Not empty any more, or gone already: either is fine.
    await rmdir(folder).catch(() => undefined);
  }

  #file({ key, dueMs }: DueMark): string {
    const ms = Math.max(0, dueMs);
    return path.join(this.#root, new Date(ms).toISOString().slice(0, 10), `${String(ms).padStart(15, '0')}.${key}`);
  }
}

function parse(name: string): DueMark[] {
  const [, ms, key] = /^(\d{15})\.([0-9a-f]{64})$/.exec(name) ?? [];
  return ms === undefined || key === undefined ? [] : [{ key, dueMs: Number(ms) }];
}

async function touch(file: string): Promise<void> {
  await (await open(file, 'a', 0o600)).close();
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
