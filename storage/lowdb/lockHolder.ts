import { createHash, randomBytes } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from './diskError.ts';

/** Who wants or holds a folder. Written as a file's name, since making an empty file is atomic and writing into one is not. */
export interface Holder {
  /** Sorts by when it asked; random at the end, so no two are equal. */
  readonly asked: string;
  readonly pid: number;
  /** When the process started, in clock ticks since boot, because process ids are used again. Known on Linux only. */
  readonly started: string | undefined;
  /** Where that process id means something: one boot of one machine, one container. */
  readonly place: string;
}

export function holderName({ asked, pid, started, place }: Holder): string {
  return [asked, pid, started ?? '', place].join('_');
}

export function parseHolder(name: string): Holder | undefined {
  const [, asked, pid, started, place] = /^([0-9a-z]{17,})_(\d+)_(\d*)_([0-9a-f]+)$/.exec(name) ?? [];
  if (asked === undefined || place === undefined) return undefined;
  return { asked, pid: Number(pid), started: started || undefined, place };
}

export async function thisProcess(): Promise<Holder> {
  const asked = Date.now().toString(36).padStart(9, '0') + randomBytes(4).toString('hex');
  const place = createHash('sha256').update(await placeOf()).digest('hex').slice(0, 16);
  return { asked, pid: process.pid, started: await startOf(process.pid), place };
}

/** Whether the holder still runs, as far as the asker can know. */
export async function judgeHolder(holder: Holder, asker: Holder): Promise<'dead' | 'alive' | 'unknown'> {
  if (holder.place !== asker.place) return 'unknown';
  if (!runs(holder.pid)) return 'dead';
  const started = await startOf(holder.pid);
  if (started === undefined || holder.started === undefined) return 'unknown';
  return started === holder.started ? 'alive' : 'dead';
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function placeOf(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

async function startOf(pid: number): Promise<string | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold spaces and brackets; the start is the 22nd.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    // A killed process whose parent has not asked after it is still listed, as a zombie.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}
