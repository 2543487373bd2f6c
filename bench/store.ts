import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { openLowdbStore } from '../storage/lowdb/lowdbStore.ts';
import { newKey } from '../storage/sealing/keyRing.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile, timeInTurns } from './sample.ts';
import { storedPatient, storedTurn } from './storedPatient.ts';

/** Beside the project, not in the system's temporary folder, which is memory on some machines. */
export async function benchFolder(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  return mkdtemp(path.resolve('.cache', 'bench-'));
}

/** Patients who write at the same moment. More than there are threads to wait for the disk. */
const atOnce = 8;

/**
 * What a turn does to the disk, beside the same bytes written, synced and renamed by as many writers in the
 * same folder. The same bytes: those that a turn changes in the patient's file. That floor undoes itself in a power
 * cut, because a rename lasts only when its folder is synced; the second floor syncs it, as durable as we are.
 */
export const storeBench: Bench = {
  name: 'store',

  async run(): Promise<Row[]> {
    const folder = await benchFolder();
    const store = await openLowdbStore(folder, { keys: [newKey(new Date())], report: found => { throw new Error(found.message); } });
    const ids = Array.from({ length: atOnce }, (_, index) => `bench ${index}`);
    try {
      for (const id of ids) await store.commit(storedPatient(id), undefined);
      const bytes = await bytesOfATurn(folder, () => storedTurn(store, ids[0] ?? ''));
      const ours = (index: number): Promise<void> => storedTurn(store, ids[index] ?? '');
      const bare = (index: number): Promise<void> => replace(folder, index, bytes, false);
      const synced = (index: number): Promise<void> => replace(folder, index, bytes, true);
      const alone = await timeInTurns(10, 60, [() => ours(0), () => bare(0), () => synced(0)]);
      const busy = await timeInTurns(10, 20, [ours, bare, synced].map(work => () => Promise.all(ids.map((_, index) => work(index)))));
      return [
        ...rowsOf(`load + durable commit of ${(bytes.length / 1_000).toFixed(1)} kB, one patient`, alone, 1),
        ...rowsOf('the same, 8 patients at once', busy, atOnce),
        await longJournal(store)
      ];
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
};

const turnsARound = 60;

/** A patient with a thousand entries beside one with ten, measured in turns. */
async function longJournal(store: Parameters<typeof storedTurn>[0]): Promise<Row> {
  await store.commit(storedPatient('short', 10), undefined);
  await store.commit(storedPatient('long', 1_000), undefined);
  const [long = [], short = []] = await timeInTurns(10, turnsARound, [() => storedTurn(store, 'long'), () => storedTurn(store, 'short')]);
  return { name: 'the same with 1,000 entries, to 10 entries, mean of 60 turns', unit: 'us', value: median(means(long)), floor: median(means(short)), bound: { of: 'ratio', atMost: 1.5 } };
}

/** Of each round: a whole rewrite now and then is a part of what a long journal costs, what else the machine did is not. */
function means(samples: readonly number[]): number[] {
  return Array.from({ length: samples.length / turnsARound }, (_, round) =>
    samples.slice(round * turnsARound, (round + 1) * turnsARound).reduce((sum, each) => sum + each, 0) / turnsARound);
}

function rowsOf(name: string, samples: readonly number[][], each: number): Row[] {
  const [ours = [], bare = [], synced = []] = samples;
  const rate = (of: readonly number[]): number => (1e6 * each) / median(of);
  return [
    { name: `${name}, to write + sync + rename`, unit: '/s', value: rate(ours), floor: rate(bare), bound: { of: 'ratio', atLeast: 0.7 } },
    { name: `${name}, to the same + sync of the folder`, unit: '/s', value: rate(ours), floor: rate(synced) },
    { name: `${name}, p99`, unit: 'us', value: quantile(ours, 0.99), floor: quantile(synced, 0.99) }
  ];
}

async function replace(folder: string, index: number, bytes: Buffer, syncFolder: boolean): Promise<void> {
  const temporary = path.join(folder, 'tmp', `floor ${index}`);
  const handle = await open(temporary, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(temporary, path.join(folder, `floor ${index}`));
  if (!syncFolder) return;
  const above = await open(folder, 'r');
  await above.sync();
  await above.close();
}

const sectorBytes = 512;

/** The sectors that a turn changes in the patients' files. */
async function bytesOfATurn(folder: string, turn: () => Promise<void>): Promise<Buffer> {
  const before = await patientBytes(folder);
  await turn();
  const after = await patientBytes(folder);
  const changed: Buffer[] = [];
  for (let at = 0; at < after.length; at += sectorBytes) {
    const sector = after.subarray(at, at + sectorBytes);
    if (!sector.equals(before.subarray(at, at + sectorBytes))) changed.push(sector);
  }
  if (changed.length === 0) throw new Error('the turn wrote nothing');
  return Buffer.concat(changed);
}

async function patientBytes(folder: string): Promise<Buffer> {
  const entries = await readdir(path.join(folder, 'patients'), { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name)).sort();
  return Buffer.concat(await Promise.all(files.map(file => readFile(file))));
}
