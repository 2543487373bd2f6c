import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { codeOf } from './diskError.ts';

const Holder = z.object({
  token: z.string(),
  pid: z.number().int().positive(),
  /** Where that process id means something: one boot of one machine, one container. */
  place: z.string(),
  /** When the process started, in clock ticks since boot: process ids are used again. Linux only. */
  started: z.string().optional()
});

/** Who holds a lock file, as written in it. */
export type Holder = z.infer<typeof Holder>;

export function parseHolder(text: string): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export async function thisProcess(token: string): Promise<Holder> {
  const started = await startOf(process.pid);
  return { token, pid: process.pid, place: await placeOf(), ...(started === undefined ? {} : { started }) };
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
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
