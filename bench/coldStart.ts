import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAlone, buildServer } from './build.ts';
import type { Bench, Row } from './row.ts';
import { median } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';

const runs = 9;
/** Long enough for what is warmed up in the background after the port is open. */
const settleMs = 5_000;

/** From the start of the process to the first reply to a patient's words, of the bundle that `npm start` runs. */
export const coldStartBench: Bench = {
  name: 'start',

  async run(): Promise<Row[]> {
    const [server, echo] = [await buildServer(), await buildAlone('bench/floors/echo.ts')];
    await mkdir('.cache', { recursive: true });
    const data = await mkdtemp(path.resolve('.cache', 'bench-'));
    try {
      const environment = { PORT: '0', UNFOLD_DATA: data, UNFOLD_CONTENT: path.resolve('content'), UNFOLD_LOG_LEVEL: 'error' };
      const flags = await startFlags();
      const ours: Started[] = [];
      const floor: Started[] = [];
      for (let run = 0; run <= runs; run += 1) {
        // Only the last run waits for the memory to settle; the first finds cold disk caches and does not count.
        const settle = run === runs;
        const first = await start(() => new ServerProcess(server, environment, flags), talkToUnfold, settle);
        const second = await start(() => new ServerProcess(echo, {}), talkToEcho, settle);
        if (run > 0) ours.push(first);
        if (run > 0) floor.push(second);
      }
      const startOf = (all: readonly Started[]): number => median(all.map(each => each.replyMs));
      const row: Row = { name: 'start to first reply, to a bare echo server', unit: 'ms', value: startOf(ours), floor: startOf(floor), bound: { of: 'ratio', atMost: 1.5 } };
      const [idle, idleFloor] = [ours.at(-1)?.idleMb, floor.at(-1)?.idleMb];
      return idle === undefined || idleFloor === undefined ? [row] : [row, { name: 'idle memory', unit: 'MB', value: idle, floor: idleFloor, bound: { of: 'value', atMost: 180 } }];
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  }
};

interface Started {
  readonly replyMs: number;
  readonly idleMb: number | undefined;
}

/** What `npm start` tells Node. */
async function startFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter(word => word.startsWith('--'));
}

async function start(spawn: () => ServerProcess, talk: (address: string) => Promise<void>, settle: boolean): Promise<Started> {
  const begun = performance.now();
  const server = spawn();
  try {
    await talk(await server.address());
    const replyMs = performance.now() - begun;
    if (settle) await sleep(settleMs);
    return { replyMs, idleMb: settle && process.platform === 'linux' ? await server.residentMb() : undefined };
  } finally {
    await server.stop();
  }
}

async function talkToEcho(address: string): Promise<void> {
  const activity = { type: 'message', id: '1', deliveryMode: 'expectReplies', channelId: 'test', serviceUrl: 'http://127.0.0.1:1', from: { id: 'user' }, recipient: { id: 'bot' }, conversation: { id: 'c' }, text: 'hello' };
  const { activities } = (await ask(`${address}/api/messages`, activity)) as { activities: { text: string }[] };
  if (activities[0]?.text !== 'Echo: hello') throw new Error('the echo server did not answer');
}

/** A new conversation, and the reply to its first words. */
export async function talkToUnfold(address: string): Promise<void> {
  const base = `${address}/v3/directline`;
  const { token } = (await ask(`${base}/tokens/generate`, {})) as { token: string };
  const authorization = { authorization: `Bearer ${token}` };
  const { conversationId } = (await ask(`${base}/conversations`, {}, authorization)) as { conversationId: string };
  const activities = `${base}/conversations/${conversationId}/activities`;
  await ask(activities, { type: 'message', from: { id: 'user' }, text: 'hello' }, authorization);
  const heard = (await (await fetch(activities, { headers: authorization })).json()) as { activities: { type: string; from: { role?: string } }[] };
  const last = heard.activities.at(-1);
  if (last?.type !== 'message' || last.from.role !== 'bot') throw new Error('the server did not answer');
}

async function ask(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`POST ${new URL(url).pathname.split('/').at(-1)} was answered with ${response.status}`);
  return response.json();
}
