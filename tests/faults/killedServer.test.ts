import { afterEach, beforeAll, expect, test } from '@jest/globals';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { patientKey } from '../../storage/patientKey.ts';
import type { PatientRecord } from '../../storage/record.ts';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { testKey, testKeys } from '../storage/testKeys.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';

/** `npm run soak` sets it to the full number. */
const rounds = Number(process.env['UNFOLD_SOAK_ROUNDS'] ?? 2);
const patients = 6;
const longestRoundMs = 1_500;

let folder: TemporaryFolder | undefined;
let server: BuiltServer | undefined;

beforeAll(buildServer);

afterEach(async () => {
  await server?.end('SIGKILL');
  await folder?.remove();
});

interface Writer {
  readonly patient: DirectLinePatient;
  readonly name: string;
  /** Under which the record is kept. */
  id: string;
  /** Texts whose POST was answered with 200, in order. */
  readonly taken: string[];
  /** Sent, and the server died before it answered: may be kept or not, once at most. */
  readonly doubtful: Set<string>;
  count: number;
}

/** Journal lines as quickly as the server takes them, until it is gone. */
async function write(writer: Writer): Promise<void> {
  for (;;) {
    const text = `${writer.name} wrote line ${writer.count += 1} of the day`;
    try {
      await writer.patient.say(text, text);
      writer.taken.push(text);
    } catch {
      writer.doubtful.add(text);
      return;
    }
  }
}

const linesOf = (record: PatientRecord | undefined, name: string): string[] =>
  (record?.entries ?? []).flatMap(entry => entry.parts).filter(part => part.startsWith(`${name} wrote`));

test(`kill -9 under load, ${rounds} times: what was acknowledged is there once, in order, with its reply, and no turn is half done`, async () => {
  folder = await temporaryFolder();
  const environment = { UNFOLD_DATA: folder.path, UNFOLD_KEY: keyText(testKey('test')) };
  server = new BuiltServer(environment);
  let address = await server.address();
  const writers: Writer[] = await Promise.all(Array.from({ length: patients }, async (_, index) => {
    const patient = await new DirectLinePatient(address).begin();
    for (const text of ['I agree', 'journal']) await patient.say(text);
    return { patient, name: `patient-${index}`, id: '', taken: [], doubtful: new Set<string>(), count: 0 };
  }));
  for (let round = 1; round <= rounds; round += 1) {
    const writing = Promise.all(writers.map(write));
    // On a busy machine a round could otherwise be over before anybody has said anything.
    while (writers.some(({ taken }) => taken.length <= round)) await sleep(20);
    await sleep(100 + Math.random() * longestRoundMs);
    await server.end('SIGKILL');
    await writing;
    server = new BuiltServer(environment);
    address = await server.address();
    for (const writer of writers) {
      await writer.patient.returnTo(address);
      // The client offers again what it has no answer to, as Direct Line clients do.
      for (const text of writer.doubtful) {
        await writer.patient.say(text, text);
        writer.taken.push(text);
      }
      writer.doubtful.clear();
      const heard = await writer.patient.heard();
      writer.id = `directline:${heard.find(({ from }) => from.role !== 'bot')?.from.id ?? ''}`;
      const own = heard.flatMap(({ text, from }) => (from.role !== 'bot' && text?.startsWith(writer.name) ? [text] : []));
      const recent = writer.taken.slice(-10);
      expect(own.slice(-recent.length)).toEqual(recent);
      expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
      // Every line got its reply, and one only: half a turn or a second delivery would show here.
      const turns = heard.slice(heard.findIndex(({ text }) => text === recent[0]));
      expect(turns.map(({ from }) => (from.role === 'bot' ? 'bot' : 'user')).join(' ')).toMatch(/^user bot( bot)*( user bot( bot)*)*$/);
    }
  }
  await server.end('SIGTERM');
  const store = await openLowdbStore(folder.path, { keys: testKeys, report: ({ message }) => { throw new Error(message); } });
  const kept: string[][] = [];
  const files = await filesIn(path.join(folder.path, 'patients'));
  expect(files.size).toBe(patients);
  for (const writer of writers) {
    expect([...files.keys()].some(name => name.includes(patientKey(writer.id)))).toBe(true);
    kept.push(linesOf((await store.load(writer.id))?.record, writer.name));
  }
  await store.close();
  expect(Math.min(...writers.map(({ taken }) => taken.length))).toBeGreaterThan(rounds);
  expect(kept).toEqual(writers.map(({ taken }) => taken));
  expect((await filesIn(path.join(folder.path, 'tmp'))).size).toBe(0);
}, 60_000 + rounds * 30_000);
