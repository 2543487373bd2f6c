import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { moveInto, syncFolder, writeNew } from './durable.ts';
import { readLetter, type Letter } from './letter.ts';

/**
 * Alerts that nobody has taken yet, one file each: `pending/<id>.json`. Beside it `expired/` for
 * those that were too old, and `damaged/` for files that are not alerts.
 */
export class PendingFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  keep({ id, body }: Letter): Promise<void> {
    return writeNew(this.#file(id), body);
  }

  async remove({ id }: Letter): Promise<void> {
    await rm(this.#file(id), { force: true });
    await syncFolder(path.join(this.#root, 'pending'));
  }

  async expire({ id, body }: Letter): Promise<void> {
    const expired = path.join(this.#root, 'expired');
    try {
      await moveInto(this.#file(id), expired);
    } catch {
      // Raised while the disk was full, it is not there to be moved.
      await writeNew(path.join(expired, `${id}.json`), body);
    }
  }

  /** Everything waiting, oldest first. What cannot be read as an alert is put aside and named. */
  async read(): Promise<{ waiting: Letter[]; damaged: string[] }> {
    const folder = path.join(this.#root, 'pending');
    const waiting: Letter[] = [];
    const damaged: string[] = [];
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      const letter = readLetter(await readFile(file, 'utf8').catch(() => ''));
      if (letter && name === `${letter.id}.json`) waiting.push(letter);
      else {
        await moveInto(file, path.join(this.#root, 'damaged'));
        damaged.push(name);
      }
    }
    waiting.sort((one, two) => one.alert.at.localeCompare(two.alert.at));
    return { waiting, damaged };
  }

  #file(id: string): string {
    return path.join(this.#root, 'pending', `${id}.json`);
  }
}
