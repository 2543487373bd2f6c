import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Content } from './load.ts';

export interface ContentCache {
  /** Holds one file: the content as it was last checked. */
  readonly folder: string;
  /** The file of the running program: another program may check otherwise. */
  readonly program: string;
}

const digestBytes = 32;
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Stands for the content, the program and what it runs on: the same bytes give the same result. */
function keyOf(contentFolder: string, program: string): string {
  const hash = createHash('sha256').update(process.version).update(digest(readFileSync(program)));
  for (const name of readdirSync(contentFolder, { recursive: true }).map(String).sort()) {
    hash.update(`\0${name}\0`);
    if (name.endsWith('.yaml')) hash.update(digest(readFileSync(path.join(contentFolder, name))));
  }
  return hash.digest('hex');
}

/**
 * The content as an earlier start read and checked it, since reading and checking two languages takes a quarter of the start.
 * Anything else than a whole file of the same content and program is left alone, and the content is loaded and kept.
 * @throws whatever `load` throws; then nothing is kept
 */
export function cached(contentFolder: string, { folder, program }: ContentCache, load: () => Content): Content {
  let file: string | undefined;
  try {
    file = path.join(folder, `content-${keyOf(contentFolder, program)}.bin`);
    const bytes = readFileSync(file);
    const body = bytes.subarray(digestBytes);
    if (bytes.length > digestBytes && digest(body).equals(bytes.subarray(0, digestBytes))) return Object.freeze(deserialize(body) as Content);
  } catch {
    // Not there yet, or not readable: loading says what there is to say.
  }
  const content = load();
  if (file !== undefined) keep(file, content);
  return content;
}

function keep(file: string, content: Content): void {
  const folder = path.dirname(file);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    const body = serialize(content);
    writeFileSync(draft, Buffer.concat([digest(body), body]));
    renameSync(draft, file);
    for (const name of readdirSync(folder)) if (/^content-[0-9a-f]{64}\.bin(\.\d+)?$/.test(name) && name !== path.basename(file)) rmSync(path.join(folder, name), { force: true });
  } catch {
    // A disk that cannot be written makes the next start slower, and nothing else.
  }
}
