import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../errors.ts';
import { isMissing } from './diskError.ts';
import { type Holder, holderName, judgeHolder, parseHolder, thisProcess } from './lockHolder.ts';

export interface FolderLock {
  /** False once another process has taken over, believing this one dead. */
  held(): boolean;
  release(): Promise<void>;
}

export interface LockTiming {
  readonly beatMs: number;
  /** How long somebody who cannot be judged is watched for a beat. Several beats. */
  readonly watchMs: number;
}

const usual: LockTiming = { beatMs: 2_000, watchMs: 7_000 };

/**
 * Lets one process alone work beside the folder `locks`. Everybody who wants in puts down a file
 * of their own and then looks who else is there; files of the dead are removed, which is safe
 * because no name is ever used twice. (One shared lock file is not: two that find it dead at the
 * same time remove each other's new one.) Of two living, the one who asked first stays.
 *
 * A process of another container or machine cannot be asked whether it lives, so its file is
 * watched: the living touch theirs every beat.
 * @throws CodedError UNFOLD_DATA_IN_USE
 */
export async function lockFolder(locks: string, timing: LockTiming = usual): Promise<FolderLock> {
  await mkdir(locks, { recursive: true, mode: 0o700 });
  const self = await thisProcess();
  const own = path.join(locks, holderName(self));
  await writeFile(own, '', { flag: 'wx', mode: 0o600 });
  try {
    await outlastOthers(locks, self, timing);
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
  return keep(own, timing);
}

async function outlastOthers(locks: string, self: Holder, timing: LockTiming): Promise<void> {
  const stepMs = timing.beatMs / 20;
  for (let waitedMs = 0; ; waitedMs += stepMs) {
    const others = await livingOthers(locks, self, timing);
    const [first] = others;
    if (!first) return;
    // Somebody who asked later may not have seen us yet, or have been here before the clock was set back.
    if (first.asked < self.asked || waitedMs >= timing.beatMs) throw inUse(locks, first);
    await sleep(stepMs);
  }
}

/** In the order in which they asked. Removes the files of the dead. */
async function livingOthers(locks: string, self: Holder, timing: LockTiming): Promise<Holder[]> {
  const living: Holder[] = [];
  for (const name of (await readdir(locks)).sort()) {
    const other = parseHolder(name);
    if (!other || other.asked === self.asked) continue;
    const file = path.join(locks, name);
    const verdict = await judgeHolder(other, self);
    if (verdict === 'alive' || (verdict === 'unknown' && (await beats(file, timing)))) living.push(other);
    else await rm(file, { force: true });
  }
  return living;
}

/** Compares the file's time only with itself, so clocks that disagree do no harm. */
async function beats(file: string, { beatMs, watchMs }: LockTiming): Promise<boolean> {
  const before = await touchedAt(file);
  for (let waitedMs = 0; waitedMs < watchMs; waitedMs += beatMs / 2) {
    await sleep(beatMs / 2);
    const now = await touchedAt(file);
    if (now !== before) return now !== undefined;
  }
  return false;
}

async function touchedAt(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function keep(own: string, { beatMs }: LockTiming): FolderLock {
  let held = true;
  const beat = async (): Promise<void> => {
    const now = new Date();
    try {
      await utimes(own, now, now);
    } catch (error) {
      // Any other failure is the disk's, not the loss of the lock: commits will say what is wrong.
      if (isMissing(error)) held = false;
    }
  };
  const timer = setInterval(() => void beat(), beatMs);
  timer.unref();
  return {
    held: () => held,
    async release() {
      clearInterval(timer);
      held = false;
      await rm(own, { force: true });
    }
  };
}

function inUse(locks: string, other: Holder): CodedError {
  return new CodedError(
    'UNFOLD_DATA_IN_USE',
    `another Unfold (process ${other.pid}) works in the folder ${path.dirname(locks)}. Stop it first, or set UNFOLD_DATA to another folder.`
  );
}
