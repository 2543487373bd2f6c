import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

export interface CachePlace {
  /** Holds one file for each thing that was kept. */
  readonly folder: string;
  /** The file of the running program: another program may check otherwise. */
  readonly program: string;
}

const digestBytes = 32;
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const isRead = (name: string): boolean => /\.(yaml|txt)$/.test(name);

/**
 * What earlier starts read from the content folder and checked, since reading and checking two languages takes a quarter of the start.
 * Anything else than a whole file of the same content and program is left alone, and the content is loaded and kept.
 */
export class ContentCache {
  readonly #contentFolder: string;
  readonly #place: CachePlace;
  #key: string | undefined;

  constructor(contentFolder: string, place: CachePlace) {
    this.#contentFolder = contentFolder;
    this.#place = place;
  }

  /**
   * @param name what it is, such as 'content'; its file begins with it
   * @throws whatever `load` throws; then nothing is kept
   */
  kept<T extends object>(name: string, load: () => T): T {
    let file: string | undefined;
    try {
      file = path.join(this.#place.folder, `${name}-${this.#key ??= this.#readKey()}.bin`);
      const bytes = readFileSync(file);
      const body = bytes.subarray(digestBytes);
      if (bytes.length > digestBytes && digest(body).equals(bytes.subarray(0, digestBytes))) return Object.freeze(deserialize(body) as T);
    } catch {
      // Not there yet, or not readable: loading says what there is to say.
    }
    const loaded = load();
    if (file !== undefined) keep(name, file, loaded);
    return loaded;
  }

  /** Stands for the content, the program and what it runs on: the same bytes give the same result. */
  #readKey(): string {
    const hash = createHash('sha256').update(process.version).update(digest(readFileSync(this.#place.program)));
    for (const name of readdirSync(this.#contentFolder, { recursive: true }).map(String).sort()) {
      hash.update(`\0${name}\0`);
      if (isRead(name)) hash.update(digest(readFileSync(path.join(this.#contentFolder, name))));
    }
    return hash.digest('hex');
  }
}

function keep(name: string, file: string, loaded: object): void {
  const folder = path.dirname(file);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    const body = serialize(loaded);
    writeFileSync(draft, Buffer.concat([digest(body), body]));
    renameSync(draft, file);
    const stale = new RegExp(`^${name}-[0-9a-f]{64}\\.bin(\\.\\d+)?$`);
    for (const other of readdirSync(folder)) if (stale.test(other) && other !== path.basename(file)) rmSync(path.join(folder, other), { force: true });
  } catch {
    // A disk that cannot be written makes the next start slower, and nothing else.
  }
}
