import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockFolder, type LockTiming } from '../../storage/lowdb/folderLock.ts';
import { holderName, thisProcess, type Holder } from '../../storage/lowdb/lockHolder.ts';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const quick: LockTiming = { beatMs: 20, watchMs: 200 };
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(() => folder.remove());

async function leave(change: Partial<Holder>): Promise<string> {
  const file = path.join(folder.path, holderName({ ...(await thisProcess()), ...change }));
  await writeFile(file, '');
  return file;
}

async function ownFile(): Promise<string> {
  const [name = ''] = await readdir(folder.path);
  return path.join(folder.path, name);
}

const elsewhere = { place: 'abcdef0123456789', pid: 1 };

describe('the lock of a folder', () => {
  test('is given back on release and can be taken again', async () => {
    for (let round = 0; round < 2; round += 1) {
      const lock = await lockFolder(folder.path, quick);
      expect(lock.held()).toBe(true);
      await lock.release();
      expect(lock.held()).toBe(false);
    }
    expect(await readdir(folder.path)).toEqual([]);
  });

  test.each([
    ['whose process is dead', { pid: 2 ** 22 + 1 }],
    ['whose process number was given to another', { started: '1' }],
    ['held somewhere else without a beat', elsewhere],
    ['whose start is not known, without a beat', { started: undefined }]
  ])('%s is taken over', async (_, change) => {
    const dead = await leave(change);
    const lock = await lockFolder(folder.path, quick);
    await expect(stat(dead)).rejects.toMatchObject({ code: 'ENOENT' });
    await lock.release();
  });

  test.each(['before', 'after, by a clock set back'])('held somewhere else, asked for %s, with a beat, is respected', async when => {
    const theirs = await leave({ ...elsewhere, ...(when === 'before' ? {} : { asked: 'zzzzzzzzz00000000' }) });
    let time = 1_000;
    const beat = setInterval(() => void utimes(theirs, time, (time += 1)), quick.beatMs);
    try {
      await expect(lockFolder(folder.path, quick)).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE' });
    } finally {
      clearInterval(beat);
    }
    expect(await readdir(folder.path)).toEqual([path.basename(theirs)]);
  });

  test('has one winner, however many find it dead at once', async () => {
    for (let round = 0; round < 25; round += 1) {
      await leave({ started: '1' });
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder.path, quick)));
      const winners = outcomes.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
      expect(winners).toHaveLength(1);
      await winners[0]?.release();
    }
  });

  test('leaves files alone that are not its own', async () => {
    await writeFile(path.join(folder.path, '.DS_Store'), '');
    await (await lockFolder(folder.path, quick)).release();
    expect(await readdir(folder.path)).toEqual(['.DS_Store']);
  });

  test('beats while it is held', async () => {
    const lock = await lockFolder(folder.path, quick);
    const file = await ownFile();
    await utimes(file, 1_000, 1_000);
    const beaten = async (): Promise<boolean> => (await stat(file)).mtimeMs > 1_000_000;
    for (let waited = 0; !(await beaten()) && waited < 200; waited += 1) await sleep(quick.beatMs);
    expect(await beaten()).toBe(true);
    await lock.release();
  });

  test('notices that somebody took over', async () => {
    const lock = await lockFolder(folder.path, quick);
    await rm(await ownFile());
    for (let waited = 0; lock.held() && waited < 200; waited += 1) await sleep(quick.beatMs);
    expect(lock.held()).toBe(false);
    await lock.release();
  });
});
