import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openCareTeam } from '../../alerts/careTeam.ts';
import { writeLetter } from '../../alerts/letter.ts';
import type { CareTeam } from '../../alerts/port.ts';
import type { AlertReport } from '../../alerts/report.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';

const [ann, bo] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
const unreachable = { url: 'http://127.0.0.1:9/', secret: 'x'.repeat(32) };
const long = { firstRetryMs: 3_600_000, longestRetryMs: 3_600_000 };
let folder: TemporaryFolder;
let reports: AlertReport[];
let team: CareTeam | undefined;

beforeEach(async () => {
  folder = await temporaryFolder();
  reports = [];
});

afterEach(async () => {
  await team?.close();
  team = undefined;
  await folder.remove();
});

const letter = (patient: string, at: string): string => writeLetter({ reason: 'SELF-HARM-A', at, patient }, undefined).body;
const place = (name: string): string => path.join(folder.path, ...name.split('/'));
const names = async (): Promise<string[]> =>
  (await readdir(folder.path, { recursive: true })).map(name => name.replaceAll(path.sep, '/')).filter(name => /\.jsonl?$/.test(name)).sort();

/** Two patients' alerts of a long time ago and of lately, wherever an alert can lie. */
async function fill(): Promise<void> {
  for (const kind of ['expired', 'damaged']) await mkdir(place(kind), { recursive: true });
  const old = new Date('2026-01-01T00:00:00.000Z');
  for (const [patient, name] of [[ann, 'ann'], [bo, 'bo']] as const) {
    await writeFile(place(`expired/${name}-old.json`), letter(patient, old.toISOString()));
    await utimes(place(`expired/${name}-old.json`), old, old);
    await writeFile(place(`expired/${name}-new.json`), letter(patient, '2026-11-01T00:00:00.000Z'));
    await writeFile(place(`damaged/${name}.json`), letter(patient, '2026-11-01T00:00:00.000Z').slice(0, -1));
  }
  await writeFile(place('outbox.jsonl'), [
    letter(ann, '2026-01-01T00:00:00.000Z'), letter(bo, '2026-01-02T00:00:00.000Z'), `{"half":"${ann}`,
    letter(ann, '2026-11-01T00:00:00.000Z'), letter(bo, '2026-11-02T00:00:00.000Z'), `{"half":"${bo}`
  ].join('\n'));
}

test.each([['without a receiver', undefined], ['with a receiver', unreachable]])('forgetting a patient leaves no alert that names them: %s', async (_, webhook) => {
  await fill();
  team = await openCareTeam({ folder: folder.path, webhook, report: found => reports.push(found), timing: long });
  await team.forget(ann);
  expect(await names()).toEqual(['damaged/bo.json', 'expired/bo-new.json', 'expired/bo-old.json', 'outbox.jsonl']);
  expect([...(await filesIn(folder.path)).values()].some(bytes => bytes.includes(ann))).toBe(false);
  expect((await readFile(place('outbox.jsonl'), 'utf8')).match(new RegExp(bo, 'g'))).toHaveLength(3);
  expect(reports).toEqual([]);
});

test('what is as old as records may become goes, and nothing younger', async () => {
  await fill();
  team = await openCareTeam({ folder: folder.path, report: found => reports.push(found) });
  await team.expire(new Date('2026-06-01T00:00:00.000Z'));
  expect(await names()).toEqual(['damaged/ann.json', 'damaged/bo.json', 'expired/ann-new.json', 'expired/bo-new.json', 'outbox.jsonl']);
  expect((await readFile(place('outbox.jsonl'), 'utf8')).trim().split('\n').map(line => line.slice(0, 5))).toHaveLength(3);
  await team.expire(new Date(Date.now() + 60_000));
  expect(await names()).toEqual(['outbox.jsonl']);
  expect(await readFile(place('outbox.jsonl'), 'utf8')).toBe('');
  expect(reports).toEqual([]);
});

test('an alert raised at the same moment is neither lost nor joined to another', async () => {
  team = await openCareTeam({ folder: folder.path, report: found => reports.push(found) });
  const raise = (patient: string, at: string): Promise<unknown> => team?.raise({ reason: 'OD', at, patient }) ?? Promise.resolve();
  await Promise.all([raise(ann, '2026-11-01T00:00:00.000Z'), team.forget(ann), raise(bo, '2026-11-01T00:00:01.000Z'), team.expire(new Date('2020-01-01T00:00:00.000Z'))]);
  const lines = (await readFile(place('outbox.jsonl'), 'utf8')).trim().split('\n');
  expect(lines.map(line => (JSON.parse(line) as { patient: string }).patient)).toEqual([bo]);
});

test('an alert that still waits outlives the deletion, and is removed instead of put aside when it is too old', async () => {
  let now = new Date('2026-11-22T10:00:00.000Z');
  team = await openCareTeam({ folder: folder.path, webhook: unreachable, report: found => reports.push(found), now: () => now, timing: { firstRetryMs: 20, longestRetryMs: 20 } });
  await team.raise({ reason: 'SELF-HARM-A', at: now.toISOString(), patient: ann });
  await team.forget(ann);
  expect((await names()).filter(name => name.startsWith('pending/'))).toHaveLength(1);
  now = new Date('2026-11-23T11:00:00.000Z');
  for (let waited = 0; (await names()).length > 0 && waited < 500; waited += 1) await new Promise(resolve => { setTimeout(resolve, 10); });
  expect(await names()).toEqual([]);
});

test('what cannot be removed is reported, and nobody waits for it', async () => {
  await mkdir(place('outbox.jsonl'));
  team = await openCareTeam({ folder: folder.path, report: found => reports.push(found) });
  await team.forget(ann);
  expect(reports).toEqual([{ code: 'UNFOLD_ALERT_NOT_REMOVED', message: expect.stringContaining('EISDIR') }]);
});
