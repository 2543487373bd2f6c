import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { testKey } from '../storage/testKeys.ts';
import { projectRoot } from '../support/content.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';
import { usePostgres } from '../support/usePostgres.ts';

const postgres = usePostgres();
const key = { UNFOLD_KEY: keyText(testKey('test')) };
let server: BuiltServer | undefined;

beforeAll(buildServer);
afterEach(async () => { await server?.end('SIGKILL'); });

async function serve(environment: Readonly<Record<string, string>>): Promise<string> {
  await server?.end('SIGTERM');
  server = new BuiltServer({ ...key, ...environment });
  return server.address();
}

async function move(from: string, to: string): Promise<void> {
  await server?.end('SIGTERM');
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'commands/storeCopy.ts', '--from', from, '--to', to], { cwd: projectRoot, env: { PATH: process.env['PATH'], UNFOLD_DATA: await postgres.folder(), ...key } });
}

test('from a folder to PostgreSQL and on to another folder: the device finds its conversation each time', async () => {
  const [first, last] = [await postgres.folder(), await postgres.folder()];
  const patient = await new DirectLinePatient(await serve({ UNFOLD_DATA: first })).begin();
  for (const text of ['I agree', 'journal', 'the lamp by the window']) await patient.say(text);
  const words = async (): Promise<number> => (await patient.heard()).filter(({ text }) => text === 'the lamp by the window').length;

  await move(`lowdb:${first}`, `postgres:${postgres.url}`);
  await patient.returnTo(await serve({ UNFOLD_DATA: first, UNFOLD_DATABASE_URL: postgres.url }));
  expect(await words()).toBe(1);

  await move(`postgres:${postgres.url}`, `lowdb:${last}`);
  await patient.returnTo(await serve({ UNFOLD_DATA: last }));
  expect(await words()).toBe(1);
}, 60_000);
