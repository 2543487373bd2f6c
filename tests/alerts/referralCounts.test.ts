import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openReferralCounts } from '../../alerts/referralCounts.ts';
import type { ReferralCounts } from '../../alerts/port.ts';
import type { AlertReport } from '../../alerts/report.ts';
import { temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';

const november = new Date('2026-11-22T16:25:00.000Z');

let folder: TemporaryFolder;
let file: string;
let reports: AlertReport[];

const open = (timeZone = 'America/Chicago'): Promise<ReferralCounts> => openReferralCounts(file, timeZone, found => reports.push(found));

beforeEach(async () => {
  folder = await temporaryFolder();
  file = path.join(folder.path, 'alerts', 'referrals.json');
  reports = [];
});

afterEach(() => folder.remove());

test('nothing was counted before the first', async () => {
  expect(await (await open()).byYear()).toEqual({});
});

test('the year is the clinic\'s, not ours', async () => {
  const chicago = await open();
  await chicago.add(new Date('2027-01-01T05:59:59.000Z'));
  await chicago.add(new Date('2027-01-01T06:00:00.000Z'));
  expect(await chicago.byYear()).toEqual({ 2026: 1, 2027: 1 });
  const auckland = await openReferralCounts(path.join(folder.path, 'other.json'), 'Pacific/Auckland', found => reports.push(found));
  await auckland.add(new Date('2026-12-31T11:00:00.000Z'));
  expect(await auckland.byYear()).toEqual({ 2027: 1 });
});

test('a hundred at once are a hundred, here and after a restart, and nothing else is on the disk', async () => {
  const counts = await open();
  await Promise.all(Array.from({ length: 100 }, () => counts.add(november)));
  expect(await counts.byYear()).toEqual({ 2026: 100 });
  expect(await (await open()).byYear()).toEqual({ 2026: 100 });
  expect(await readdir(path.dirname(file))).toEqual(['referrals.json']);
  expect(await readFile(file, 'utf8')).toBe('{"version":1,"years":{"2026":100}}\n');
});

test('closing waits for what is being written', async () => {
  const counts = await open();
  void counts.add(november);
  await counts.close();
  expect(await (await open()).byYear()).toEqual({ 2026: 1 });
});

describe('a damaged file is put aside and reported, and counting goes on', () => {
  const damages: readonly [what: string, text: string][] = [
    ['empty', ''],
    ['cut short', '{"version":1,"ye'],
    ['of another kind', '[1, 2]'],
    ['with a count below nothing', '{"version":1,"years":{"2026":-1}}'],
    ['of a version that is not ours', '{"version":2,"years":{"2026":1}}']
  ];

  test.each(damages)('%s', async (_what, text) => {
    await mkdir(path.dirname(file));
    await writeFile(file, text);
    const counts = await open();
    expect(reports.map(({ code }) => code)).toEqual(['UNFOLD_COUNTS_DAMAGED']);
    await counts.add(november);
    expect(await (await open()).byYear()).toEqual({ 2026: 1 });
    const aside = (await readdir(path.dirname(file))).filter(name => name.startsWith('referrals.json.damaged-'));
    expect(aside).toHaveLength(1);
    expect(await readFile(path.join(path.dirname(file), aside[0] ?? ''), 'utf8')).toBe(text);
  });
});

test('what cannot be written is counted all the same, reported, and written with the next one', async () => {
  const counts = await open();
  await counts.add(november);
  await rm(path.dirname(file), { recursive: true });
  await writeFile(path.dirname(file), 'a file where the folder should be');
  await counts.add(november);
  expect(reports.map(({ code }) => code)).toEqual(['UNFOLD_COUNTS_NOT_KEPT']);
  expect(await counts.byYear()).toEqual({ 2026: 2 });
  await rm(path.dirname(file));
  await counts.add(november);
  expect(await (await open()).byYear()).toEqual({ 2026: 3 });
});
