import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFile, mkdir, open, readFile, rm, stat, symlink, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLowdbStore, type LowdbOptions } from '../../storage/lowdb/lowdbStore.ts';
import { openFrames } from '../../storage/lowdb/recordFile.ts';
import { patientKey } from '../../storage/patientKey.ts';
import type { RecordStore, StoreReport } from '../../storage/port.ts';
import { recordVersion, type PatientRecord } from '../../storage/record.ts';
import { sealedCodec } from '../../storage/sealing/sealed.ts';
import { patient } from '../contracts/recordStore.ts';
import { testKey, testKeys } from './testKeys.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const words = 'the garden of my grandmother';

let folder: TemporaryFolder;
let reports: StoreReport[];
let store: RecordStore;

const fileOf = (id: string): string => path.join(folder.path, 'patients', patientKey(id).slice(0, 2), `${patientKey(id)}.record`);
/** Puts a text in the patient's place, as sealed as what the store writes. */
const put = (id: string, text: string): Promise<void> => writeFile(fileOf(id), sealedCodec(testKeys).seal(Buffer.from(text), patientKey(id)));
const reopen = async (options: Partial<LowdbOptions> = {}): Promise<void> => {
  await store.close();
  store = await openLowdbStore(folder.path, { report: found => reports.push(found), recentChars: 1, keys: testKeys, ...options });
};

beforeEach(async () => {
  folder = await temporaryFolder();
  reports = [];
  store = await openLowdbStore(folder.path, { report: found => reports.push(found), recentChars: 1, keys: testKeys });
  await store.commit(patient('a', [words]), undefined);
  await store.commit(patient('b', ['of the other']), undefined);
});

afterEach(async () => {
  await store.close();
  await folder.remove();
});

/** Some turns that add an entry each, so that the file holds what came since it was last written whole. */
async function grow(id: string, turns: number): Promise<void> {
  for (let turn = 1; turn <= turns; turn += 1) {
    const { record, tag } = (await store.load(id)) ?? { record: patient(id), tag: undefined };
    record.entries = [...record.entries, ...patient(id, [`turn ${turn} `.repeat(40)]).entries];
    await store.commit(record, tag);
  }
}

async function expectPutAside(id: string, damaged: Buffer): Promise<void> {
  reports = [];
  expect(await store.load(id)).toBeUndefined();
  expect(reports).toEqual([{ code: 'UNFOLD_RECORD_DAMAGED', message: expect.stringMatching(/was moved to \S*damaged/) }]);
  expect(reports[0]?.message).not.toContain('grandmother');
  const moved = /was moved to (\S+),/.exec(reports[0]?.message ?? '')?.[1] ?? '';
  expect((await readFile(moved)).equals(damaged)).toBe(true);
  expect(await store.load(id)).toBeUndefined();
  expect(reports).toHaveLength(1);
}

describe('a damaged file is put aside and reads as absent', () => {
  test('cut short at any length', async () => {
    await grow('a', 3);
    const whole = await readFile(fileOf('a'));
    const lengths = [0, 1, 3, 64, 65, 511, 512, 513, 1_024, 1_100, 2_048, 4_096, whole.length - 4_096, whole.length - 512, whole.length - 1];
    for (const length of lengths) {
      await writeFile(fileOf('a'), whole.subarray(0, length));
      await expectPutAside('a', whole.subarray(0, length));
    }
    expect((await store.load('b'))?.record).toEqual(patient('b', ['of the other']));
  });

  test('with one bit flipped anywhere', async () => {
    await grow('a', 3);
    const whole = await readFile(fileOf('a'));
    const { end } = openFrames(whole, patientKey('a'), sealedCodec(testKeys));
    const everywhere = Array.from({ length: Math.ceil(end / 37) }, (_, index) => index * 37);
    for (const at of [...everywhere, end - 1, end, end + 511]) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << at % 8), at);
      await writeFile(fileOf('a'), flipped);
      await expectPutAside('a', flipped);
    }
  });

  test('put together from older states of itself', async () => {
    await grow('a', 3);
    const older = await readFile(fileOf('a'));
    const { end } = openFrames(older, patientKey('a'), sealedCodec(testKeys));
    const frameBytes = 1_024;
    await store.commit(patient('a', ['anew']), (await store.load('a'))?.tag);
    const newer = await readFile(fileOf('a'));
    const replayed = Buffer.from(newer);
    older.copy(replayed, openFrames(newer, patientKey('a'), sealedCodec(testKeys)).end, end - frameBytes, end);
    const repeated = Buffer.from(older);
    older.copy(repeated, end, end - frameBytes, end);
    const missing = Buffer.from(older).fill(0, end - 2 * frameBytes, end - frameBytes);
    const begun = Buffer.from(older).fill(0, end - 2 * frameBytes, end - 1.5 * frameBytes);
    for (const bytes of [replayed, repeated, missing, begun]) {
      await writeFile(fileOf('a'), bytes);
      await expectPutAside('a', bytes);
    }
  });

  test('swapped with the file of another patient, whether or not the seal notices', async () => {
    await copyFile(fileOf('a'), fileOf('b'));
    await expectPutAside('b', await readFile(fileOf('a')));
    expect((await store.load('a'))?.record).toEqual(patient('a', [words]));
    await store.commit(patient('b'), undefined);
    await put('b', JSON.stringify({ tag: 't', record: patient('a') }));
    await expectPutAside('b', await readFile(fileOf('b')));
    expect(reports[0]?.message).toContain('another patient');
  });

  test.each([
    ['not JSON', 'grandmother {'],
    ['JSON of something else', '[1, 2]'],
    ['a record without a tag', JSON.stringify({ record: patient('a') })],
    ['a record with a wrong field', JSON.stringify({ tag: 't', record: { ...patient('a'), entries: [{ words }] } })]
  ])('%s', async (_, text) => {
    await put('a', text);
    await expectPutAside('a', await readFile(fileOf('a')));
  });

  test('and the patient can begin anew', async () => {
    await writeFile(fileOf('a'), '');
    expect(await store.load('a')).toBeUndefined();
    await store.commit(patient('a', ['anew']), undefined);
    await reopen();
    expect((await store.load('a'))?.record).toEqual(patient('a', ['anew']));
  });
});

describe('a file that only this Unfold cannot read stays where it is', () => {
  test('written by a newer version', async () => {
    await put('a', JSON.stringify({ tag: 't', record: { ...patient('a'), version: recordVersion + 1 } }));
    const newer = await readFile(fileOf('a'));
    await expect(store.load('a')).rejects.toMatchObject({ code: 'UNFOLD_RECORD_NEWER' });
    await expect(store.commit(patient('a'), undefined)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_NEWER' });
    expect(await readFile(fileOf('a'))).toEqual(newer);
    expect(reports).toEqual([]);
    await store.erase('a');
    expect(await store.load('a')).toBeUndefined();
  });

  test('sealed with a key that is missing', async () => {
    const foreign = sealedCodec([testKey('another')]).seal(Buffer.from(JSON.stringify({ tag: 't', record: patient('a') })), patientKey('a'));
    await writeFile(fileOf('a'), foreign);
    await expect(store.load('a')).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING', message: expect.stringContaining('"another"') });
    await expect(store.commit(patient('a'), undefined)).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
    expect(await readFile(fileOf('a'))).toEqual(foreign);
    expect(reports).toEqual([]);
  });

  test('unreadable: a folder in its place', async () => {
    await rm(fileOf('a'));
    await mkdir(fileOf('a'));
    await expect(store.load('a')).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE', message: expect.stringContaining('EISDIR') });
    expect((await stat(fileOf('a'))).isDirectory()).toBe(true);
    expect((await store.load('b'))?.record).toEqual(patient('b', ['of the other']));
  });
});

test('a full disk refuses the commit, keeps what was there, and recovers', async () => {
  const loaded = await store.load('a');
  await symlink('/dev/full', path.join(folder.path, 'tmp', patientKey('a')));
  await expect(store.commit(patient('a', ['too much']), loaded?.tag)).rejects.toMatchObject({
    code: 'UNFOLD_STORE_UNAVAILABLE',
    message: expect.stringMatching(/ENOSPC.*free space/)
  });
  expect(await store.load('a')).toEqual(loaded);
  await store.commit(patient('a', ['fits again']), loaded?.tag);
  await reopen();
  expect((await store.load('a'))?.record).toEqual(patient('a', ['fits again']));
});

test('what a crash left half written is removed at the next start', async () => {
  await store.close();
  await writeFile(path.join(folder.path, 'tmp', patientKey('a')), `half of ${words}`);
  await reopen();
  expect((await filesIn(path.join(folder.path, 'tmp'))).size).toBe(0);
  expect((await store.load('a'))?.record).toEqual(patient('a', [words]));
});

test('erasing leaves no byte of the patient, damaged and half written copies included', async () => {
  await writeFile(fileOf('a'), words);
  await store.load('a');
  await store.commit(patient('a', [words]), undefined);
  await writeFile(path.join(folder.path, 'tmp', patientKey('a')), words);
  await store.erase('a');
  const left = await filesIn(folder.path);
  expect([...left.keys()].filter(name => name.includes(patientKey('a')))).toEqual([]);
  expect([...left].filter(([, bytes]) => bytes.includes('grandmother')).map(([name]) => name)).toEqual([]);
  expect((await store.load('b'))?.record).toEqual(patient('b', ['of the other']));
});

test('what was put aside is kept as long as records are, and no longer', async () => {
  await writeFile(fileOf('a'), words);
  await store.load('a');
  const aside = async (): Promise<number> => (await filesIn(path.join(folder.path, 'damaged'))).size;
  expect(await store.expire(new Date(Date.now() - 60_000))).toBe(0);
  expect(await aside()).toBe(1);
  await store.expire(new Date(Date.now() + 60_000));
  expect(await aside()).toBe(0);
});

test('the files are for the owner alone and their names hold no id', async () => {
  await store.commit(patient('dl_somebody', [words]), undefined);
  expect((await stat(fileOf('dl_somebody'))).mode & 0o077).toBe(0);
  expect((await stat(path.join(folder.path, 'patients'))).mode & 0o077).toBe(0);
  expect([...(await filesIn(folder.path)).keys()].join('\n')).not.toContain('somebody');
});

test('opening reads no patient file', async () => {
  await rm(fileOf('a'));
  await mkdir(fileOf('a'));
  await writeFile(fileOf('b'), 'damaged');
  await reopen();
  expect(reports).toEqual([]);
});

test('a process that lost the folder to another writes nothing more', async () => {
  const beatMs = 20;
  await reopen({ lock: { beatMs, watchMs: 200 } });
  const loaded = await store.load('a');
  await rm(path.join(folder.path, 'locks'), { recursive: true });
  const commit = (): Promise<string> => store.commit(patient('a', ['too late']), loaded?.tag);
  let refused: unknown;
  for (let waited = 0; refused === undefined && waited < 200; waited += 1) {
    await sleep(beatMs);
    refused = await commit().then(() => undefined, (error: unknown) => error);
  }
  expect(refused).toMatchObject({ code: expect.stringMatching(/UNFOLD_DATA_IN_USE|UNFOLD_RECORD_CONFLICT/) });
  await expect(commit()).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE' });
});

test('after a commit that failed at the very end, the disk is asked what is true', async () => {
  await reopen({ recentChars: 100_000 });
  const before = await store.load('a');
  const stop = await watchSyncs(async handle => {
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error('the disk gave up'), { code: 'EIO' });
  });
  try {
    await expect(store.commit(patient('a', ['perhaps']), before?.tag)).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
  } finally {
    stop();
  }
  const after = await store.load('a');
  expect(after?.record).toEqual(patient('a', ['perhaps']));
  expect(after?.tag).not.toBe(before?.tag);
});

test('the first patient of a subfolder syncs the folder above too', async () => {
  const seen: number[] = [];
  const above = await stat(path.join(folder.path, 'patients'));
  const stop = await watchSyncs(async handle => void seen.push((await handle.stat()).ino));
  try {
    await store.commit(patient('somebody new'), undefined);
  } finally {
    stop();
  }
  expect(seen[0]).toBe(above.ino);
  expect(seen).toHaveLength(3);
});

test('a file that is written whole is synced before the rename, and the folder after it', async () => {
  const seen: string[] = [];
  const place = await stat(path.dirname(fileOf('a')));
  const tag = (await store.load('a'))?.tag;
  const before = await readFile(fileOf('a'));
  const stop = await watchSyncs(async handle => {
    const info = await handle.stat();
    const inPlace = !(await readFile(fileOf('a'))).equals(before);
    if (info.ino === place.ino) seen.push(`folder, new content ${inPlace ? 'in place' : 'not in place'}`);
    if (info.isFile()) seen.push(`file of ${info.size > 8_192 ? 'full' : 'wrong'} size, new content ${inPlace ? 'in place' : 'not in place'}`);
  });
  try {
    await store.commit(patient('a', ['something was taken away']), tag);
  } finally {
    stop();
  }
  expect(seen).toEqual(['file of full size, new content not in place', 'folder, new content in place']);
});

test('what is altered in the room that is not used yet costs nothing', async () => {
  await grow('a', 1);
  const before = await store.load('a');
  const bytes = await readFile(fileOf('a'));
  bytes.writeUInt8(1, bytes.length - 1);
  await writeFile(fileOf('a'), bytes);
  await reopen();
  expect(await store.load('a')).toEqual(before);
  await grow('a', 1);
  await reopen();
  expect((await store.load('a'))?.record.entries).toHaveLength(3);
  expect(reports).toEqual([]);
});

describe('what a commit adds is put behind the rest of the file', () => {
  const texts = async (): Promise<string> => {
    const { whole, changes } = openFrames(await readFile(fileOf('a')), patientKey('a'), sealedCodec(testKeys));
    return [JSON.stringify(whole), ...changes].join('\n');
  };
  const changes = async (): Promise<number> => openFrames(await readFile(fileOf('a')), patientKey('a'), sealedCodec(testKeys)).changes.length;

  test('in room that is there already, until it is used up', async () => {
    const { size, ino } = await stat(fileOf('a'));
    const counts: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await grow('a', 1);
      counts.push(await changes());
      const now = await stat(fileOf('a'));
      if (counts.at(-1) !== 0 && !counts.includes(0)) expect(now).toMatchObject({ size, ino });
    }
    expect(counts.slice(0, 3)).toEqual([1, 2, 3]);
    expect(counts).toContain(0);
    await reopen();
    expect((await store.load('a'))?.record.entries).toHaveLength(41);
  });

  test('and what a commit takes away is nowhere in the file any more', async () => {
    const take = async (change: (record: PatientRecord) => Partial<PatientRecord>): Promise<string> => {
      await store.erase('a');
      const record = { ...patient('a', ['one', words, 'three']), transcript: [{ seq: 1, activity: { text: 'hello' } }, { seq: 2, activity: { text: words } }] };
      await store.commit(record, await store.commit({ ...record, entries: record.entries.slice(0, 1), transcript: [] }, undefined));
      expect(await changes()).toBe(1);
      const loaded = await store.load('a');
      if (!loaded) throw new Error('the record is gone');
      await store.commit({ ...loaded.record, ...change(loaded.record) }, loaded.tag);
      return texts();
    };
    const noEntry = (record: PatientRecord): Partial<PatientRecord> => ({ entries: record.entries.filter(({ parts }) => parts[0] !== words) });
    const otherWords = (record: PatientRecord): Partial<PatientRecord> => ({ entries: record.entries.map(entry => (entry.parts[0] === words ? { ...entry, parts: ['other'] } : entry)) });
    const noLine = (record: PatientRecord): Partial<PatientRecord> => ({ transcript: record.transcript.slice(0, 1) });
    for (const change of [noEntry, otherWords]) expect((await take(record => ({ ...change(record), ...noLine(record) })))).not.toContain('grandmother');
    expect((await take(noEntry)).match(/grandmother/g)).toHaveLength(1);
    expect((await take(noLine)).match(/grandmother/g)).toHaveLength(1);
  });

  test.each([
    ['its end', (_start: number, end: number) => [end - 512, end]],
    ['its beginning', (start: number) => [start, start + 512]],
    ['all but its end', (start: number, end: number) => [start, end - 512]]
  ] as [string, (start: number, end: number) => [number, number]][])('so that a crash in the middle of it, before %s was written, leaves the state before', async (_, gap) => {
    await grow('a', 2);
    const before = await store.load('a');
    const { end: start } = openFrames(await readFile(fileOf('a')), patientKey('a'), sealedCodec(testKeys));
    await grow('a', 1);
    const after = await readFile(fileOf('a'));
    const { end } = openFrames(after, patientKey('a'), sealedCodec(testKeys));
    expect(end - start).toBeGreaterThan(1_000);
    after.fill(0, ...gap(start, end));
    await reopen();
    await writeFile(fileOf('a'), after);
    expect(await store.load('a')).toEqual(before);
    await grow('a', 1);
    await reopen();
    expect((await store.load('a'))?.record.entries).toHaveLength((before?.record.entries.length ?? 0) + 1);
    expect(reports).toEqual([]);
  });
});

/** Calls `look` whenever any file handle of this process is synced, just before it happens. */
async function watchSyncs(look: (handle: FileHandle) => Promise<void>): Promise<() => void> {
  const handle = await open(folder.path, 'r');
  const handles = Object.getPrototypeOf(handle) as Pick<FileHandle, 'sync'>;
  await handle.close();
  const real = handles.sync;
  handles.sync = async function (this: FileHandle) {
    await look(this);
    await real.call(this);
  };
  return () => {
    handles.sync = real;
  };
}
