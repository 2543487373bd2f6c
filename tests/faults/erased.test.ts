import { afterEach, expect, test } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { patientReference } from '../../bots/inbound.ts';
import { patientKey } from '../../storage/patientKey.ts';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { testKey } from '../storage/testKeys.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';

let folder: TemporaryFolder | undefined;
let server: BuiltServer | undefined;

afterEach(async () => {
  await server?.end('SIGKILL');
  await folder?.remove();
});

test('after "delete everything" no file on the disk holds a word of the patient, their key or their reference', async () => {
  await buildServer();
  folder = await temporaryFolder();
  const root = folder.path;
  server = new BuiltServer({ UNFOLD_DATA: root, UNFOLD_KEY: keyText(testKey('test')) });
  const address = await server.address();
  const [gone, stays] = [await new DirectLinePatient(address).begin(), await new DirectLinePatient(address).begin()];
  for (const somebody of [gone, stays]) for (const text of ['I agree', 'journal', 'the garden of my grandmother', 'i am going to kill myself tonight']) await somebody.say(text);
  const idOf = async (somebody: DirectLinePatient): Promise<string> => `directline:${(await somebody.heard()).find(({ from }) => from.role !== 'bot')?.from.id ?? ''}`;
  const [goneId, staysId] = [await idOf(gone), await idOf(stays)];
  const key = patientKey(goneId);
  // What earlier faults left behind of the same patient.
  await writeFile(path.join(root, 'damaged', `${key}.2026-11-01T00-00-00-000Z.abcdef`), 'the garden of my grandmother');
  await writeFile(path.join(root, 'tmp', key), 'the garden of my grandmother');
  const mentions = async (id: string): Promise<string[]> =>
    [...(await filesIn(root))].filter(([name, bytes]) => [patientKey(id), patientReference(id), id].some(mark => name.includes(mark) || bytes.includes(mark))).map(([name]) => name.split(path.sep)[0] ?? '');
  expect(new Set(await mentions(goneId))).toEqual(new Set(['patients', 'due', 'damaged', 'tmp', 'alerts']));
  // The way out of the crisis, and then the deletion with its one question.
  for (const text of ['no', 'menu', 'delete everything', 'Delete everything']) await gone.say(text);
  expect(await mentions(goneId)).toEqual([]);
  expect([...(await filesIn(root)).values()].some(bytes => bytes.includes('grandmother'))).toBe(false);
  expect(new Set(await mentions(staysId))).toEqual(new Set(['patients', 'due', 'alerts']));
  expect(await readdir(path.join(root, 'damaged'))).toEqual([]);
});
