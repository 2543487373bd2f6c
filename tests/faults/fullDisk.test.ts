import { afterEach, expect, test } from '@jest/globals';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import type { PatientRecord } from '../../storage/record.ts';
import type { RecordStore } from '../../storage/port.ts';
import { patient } from '../contracts/recordStore.ts';
import { temporaryFolder } from '../storage/temporaryFolder.ts';
import { testKeys } from '../storage/testKeys.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';
import { smallDisk, type SmallDisk } from '../support/smallDisk.ts';

// Where nobody may mount a disk, a full one is played by /dev/full in tests/storage/lowdbFaults.test.ts alone.
const disks = (await smallDisk().then(async disk => { await disk?.dispose(); return disk !== undefined; })) ? ['a disk of 4 MB'] : [];

let disk: SmallDisk | undefined;
let close = async (): Promise<unknown> => undefined;

afterEach(async () => {
  await close();
  close = async () => undefined;
  await disk?.dispose();
  disk = undefined;
});

async function freshDisk(): Promise<SmallDisk> {
  const made = await smallDisk();
  if (!made) throw new Error('the disk could be mounted a moment ago');
  return (disk = made);
}

const withWords = (record: PatientRecord, words: string): PatientRecord => ({ ...record, entries: [...record.entries, ...patient(record.id, [words]).entries] });

for (const name of disks) {
  test(`${name} that is full: what fits into the room that is there is kept, the rest is refused, and nothing acknowledged is lost`, async () => {
    const disk = await freshDisk();
    const store: RecordStore = await openLowdbStore(disk.path, { keys: testKeys, report: ({ message }) => { throw new Error(message); } });
    close = () => store.close();
    let tag = await store.commit(patient('a', ['first']), undefined);
    await disk.fill();
    await expect(store.probe()).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE', message: expect.stringContaining('ENOSPC') });
    await expect(store.commit(patient('new'), undefined)).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
    let kept = patient('a', ['first']);
    let refused = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      const next = withWords(kept, `turn ${turn} `.repeat(80));
      try {
        tag = await store.commit(next, tag);
        kept = next;
      } catch (error) {
        expect(error).toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
        refused += 1;
      }
      expect(await store.load('a')).toEqual({ record: kept, tag });
    }
    expect(kept.entries.length).toBeGreaterThan(1);
    expect(refused).toBeGreaterThan(0);
    await disk.free();
    await store.probe();
    tag = await store.commit(withWords(kept, 'fits again'), tag);
    await store.close();
    const again = await openLowdbStore(disk.path, { keys: testKeys, report: ({ message }) => { throw new Error(message); } });
    close = () => again.close();
    expect(await again.load('a')).toEqual({ record: withWords(kept, 'fits again'), tag });
    expect(await again.load('new')).toBeUndefined();
  });

  test(`the server on ${name} that is full: not ready, says that nothing was kept, still gives the numbers, and recovers`, async () => {
    await buildServer();
    const disk = await freshDisk();
    const server = new BuiltServer({ UNFOLD_DATA: disk.path });
    close = () => server.end('SIGKILL');
    const address = await server.address();
    const ready = async (): Promise<number> => (await fetch(`${address}/readyz`)).status;
    expect(await ready()).toBe(200);
    const somebody = await new DirectLinePatient(address).begin();
    await disk.fill();
    expect(await ready()).toBe(503);
    const refused = expect.stringMatching(/answered with 50\d/);
    let told: unknown;
    for (let turn = 0; turn < 40 && told === undefined; turn += 1) {
      told = await somebody.say(turn === 0 ? 'I agree' : 'help').then(() => undefined, (error: unknown) => (error as Error).message);
    }
    expect(told).toEqual(refused);
    await somebody.say('i am going to kill myself tonight').catch(() => undefined);
    const texts = (await somebody.heard()).map(({ text }) => text ?? '').join('\n');
    expect(texts).toMatch(/911/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await disk.free();
    expect(await ready()).toBe(200);
    await somebody.say('help');
  });
}

test('a folder that cannot be written any more is not ready', async () => {
  const folder = await temporaryFolder();
  const store = await openLowdbStore(folder.path, { keys: testKeys, report: () => undefined });
  close = async () => {
    await store.close();
    await folder.remove();
  };
  await store.probe();
  await rename(path.join(folder.path, 'tmp'), path.join(folder.path, 'gone'));
  await expect(store.probe()).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
  await rename(path.join(folder.path, 'gone'), path.join(folder.path, 'tmp'));
  await store.probe();
});
