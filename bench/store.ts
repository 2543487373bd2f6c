import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { openLowdbStore } from '../storage/lowdb/lowdbStore.ts';
import { newKey } from '../storage/sealing/keyRing.ts';
import { newRecord, type PatientRecord, type TranscriptLine } from '../storage/record.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile, timeInTurns } from './sample.ts';

const lineOf = (seq: number, at: string): TranscriptLine => ({
  seq,
  activity: { type: 'message', id: `a${seq}`, timestamp: at, from: { id: 'bot', role: 'bot' }, text: 'What is one small thing that did you good today?' }
});

/** A patient after some days: thirty entries and a transcript of a hundred lines, about 25 kB. */
function someDays(id: string): PatientRecord {
  const record = newRecord(id, new Date('2026-03-10T15:30:00Z'));
  const at = record.createdAt;
  for (let index = 0; index < 30; index += 1) {
    record.entries.push({ id: `e${index}`, kind: 'journal', at, parts: ['some words about a quiet day, and about what it was like '.repeat(3)], done: true });
  }
  for (let index = 0; index < 100; index += 1) {
    record.transcript.push(lineOf(index, at));
  }
  return record;
}

/** Beside the project, not in the system's temporary folder, which is memory on some machines. */
async function benchFolder(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  return mkdtemp(path.resolve('.cache', 'bench-'));
}

/** Patients who write at the same moment. More than there are threads to wait for the disk. */
const atOnce = 8;

/**
 * Durable commits of a busy minute, beside the same number of bytes written, synced and renamed by
 * as many writers in the same folder. The second floor also syncs the folder, without which a
 * power cut can undo a rename: that is the least that a durable commit can cost.
 */
export const storeBench: Bench = {
  name: 'store',

  async run(): Promise<Row[]> {
    const folder = await benchFolder();
    const store = await openLowdbStore(folder, { keys: [newKey(new Date())], report: found => { throw new Error(found.message); } });
    const ids = Array.from({ length: atOnce }, (_, index) => `bench ${index}`);
    try {
      // As in a turn: read, a few new lines in the window of the transcript, written.
      const ours = async (index: number): Promise<void> => {
        const loaded = await store.load(ids[index] ?? '');
        if (!loaded) throw new Error('the record is gone');
        const { record, tag } = loaded;
        const last = record.transcript.at(-1)?.seq ?? 0;
        const added = [1, 2, 3].map(step => lineOf(last + step, record.createdAt));
        await store.commit({ ...record, transcript: [...record.transcript.slice(added.length), ...added] }, tag);
      };
      for (const id of ids) await store.commit(someDays(id), undefined);
      const bytes = await firstFileIn(path.join(folder, 'patients'));
      const bare = (index: number): Promise<void> => replace(folder, index, bytes, false);
      const synced = (index: number): Promise<void> => replace(folder, index, bytes, true);

      const alone = await timeInTurns(10, 60, [() => ours(0), () => bare(0), () => synced(0)]);
      const busy = await timeInTurns(10, 20, [ours, bare, synced].map(work => () => Promise.all(ids.map((_, index) => work(index)))));
      return [
        ...rowsOf('load + durable commit, 8 patients at once', busy, atOnce),
        ...rowsOf(`load + durable commit, one patient, ${Math.round(bytes.length / 1_000)} kB`, alone, 1)
      ];
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
};

function rowsOf(name: string, samples: readonly number[][], each: number): Row[] {
  const [ours = [], bare = [], synced = []] = samples;
  const rate = (of: readonly number[]): number => (1e6 * each) / median(of);
  return [
    { name: `${name}, to write + sync + rename`, unit: '/s', value: rate(ours), floor: rate(bare) },
    { name: `${name}, to the same + sync of the folder`, unit: '/s', value: rate(ours), floor: rate(synced), bound: { of: 'ratio', atLeast: 0.5 } },
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

async function firstFileIn(folder: string): Promise<Buffer> {
  const [found] = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());
  if (!found) throw new Error('no file was written');
  return readFile(path.join(found.parentPath, found.name));
}
