import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { replace, syncFolder } from './durable.ts';
import { readLetter } from './letter.ts';
import { causeOf } from './report.ts';

/**
 * Alerts that nobody will send any more: the folders `expired/` and `damaged/`, and the lines of `outbox.jsonl`.
 * They name a patient, so they go when the patient does, or when they are as old as records may become.
 */
export class AlertArchive {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Half a line or a damaged file counts as the patient's when their reference can be found in it. */
  async forget(patient: string): Promise<void> {
    await this.#removeFiles(async file => (await readFile(file, 'utf8')).includes(patient));
    await this.#keepLines(lines => lines.filter(line => !line.includes(patient)));
  }

  async expire(before: Date): Promise<void> {
    await this.#removeFiles(async file => (await stat(file)).mtimeMs < before.getTime());
    await this.#keepLines(lines => {
      // Half a line has no time, and is as old as the one before it.
      let atMs = 0;
      return lines.filter(line => {
        const letter = readLetter(line);
        if (letter) atMs = Date.parse(letter.alert.at);
        return atMs >= before.getTime();
      });
    });
  }

  async #removeFiles(isGone: (file: string) => Promise<boolean>): Promise<void> {
    for (const folder of ['expired', 'damaged'].map(name => path.join(this.#root, name))) {
      const names = await orNothing(readdir(folder), []);
      for (const name of names) {
        const file = path.join(folder, name);
        if ((await stat(file)).isFile() && (await isGone(file))) await rm(file, { force: true });
      }
      if (names.length > 0) await syncFolder(folder);
    }
  }

  async #keepLines(choose: (lines: readonly string[]) => readonly string[]): Promise<void> {
    const file = path.join(this.#root, 'outbox.jsonl');
    const lines = (await orNothing(readFile(file, 'utf8'), '')).split('\n').filter(line => line !== '');
    const kept = choose(lines);
    if (kept.length < lines.length) await replace(file, kept.map(line => `${line}\n`).join(''));
  }
}

async function orNothing<T>(reading: Promise<T>, nothing: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return nothing;
    throw error;
  }
}
