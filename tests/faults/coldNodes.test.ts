import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { testKey, testKeys } from '../storage/testKeys.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { inLine } from '../support/inLine.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';
import { usePostgres } from '../support/usePostgres.ts';

const postgres = usePostgres();
const servers: BuiltServer[] = [];

beforeAll(buildServer);
afterEach(async () => { for (const server of servers.splice(0)) await server.end('SIGKILL'); });

async function freshNode(): Promise<string> {
  const server = new BuiltServer({ UNFOLD_DATA: await postgres.folder(), UNFOLD_KEY: keyText(testKey('test')), UNFOLD_DATABASE_URL: postgres.url, UNFOLD_LIMITS: '100' });
  servers.push(server);
  return server.address();
}

test('five messages, each sent as soon as the one before has arrived, to one node and to a fresh one in turn, are five turns in order of arrival', async () => {
  const nodes = [await freshNode(), await freshNode()] as const;
  const patient = await new DirectLinePatient(nodes[0]).begin();
  for (const text of ['I agree', 'journal']) await patient.say(text);
  const sent = ['the first', 'the second', 'the third', 'the fourth', 'the fifth'];
  const taken: Promise<string>[] = [];
  let answered = 0;
  for (const [index, text] of sent.entries()) {
    patient.address = nodes[index % 2] ?? '';
    taken.push(patient.say(text, text).finally(() => { answered += 1; }));
    while (answered + await inLine(postgres.url) <= index) await sleep(2);
  }
  await Promise.all(taken);
  const { store } = await openPostgres(postgres.url, { keys: testKeys, folder: await postgres.folder(), report: ({ message }) => { throw new Error(message); } });
  try {
    for await (const id of store.patients()) {
      const { record } = (await store.load(id)) ?? {};
      expect(record?.entries.flatMap(({ parts }) => parts)).toEqual(sent);
      const turns = (record?.transcript ?? []).map(({ activity }) => activity).slice(-10);
      expect(turns.map(({ from }) => (from as { role?: string }).role)).toEqual(sent.flatMap(() => ['user', 'bot']));
    }
  } finally {
    await store.close();
  }
}, 60_000);
