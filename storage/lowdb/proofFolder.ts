import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ProofPlace } from '../sealing/proofs.ts';
import { writeSynced } from './durableFile.ts';
import type { FolderSync } from './folderSync.ts';

/** The proofs of a folder's keys, a file each: `keys/<id>`. */
export class ProofFolder implements ProofPlace {
  readonly #folder: string;
  readonly #folders: FolderSync;

  constructor(folder: string, folders: FolderSync) {
    this.#folder = folder;
    this.#folders = folders;
  }

  async read(): Promise<ReadonlyMap<string, Buffer>> {
    await this.#folders.prepare(this.#folder);
    const names = (await readdir(this.#folder)).filter(name => !name.includes('.'));
    return new Map(await Promise.all(names.map(async name => [name, await readFile(path.join(this.#folder, name))] as const)));
  }

  async write(id: string, proof: Buffer): Promise<void> {
    const file = path.join(this.#folder, id);
    await writeSynced(`${file}.new`, proof);
    await rename(`${file}.new`, file);
    await this.#folders.sync(this.#folder);
  }

  async remove(id: string): Promise<void> {
    await rm(path.join(this.#folder, id), { force: true });
    await this.#folders.sync(this.#folder);
  }
}
