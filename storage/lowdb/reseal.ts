import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../errors.ts';
import { Damage } from '../damage.ts';
import { openKeys } from '../sealing/keyFile.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { proveKeys } from '../sealing/proofs.ts';
import { isSealed, keyIdOf } from '../sealing/sealed.ts';
import { diskCodec } from './codec.ts';
import { type DataFolder, notWritable, openDataFolder } from './dataFolder.ts';
import { diskError } from './diskError.ts';
import { sealedParts } from './frames.ts';
import type { Resealed } from '../resealed.ts';
import type { LowdbOptions } from './lowdbStore.ts';
import { RecordFile } from './recordFile.ts';

/**
 * Seals every record in a folder with the first of the keys. What was done is not done again, so it can be
 * stopped and started at any time. No other process may work in the folder.
 * @param progress told how many of how many files were looked at, after each
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE, UNFOLD_DATA_IN_USE, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG, UNFOLD_STORE_UNAVAILABLE
 */
export async function reseal(folder: string, options: Pick<LowdbOptions, 'keys' | 'lock' | 'report'>, progress: (done: number, all: number) => void): Promise<Resealed> {
  const data = await openDataFolder(folder, options.lock);
  try {
    const keys = await openKeys(folder, options.keys, (await data.proofs.read()).size > 0, options.report);
    await proveKeys(keys, data.proofs);
    return await resealIn(data, keys, progress);
  } catch (error) {
    throw error instanceof CodedError ? error : notWritable(folder, error);
  } finally {
    await data.close();
  }
}

async function resealIn(data: DataFolder, keys: KeyRing, progress: (done: number, all: number) => void): Promise<Resealed> {
  const names: string[] = [];
  for await (const key of data.keys()) names.push(key);
  const codec = diskCodec(keys);
  const [{ id: first }] = keys;
  const failed: { record: string; why: string }[] = [];
  let anew = 0;
  for (const [index, key] of names.entries()) {
    const place = data.placeOf(key);
    try {
      if (!isSealedWith(await readFile(place.file), first)) {
        await new RecordFile(place, codec, data).rewrite();
        anew += 1;
      }
    } catch (error) {
      const cause = error instanceof Damage || error instanceof CodedError ? error : diskError(error, 'sealing', place.file);
      // A full disk would fail for all the others too, and what was done stays done.
      if (cause instanceof CodedError && cause.code === 'UNFOLD_STORE_UNAVAILABLE') throw cause;
      failed.push({ record: path.basename(place.file), why: cause.message });
    }
    progress(index + 1, names.length);
  }
  const retired = failed.length > 0 ? [] : [...(await data.proofs.read()).keys()].filter(id => id !== first);
  for (const id of retired) await data.proofs.remove(id);
  return { key: first, anew, already: names.length - anew - failed.length, failed, retired };
}

/** @throws Damage */
function isSealedWith(bytes: Buffer, id: string): boolean {
  const parts = sealedParts(bytes);
  return parts.length > 0 && parts.every(part => isSealed(part) && keyIdOf(part) === id);
}
