import { execFile } from 'node:child_process';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly path: string;
  /** Uses up every byte that is left. */
  fill(): Promise<void>;
  free(): Promise<void>;
  dispose(): Promise<void>;
}

const filler = 'filler';

/** A disk of its own of a few megabytes; undefined where this user may not mount one. */
export async function smallDisk(): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'unfold-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
  } catch {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
  return {
    path: folder,
    async fill() {
      const handle = await open(path.join(folder, filler), 'a');
      try {
        for (let size = 65_536; size >= 1; size = Math.floor(size / 4)) await fillWith(handle, Buffer.alloc(size));
      } finally {
        await handle.close();
      }
    },
    free: () => rm(path.join(folder, filler), { force: true }),
    async dispose() {
      await run('umount', [folder]);
      if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true, force: true });
    }
  };
}

async function fillWith(handle: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  try {
    for (;;) await handle.write(bytes);
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
