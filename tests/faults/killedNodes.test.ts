import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import type { WholeStore } from '../../storage/port.ts';
import { keyText } from '../../storage/sealing/keyRing.ts';
import { temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { testKey, testKeys } from '../storage/testKeys.ts';
import { shippedContent } from '../support/content.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { BuiltServer, buildServer } from '../support/serverProcess.ts';

/** `npm run soak` sets it to the full number. */
const rounds = Number(process.env['UNFOLD_SOAK_ROUNDS'] ?? 2);
const patients = 4;
const longestRoundMs = 1_000;
/** Nodes tell each other at once; what a killed one could not tell is found within two seconds. */
const newsMs = 5_000;

let postgres: TestPostgres | undefined;
let url = '';
let nodes: Node[] = [];
let store: WholeStore | undefined;
const folders: TemporaryFolder[] = [];

beforeAll(buildServer);

afterEach(async () => {
  await store?.close();
  for (const node of nodes) await node.server.end('SIGKILL');
  await postgres?.dispose();
  for (const folder of folders.splice(0)) await folder.remove();
});

/** One process behind the balancer: a data folder of its own, the database and the key in common. */
interface Node {
  readonly folder: string;
  server: BuiltServer;
  address: string;
}

async function freshFolder(): Promise<string> {
  const folder = await temporaryFolder();
  folders.push(folder);
  return folder.path;
}

async function startNode(folder?: string): Promise<Node> {
  const own = folder ?? await freshFolder();
  const server = new BuiltServer({ UNFOLD_DATA: own, UNFOLD_KEY: keyText(testKey('test')), UNFOLD_DATABASE_URL: url, UNFOLD_LIMITS: '100' });
  return { folder: own, server, address: await server.address() };
}

async function startAll(): Promise<void> {
  postgres = await startPostgres();
  url = await postgres.database();
  nodes = [await startNode(), await startNode()];
}

async function openHere(): Promise<WholeStore> {
  ({ store } = await openPostgres(url, { keys: testKeys, folder: await freshFolder(), report: ({ message }) => { throw new Error(message); } }));
  return store;
}

interface Writer {
  readonly patient: DirectLinePatient;
  readonly name: string;
  readonly taken: string[];
  count: number;
}

const anyNode = (): string => nodes[Math.floor(Math.random() * nodes.length)]?.address ?? '';

/** Sends a line to any node, and again to any, until one takes it: what a client and a balancer do together. */
async function sayOnce(writer: Writer): Promise<void> {
  const text = `${writer.name} wrote line ${writer.count += 1} of the day`;
  for (let tries = 0; ; tries += 1) {
    writer.patient.address = anyNode();
    try {
      await writer.patient.say(text, text);
      writer.taken.push(text);
      return;
    } catch (error) {
      if (tries >= 200) throw error;
      await sleep(50);
    }
  }
}

async function journalist(name: string): Promise<Writer> {
  const patient = await new DirectLinePatient(anyNode()).begin();
  for (const text of ['I agree', 'journal']) await patient.say(text);
  return { patient, name, taken: [], count: 0 };
}

/** Writes until it is told to stop; the line that is under way is finished. */
function writing(writers: readonly Writer[]): () => Promise<void> {
  let stopped = false;
  const all = Promise.all(writers.map(async writer => { while (!stopped) await sayOnce(writer); }));
  return async () => {
    stopped = true;
    await all;
  };
}

async function caughtUp(patient: DirectLinePatient | undefined, last: string | undefined): ReturnType<DirectLinePatient['heard']> {
  if (!patient) throw new Error('a record belongs to nobody who wrote');
  for (let waitedMs = 0; ; waitedMs += 50) {
    const heard = await patient.heard();
    const at = heard.findLastIndex(({ text }) => text === last);
    if ((at >= 0 && at < heard.length - 1) || waitedMs >= newsMs) return heard;
    await sleep(50);
  }
}

const isLine = (text: unknown): text is string => typeof text === 'string' && text.includes(' wrote line ');
/** How the message begins that says that a turn could not be kept; the clinic's numbers stand behind it. */
const notSaved = shippedContent().languages.get('en')?.messages.get('not-saved')?.wordings[0]?.[0]?.split('{')[0] ?? '?';
const mayBeShown = new RegExp(`^${notSaved}| wrote line `);
const isBot = (from: unknown): boolean => (from as { role?: string }).role === 'bot';

/** Every acknowledged line is there once and in order, and each with one turn's reply: in the record, and on every node. */
async function check(writers: readonly Writer[]): Promise<void> {
  const here = await openHere();
  for await (const patientId of here.patients()) {
    const record = (await here.load(patientId))?.record;
    const lines = (record?.entries ?? []).flatMap(({ parts }) => parts).filter(isLine);
    const writer = writers.find(({ name }) => lines[0]?.startsWith(`${name} `));
    expect(lines).toEqual(writer?.taken);
    const shown = (record?.transcript ?? []).map(({ activity }) => activity);
    const turns = shown.slice(shown.findIndex(({ text }) => isLine(text)));
    expect(turns.map(({ from }) => (isBot(from) ? 'bot' : 'user')).join(' ')).toMatch(/^user bot( user bot)*$/);
    const ids = shown.map(({ id }) => id);
    for (const { address } of nodes) {
      await writer?.patient.returnTo(address);
      const heard = await caughtUp(writer?.patient, lines.at(-1));
      const fromRecord = heard.filter(({ id }) => ids.includes(id));
      expect(fromRecord.map(({ id }) => id)).toEqual(ids);
      // Whatever else a node shows of its own is that it could not keep something, and nothing twice.
      const after = heard.slice(heard.findIndex(({ id }) => id === turns[0]?.['id']));
      for (const { id, text } of after) if (!ids.includes(id)) expect(text ?? '').toMatch(mayBeShown);
      expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
    }
  }
  await here.close();
  store = undefined;
}

test(`two nodes, one killed under load, ${rounds} times: what was acknowledged is there once, in order, with its reply`, async () => {
  await startAll();
  const writers = await Promise.all(Array.from({ length: patients }, (_, index) => journalist(`patient-${index}`)));
  for (let round = 1; round <= rounds; round += 1) {
    const stop = writing(writers);
    await sleep(100 + Math.random() * longestRoundMs);
    const unlucky = Math.floor(Math.random() * nodes.length);
    const node = nodes[unlucky];
    await node?.server.end('SIGKILL');
    await sleep(Math.random() * 300);
    nodes[unlucky] = await startNode(node?.folder);
    await stop();
    await check(writers);
  }
  expect(Math.min(...writers.map(({ taken }) => taken.length))).toBeGreaterThan(rounds);
}, 60_000 + rounds * 30_000);

test('PostgreSQL is stopped and started under load: both nodes live on, and nothing acknowledged is lost', async () => {
  await startAll();
  if (!postgres?.stop || !postgres.start) return;
  const writers = await Promise.all(Array.from({ length: patients }, (_, index) => journalist(`patient-${index}`)));
  const ready = (): Promise<number[]> => Promise.all(nodes.map(async ({ address }) => (await fetch(`${address}/readyz`)).status));
  expect(await ready()).toEqual([200, 200]);
  const stop = writing(writers);
  await sleep(300);
  await postgres.stop();
  expect(await ready()).toEqual([503, 503]);
  await sleep(500);
  await postgres.start();
  await sleep(500);
  await stop();
  expect(await ready()).toEqual([200, 200]);
  await check(writers);
}, 60_000);

test('a stop in the middle of load finishes its turns and ends by itself', async () => {
  await startAll();
  const writers = await Promise.all(Array.from({ length: patients }, (_, index) => journalist(`patient-${index}`)));
  const stop = writing(writers);
  await sleep(300);
  const [first] = nodes;
  if (!first) throw new Error('no node was started');
  const code = await first.server.end('SIGTERM');
  nodes.shift();
  await stop();
  expect(code).toBe(0);
  await check(writers);
}, 60_000);
