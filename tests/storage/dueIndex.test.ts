import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { patientKey } from '../../storage/patientKey.ts';
import type { RecordStore, StoreReport } from '../../storage/port.ts';
import type { PatientRecord } from '../../storage/record.ts';
import { patient } from '../contracts/recordStore.ts';
import { testKeys } from './testKeys.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

let folder: TemporaryFolder;
let store: RecordStore;
let reports: StoreReport[];

const open = (): Promise<RecordStore> => openLowdbStore(folder.path, { keys: testKeys, recentChars: 1, report: found => reports.push(found) });
const reminded = (id: string, dueAt: string): PatientRecord => ({ ...patient(id), reminders: [{ id: 'r', kind: 'plan', dueAt }] });
const due = (): string => path.join(folder.path, 'due');
const marks = async (): Promise<string[]> => [...(await filesIn(due())).keys()].sort();
const later = new Date('2026-06-01T00:00:00.000Z');

beforeEach(async () => {
  folder = await temporaryFolder();
  reports = [];
  store = await open();
});

afterEach(async () => {
  await store.close();
  await folder.remove();
});

test('the index holds times and keys, no words and no ids', async () => {
  await store.commit({ ...reminded('somebody', '2026-03-11T10:00:00.000Z'), entries: patient('somebody', ['the garden']).entries }, undefined);
  expect(await marks()).toEqual([path.join('2026-03-11', `001773223200000.${patientKey('somebody')}`)]);
  expect([...(await filesIn(due())).values()].every(bytes => bytes.length === 0)).toBe(true);
});

test('a mark that a crash left without its record is found out and removed', async () => {
  await store.commit(reminded('a', '2026-03-11T10:00:00.000Z'), undefined);
  const wrong = `${String(Date.parse('2026-03-11T09:00:00.000Z')).padStart(15, '0')}.`;
  for (const id of ['a', 'nobody']) await writeFile(path.join(due(), '2026-03-11', wrong + patientKey(id)), '');
  await writeFile(path.join(due(), '2026-03-11', 'notes.txt'), '');
  await mkdir(path.join(due(), 'not a day'));
  expect(await store.due(later, 10)).toEqual(['a']);
  expect((await marks()).filter(name => name.includes(wrong))).toEqual([]);
});

test('days that are over and empty are removed, and can come back', async () => {
  const tag = await store.commit(reminded('a', '2026-03-11T10:00:00.000Z'), undefined);
  await store.commit(patient('a'), tag);
  expect(await store.due(later, 10)).toEqual([]);
  expect(await readdir(due())).toEqual([]);
  await store.commit(reminded('b', '2026-03-11T10:00:00.000Z'), undefined);
  expect(await store.due(later, 10)).toEqual(['b']);
});

test('an index that was lost is made again from the records', async () => {
  for (const id of ['a', 'b', 'c']) await store.commit(reminded(id, '2026-03-11T10:00:00.000Z'), undefined);
  await store.close();
  await rm(due(), { recursive: true });
  store = await open();
  await store.commit(reminded('d', '2026-03-11T11:00:00.000Z'), undefined);
  let found: readonly string[] = [];
  for (let waited = 0; found.length < 4 && waited < 200; waited += 1) {
    found = await store.due(later, 10);
    await sleep(10);
  }
  expect([...found].sort()).toEqual(['a', 'b', 'c', 'd']);
  await store.close();
  expect(await marks()).toHaveLength(4);
  store = await open();
  expect(await store.due(later, 10)).toHaveLength(4);
});

test('a patient whose file is damaged is due no more, and the others are', async () => {
  for (const id of ['a', 'b']) await store.commit(reminded(id, '2026-03-11T10:00:00.000Z'), undefined);
  await writeFile(path.join(folder.path, 'patients', patientKey('a').slice(0, 2), `${patientKey('a')}.record`), 'damaged');
  expect(await store.due(later, 10)).toEqual(['b']);
  expect(reports.map(({ code }) => code)).toEqual(['UNFOLD_RECORD_DAMAGED']);
  expect(await marks()).toHaveLength(1);
});

test('erasing and forgetting leave no mark', async () => {
  await store.commit(reminded('a', '2026-03-11T10:00:00.000Z'), undefined);
  await store.commit(reminded('b', '2026-03-12T10:00:00.000Z'), undefined);
  await store.erase('a');
  expect((await marks()).join()).not.toContain(patientKey('a'));
  expect(await store.expire(new Date(Date.now() + 1_000))).toBe(1);
  expect(await marks()).toEqual([]);
});
