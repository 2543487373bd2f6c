import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, utimes, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../errors.ts';
import { codeOf, isMissing } from './diskError.ts';
import { type Holder, judgeHolder, parseHolder, thisProcess } from './lockHolder.ts';

export interface FolderLock {
  /** False once the lock file is no longer ours: another process has taken the folder over. */
  held(): boolean;
  release(): Promise<void>;
}

export interface LockTiming {
  readonly beatMs: number;
  /** How long a holder that cannot be judged is watched for a beat. Several beats. */
  readonly watchMs: number;
}

const usual: LockTiming = { beatMs: 2_000, watchMs: 7_000 };

/**
 * Takes the lock file, so that one process alone works in the folder. The lock of a process that
 * is dead is taken over at once. A holder in another container or on another machine cannot be
 * asked whether it lives, so its lock file is watched: a living holder touches it every beat.
 * @throws CodedError UNFOLD_DATA_IN_USE
 */
export async function lockFolder(file: string, timing: LockTiming = usual): Promise<FolderLock> {
  const holder = await thisProcess(randomUUID());
  const text = JSON.stringify(holder);
  while (!(await create(file, text))) {
    const found = await readIfThere(file);
    if (found !== undefined) {
      await mustBeDead(file, found, holder, timing);
      await remove(file, found, holder.token);
    }
  }
  return keep(file, text, timing);
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function mustBeDead(file: string, found: string, asker: Holder, timing: LockTiming): Promise<void> {
  const other = parseHolder(found);
  const verdict = other ? await judgeHolder(other, asker) : 'unknown';
  if (verdict === 'dead') return;
  if (verdict === 'unknown' && !(await beats(file, timing))) return;
  throw new CodedError(
    'UNFOLD_DATA_IN_USE',
    `another Unfold (process ${other?.pid ?? 'unknown'}) works in the folder of ${file}. Stop it first, or set UNFOLD_DATA to another folder.`
  );
}

/** Compares the file's time only with itself, so clocks that disagree do no harm. */
async function beats(file: string, { beatMs, watchMs }: LockTiming): Promise<boolean> {
  const before = await changedAt(file);
  for (let waited = 0; waited < watchMs; waited += beatMs / 2) {
    await sleep(beatMs / 2);
    if ((await changedAt(file)) !== before) return true;
  }
  return false;
}

async function changedAt(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Two processes may find the same dead lock. A rename has one winner; the loser must not remove the winner's new lock. */
async function remove(file: string, dead: string, token: string): Promise<void> {
  const aside = `${file}.${token}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const taken = await readIfThere(aside);
  if (taken !== undefined && taken !== dead) await create(file, taken);
  await rm(aside, { force: true });
}

function keep(file: string, text: string, { beatMs }: LockTiming): FolderLock {
  let held = true;
  const beat = async (): Promise<void> => {
    const found = await readIfThere(file);
    held = found === text;
    const now = new Date();
    if (held) await utimes(file, now, now);
  };
  // A beat that fails (a disk full of errors) is not the loss of the lock: commits will say what is wrong.
  const timer = setInterval(() => void beat().catch(() => undefined), beatMs);
  timer.unref();
  return {
    held: () => held,
    async release() {
      clearInterval(timer);
      if ((await readIfThere(file)) === text) await rm(file, { force: true });
      held = false;
    }
  };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
