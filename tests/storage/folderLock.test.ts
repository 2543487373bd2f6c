import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockFolder, type LockTiming } from '../../storage/lowdb/folderLock.ts';
import { thisProcess } from '../../storage/lowdb/lockHolder.ts';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const quick: LockTiming = { beatMs: 20, watchMs: 200 };
let folder: TemporaryFolder;
let file: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  file = path.join(folder.path, 'lock');
});

afterEach(() => folder.remove());

describe('the lock of a folder', () => {
  test('is given back on release and can be taken again', async () => {
    for (let round = 0; round < 2; round += 1) {
      const lock = await lockFolder(file, quick);
      await lock.release();
      expect(lock.held()).toBe(false);
    }
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('of a dead process whose number was given to another is taken over', async () => {
    await writeFile(file, JSON.stringify({ ...(await thisProcess('old')), started: '1' }));
    await (await lockFolder(file, quick)).release();
  });

  test.each([
    ['somewhere else', JSON.stringify({ token: 't', pid: 1, place: 'another machine' })],
    ['cut short by a crash', '']
  ])('held %s, without a beat, is taken over', async (_, text) => {
    await writeFile(file, text);
    await (await lockFolder(file, quick)).release();
  });

  test('held somewhere else, with a beat, is respected', async () => {
    await writeFile(file, JSON.stringify({ token: 't', pid: 1, place: 'another machine' }));
    let time = 1_000;
    const beat = setInterval(() => void utimes(file, time, (time += 1)), quick.beatMs);
    try {
      await expect(lockFolder(file, quick)).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE' });
    } finally {
      clearInterval(beat);
    }
  });

  test('taken over by somebody else is noticed, and theirs is left alone', async () => {
    const lock = await lockFolder(file, quick);
    await writeFile(file, 'theirs');
    for (let waited = 0; lock.held() && waited < 200; waited += 1) await sleep(quick.beatMs);
    expect(lock.held()).toBe(false);
    await lock.release();
    expect(await readFile(file, 'utf8')).toBe('theirs');
  });
});
