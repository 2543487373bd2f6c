import { createHash } from 'node:crypto';
import { CodedError } from '../errors.ts';
import type { WholeStore } from './port.ts';
import type { PatientRecord } from './record.ts';

export interface Copied {
  readonly copied: number;
  /** Were there already, just the same. */
  readonly already: number;
  /** How many there are on either side, and a digest over all of them, whatever their order. */
  readonly from: Whole;
  readonly to: Whole;
}

export interface Whole {
  readonly count: number;
  readonly digest: string;
}

const atOnce = 8;

/**
 * Copies every record, then counts and digests both sides again from what they hold. What is there already is not
 * written again, so it can be stopped and started at any time. Where both sides have a patient, the one seen last stays.
 * @param progress told how many of how many were looked at
 * @throws CodedError UNFOLD_COPY_DIFFERS when the target has patients or states that the source has not
 */
export async function copyStore(from: WholeStore, to: WholeStore, progress: (done: number, all: number) => void): Promise<Copied> {
  const ids: string[] = [];
  for await (const id of from.patients()) ids.push(id);
  let copied = 0;
  let done = 0;
  const sums = { from: new Sum(), to: new Sum() };
  await inParallel(ids, async id => {
    if (await copyOne(from, to, id)) copied += 1;
    progress(done += 1, ids.length);
  });
  for (const [store, sum] of [[from, sums.from], [to, sums.to]] as const) {
    const there: string[] = [];
    for await (const id of store.patients()) there.push(id);
    await inParallel(there, async id => {
      const record = (await store.load(id))?.record;
      if (record) sum.add(record);
    });
  }
  const outcome = { copied, already: ids.length - copied, from: sums.from.whole(), to: sums.to.whole() };
  if (outcome.from.count !== outcome.to.count || outcome.from.digest !== outcome.to.digest) {
    throw new CodedError('UNFOLD_COPY_DIFFERS', `there are ${outcome.from.count} records (${outcome.from.digest.slice(0, 12)}) where it was copied from and ${outcome.to.count} (${outcome.to.digest.slice(0, 12)}) where to. Stop everything that writes to either side and run it again; if it still differs, the target was not empty and holds patients or later states of its own.`);
  }
  return outcome;
}

/** @returns whether it had to be written */
async function copyOne(from: WholeStore, to: WholeStore, id: string): Promise<boolean> {
  const [source, target] = await Promise.all([from.load(id), to.load(id)]);
  if (!source) return false;
  if (target && (digestOf(target.record) === digestOf(source.record) || target.record.seenAt > source.record.seenAt)) return false;
  await to.commit(source.record, target?.tag);
  return true;
}

const digestOf = (record: PatientRecord): string => createHash('sha256').update(JSON.stringify(record)).digest('hex');

/** Adds digests up, so that the order does not matter. */
class Sum {
  #count = 0;
  #sum = 0n;

  add(record: PatientRecord): void {
    this.#count += 1;
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${digestOf(record)}`));
  }

  whole(): Whole {
    return { count: this.#count, digest: this.#sum.toString(16).padStart(64, '0') };
  }
}

/** After a failure nothing more is begun, and what was begun is waited for: nobody goes on writing behind the caller's back. */
async function inParallel<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const failures: unknown[] = [];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const each of rest) {
      if (failures.length > 0) return;
      await work(each).catch((error: unknown) => { failures.push(error); });
    }
  }));
  if (failures.length > 0) throw failures[0];
}
