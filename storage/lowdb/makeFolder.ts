import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, isMissing } from './diskError.ts';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` goes round in circles for
 * ever where the folder above is there and refuses with ENOENT, as /proc does.
 * @returns the topmost folder that had to be made, if any
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return folder;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return undefined;
    const above = path.dirname(folder);
    if (!isMissing(error) || above === folder || (await exists(above))) throw error;
    const topmost = await makeFolder(above);
    await mkdir(folder, { mode: 0o700 });
    return topmost ?? folder;
  }
}

async function exists(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
