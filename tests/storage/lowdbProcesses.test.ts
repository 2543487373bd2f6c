import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import type { RecordStore, StoreReport } from '../../storage/port.ts';
import { testKeys } from './testKeys.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const reports: StoreReport[] = [];
const running: ChildProcess[] = [];
let programs: TemporaryFolder;
let folder: TemporaryFolder;

beforeAll(async () => {
  programs = await temporaryFolder();
  const here = path.join(import.meta.dirname, 'children');
  await build({
    entryPoints: [path.join(here, 'holder.ts'), path.join(here, 'writer.ts')],
    outdir: programs.path,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm'
  });
});

afterAll(() => programs.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  reports.length = 0;
});

afterEach(async () => {
  for (const child of running.splice(0)) await kill(child);
  await folder.remove();
});

function start(program: string, ...more: string[]): ChildProcess {
  const child = spawn(process.execPath, [path.join(programs.path, program), folder.path, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Collects the lines of a child's output; `until` waits for the first that fits. */
function listen(child: ChildProcess): { lines: string[]; until: (fits: (line: string) => boolean) => Promise<void>; end: Promise<unknown> } {
  const lines: string[] = [];
  let rest = '';
  let look = (): void => undefined;
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    look();
  });
  const end = once(child, 'close');
  const until = (fits: (line: string) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      look = () => {
        if (lines.some(fits)) resolve();
      };
      look();
      void end.then(() => reject(new Error('the child ended too early')));
    });
  return { lines, until, end };
}

const openHere = (): Promise<RecordStore> => openLowdbStore(folder.path, { report: found => reports.push(found), keys: testKeys });

describe('two processes and one folder', () => {
  test('the second is refused, and let in at once when the first was killed', async () => {
    const child = start('holder.mjs');
    await listen(child).until(line => line === 'open');
    await expect(openHere()).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE', message: expect.stringContaining(`process ${child.pid}`) });
    await kill(child);
    const store = await openHere();
    await store.close();
  });

  test('a second store in the same process is refused too', async () => {
    const store = await openHere();
    await expect(openHere()).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE' });
    await store.close();
    await (await openHere()).close();
  });

  test('of two that start at the same time after a crash, one gets in', async () => {
    const dead = start('holder.mjs');
    await listen(dead).until(line => line === 'open');
    await kill(dead);
    const outcomes = await Promise.allSettled([openHere(), openHere(), openHere()]);
    expect(outcomes.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const each of outcomes) if (each.status === 'fulfilled') await each.value.close();
  });

  test('an open store does not keep its process alive', async () => {
    const child = start('holder.mjs', 'leave');
    await listen(child).end;
    expect(child.exitCode).toBe(0);
  });
});

test('kill -9 in the middle of writing loses nothing that was acknowledged', async () => {
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < 6; round += 1) {
    const child = start('writer.mjs');
    const { lines, until, end } = listen(child);
    await until(() => true);
    await sleep(Math.random() * 60);
    await kill(child);
    await end;
    for (const [id = '', count] of lines.map(line => line.split(' '))) acknowledged.set(id, Number(count));

    const store = await openHere();
    for (const [id, count] of acknowledged) {
      const record = (await store.load(id))?.record;
      // The turn that was running may have been stored without being acknowledged any more.
      expect([count, count + 1]).toContain(record?.misunderstood);
      expect(new Set(record?.activityIds)).toEqual(new Set([`turn ${record?.misunderstood}`]));
      acknowledged.set(id, record?.misunderstood ?? 0);
    }
    await store.close();
    expect((await filesIn(path.join(folder.path, 'tmp'))).size).toBe(0);
  }
  expect(reports).toEqual([]);
});

describe('a folder that cannot be written', () => {
  test.each(['', '/data'])('a file stands where the folder should be: %j', async below => {
    const file = path.join(folder.path, 'file');
    await writeFile(file, 'not a folder');
    const opening = openLowdbStore(file + below, { report: () => undefined });
    await expect(opening).rejects.toMatchObject({ code: 'UNFOLD_DATA_NOT_WRITABLE', message: expect.stringContaining('Set UNFOLD_DATA') });
  });

  // Where Node's own way of making folders goes round in circles for ever.
  test.each(['/proc/unfold', '/proc/unfold/data', '/dev/null/unfold'])('nothing can be made there: %s', async folder => {
    await expect(openLowdbStore(folder, { report: () => undefined })).rejects.toMatchObject({ code: 'UNFOLD_DATA_NOT_WRITABLE' });
  });
});
