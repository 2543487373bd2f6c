import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { diskCodec } from '../storage/lowdb/codec.ts';
import { openLowdbStore } from '../storage/lowdb/lowdbStore.ts';
import { wholeFile } from '../storage/lowdb/recordFile.ts';
import { patientKey } from '../storage/patientKey.ts';
import { type KeyRing, keyText, newKey } from '../storage/sealing/keyRing.ts';
import type { RecordStore } from '../storage/port.ts';
import { encodeStored } from '../storage/stored.ts';
import { buildServer } from './build.ts';
import { talkToUnfold } from './coldStart.ts';
import type { Bench, Row } from './row.ts';
import { median, timeInTurns } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';
import { benchFolder } from './store.ts';
import { storedPatient, storedTurn } from './storedPatient.ts';

const many = 100_000;
const few = 10;
const starts = 5;
const active = 100;

/** What a hundred thousand stored patients cost: a turn, a start, memory. Each beside ten, or none. */
export const storeSizeBench: Bench = {
  name: 'stored patients',

  async run(): Promise<Row[]> {
    const keys: KeyRing = [newKey(new Date())];
    const [small, large, none] = [await benchFolder(), await benchFolder(), await benchFolder()];
    try {
      await fill(small, few, keys);
      await fill(large, many, keys);
      // Otherwise the disk would still be busy with them while a turn is measured.
      if (process.platform === 'linux') await promisify(execFile)('sync');
      return [await turnCost(small, large, keys), ...(await startCost(none, large, keys))];
    } finally {
      for (const folder of [small, large, none]) await rm(folder, { recursive: true, force: true });
    }
  }
};

const idOf = (index: number): string => `stored ${index}`;

/** Files as the store writes them, without waiting for the disk a hundred thousand times. */
async function fill(folder: string, count: number, keys: KeyRing): Promise<void> {
  // Leaves the proof of the key and the folders.
  await (await openLowdbStore(folder, { keys, report: () => undefined })).close();
  const codec = diskCodec(keys);
  const atOnce = 50;
  for (let first = 0; first < count; first += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, count - first) }, async (_, offset) => {
      const record = storedPatient(idOf(first + offset), 2);
      const key = patientKey(record.id);
      const place = path.join(folder, 'patients', key.slice(0, 2));
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, `${key}.record`), wholeFile(encodeStored({ ...record, transcript: record.transcript.slice(-5) }), key, codec).bytes);
    }));
  }
}

/** Each turn is of another patient than the one before. */
async function turnCost(small: string, large: string, keys: KeyRing): Promise<Row> {
  const open = (folder: string) => openLowdbStore(folder, { keys, report: found => { throw new Error(found.message); } });
  const [one, two] = [await open(small), await open(large)];
  try {
    const inTurn = (store: RecordStore, step: number): () => Promise<void> => {
      let turn = 0;
      return () => storedTurn(store, idOf((turn++ % few) * step));
    };
    const [ours, floor] = [inTurn(two, many / few), inTurn(one, 1)];
    // Each goes first as often as the other: whoever follows finds a quieter disk.
    const [first = [], second = [], third = [], fourth = []] = await timeInTurns(12, 40, [ours, floor, floor, ours]);
    const [large, small] = [[...first, ...fourth], [...second, ...third]];
    return { name: `load + durable commit with ${many} patients stored, to ${few}`, unit: 'us', value: median(large), floor: median(small), bound: { of: 'ratio', atMost: 1.1 } };
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
}

async function startCost(none: string, large: string, keys: KeyRing): Promise<Row[]> {
  const file = await buildServer();
  const environment = (data: string): Record<string, string> => ({ PORT: '0', UNFOLD_DATA: data, UNFOLD_KEY: keyText(keys[0]), UNFOLD_CONTENT: path.resolve('content'), UNFOLD_LOG_LEVEL: 'error' });
  const times: { full: number[]; empty: number[] } = { full: [], empty: [] };
  let residentMb = Number.NaN;
  for (let round = 0; round <= starts; round += 1) {
    for (const [folder, list] of [[none, times.empty], [large, times.full]] as const) {
      const begun = performance.now();
      const server = new ServerProcess(file, environment(folder));
      try {
        const address = await server.address();
        await talkToUnfold(address);
        if (round > 0) list.push(performance.now() - begun);
        if (round === starts && folder === large && process.platform === 'linux') {
          for (let patient = 1; patient < active; patient += 1) await talkToUnfold(address);
          residentMb = await server.residentMb();
        }
      } finally {
        await server.stop();
      }
    }
  }
  const longer = median(times.full) - median(times.empty);
  const start: Row = { name: `start to first reply with ${many} patients, longer than with none by`, unit: 'ms', value: longer, bound: { of: 'value', atMost: 1_500 } };
  if (Number.isNaN(residentMb)) return [start];
  return [start, { name: `memory with ${many} patients stored and ${active} in conversation`, unit: 'MB', value: residentMb, bound: { of: 'value', atMost: 250 } }];
}
