import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copyStore } from '../../storage/copyStore.ts';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import type { WholeStore } from '../../storage/port.ts';
import { patient } from '../contracts/recordStore.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';
import { testKeys } from './testKeys.ts';

let server: TestPostgres;
const folders: TemporaryFolder[] = [];
const stores: WholeStore[] = [];

const report = ({ message }: { message: string }): never => { throw new Error(message); };
const open = async (opening: Promise<WholeStore>): Promise<WholeStore> => {
  const store = await opening;
  stores.push(store);
  return store;
};
async function folder(): Promise<string> {
  const made = await temporaryFolder();
  folders.push(made);
  return made.path;
}
const onDisk = async (): Promise<WholeStore> => open(openLowdbStore(await folder(), { keys: testKeys, report }));
const inDatabase = async (): Promise<WholeStore> => open(openPostgres(await server.database(), { keys: testKeys, folder: await folder(), report }).then(({ store }) => store));

beforeAll(async () => { server = await startPostgres(); });
afterEach(async () => { for (const store of stores.splice(0)) await store.close(); });
afterAll(async () => {
  await server.dispose();
  for (const each of folders) await each.remove();
});

const ids = Array.from({ length: 40 }, (_, index) => `patient ${index}`);
const filled = async (store: WholeStore): Promise<WholeStore> => {
  for (const id of ids) {
    await store.commit({ ...patient(id, [`words of ${id}`, '\u0000 niño \ud800']), transcript: [{ seq: 1, activity: { text: id } }], reminders: [{ id: 'r', kind: 'check-in', dueAt: '2026-03-11T10:00:00.000Z' }] }, undefined);
  }
  return store;
};
const all = async (store: WholeStore): Promise<string[]> => {
  const found: string[] = [];
  for await (const id of store.patients()) found.push(id);
  return found.sort();
};

test('there and back again, everything is as it was', async () => {
  const [first, middle, last] = [await filled(await onDisk()), await inDatabase(), await onDisk()];
  const seen: number[] = [];
  const there = await copyStore(first, middle, done => { seen.push(done); });
  expect(there).toMatchObject({ copied: 40, already: 0, from: { count: 40 }, to: there.from });
  expect(seen).toEqual(ids.map((_, index) => index + 1));
  expect((await copyStore(middle, last, () => undefined)).to).toEqual(there.from);
  expect(await all(last)).toEqual([...ids].sort());
  for (const id of ids) expect((await last.load(id))?.record).toEqual((await first.load(id))?.record);
  expect(await middle.due(new Date('2026-03-12T00:00:00.000Z'), 50)).toHaveLength(40);
});

test('stopped in the middle, it goes on; what changed since is copied again', async () => {
  const [from, to] = [await filled(await onDisk()), await inDatabase()];
  const stop = new Error('stopped');
  await expect(copyStore(from, to, done => { if (done === 10) throw stop; })).rejects.toBe(stop);
  const there = await all(to);
  const [first = ''] = there;
  await new Promise(resolve => { setTimeout(resolve, 50); });
  expect(await all(to)).toEqual(there);
  const { record, tag } = (await from.load(first)) ?? (() => { throw new Error('it is gone'); })();
  await from.commit({ ...record, misunderstood: 7 }, tag);
  const again = await copyStore(from, to, () => undefined);
  expect(again.already).toBeGreaterThanOrEqual(9);
  expect(again.copied + again.already).toBe(40);
  expect((await to.load(first))?.record.misunderstood).toBe(7);
  expect(await copyStore(from, to, () => undefined)).toMatchObject({ copied: 0, already: 40 });
});

test('a target with somebody of its own, or a later state, is told and not overwritten', async () => {
  const [from, to] = [await filled(await onDisk()), await inDatabase()];
  const later = { ...patient('patient 3', ['later words']), seenAt: '2026-04-01T00:00:00.000Z' };
  await to.commit(later, undefined);
  await expect(copyStore(from, to, () => undefined)).rejects.toMatchObject({ code: 'UNFOLD_COPY_DIFFERS' });
  expect((await to.load('patient 3'))?.record).toEqual(later);
});

test('a folder in which Unfold runs is refused, on either side, and nothing is written', async () => {
  const running = await folder();
  await filled(await open(openLowdbStore(running, { keys: testKeys, report })));
  const before = await filesIn(path.join(running, 'patients'));
  const program = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
  const target = await folder();
  for (const sides of [['--from', `lowdb:${running}`, '--to', `lowdb:${target}`], ['--from', `lowdb:${target}`, '--to', `lowdb:${running}`]]) {
    const failed = promisify(execFile)(process.execPath, [program, 'commands/storeCopy.ts', ...sides], {
      cwd: path.dirname(path.dirname(program)),
      env: { PATH: process.env['PATH'], TZ: 'UTC', UNFOLD_KEY: testKeys.map(keyText).join(), UNFOLD_DATA: await folder() }
    });
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('UNFOLD_DATA_IN_USE') });
  }
  expect((await filesIn(path.join(target, 'patients'))).size).toBe(0);
  expect(await filesIn(path.join(running, 'patients'))).toEqual(before);
});
