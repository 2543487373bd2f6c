// The patients of the sockets benchmark, in a process of their own: node socketLoad.mjs ADDRESS SOCKETS TURNS_A_SECOND SECONDS
// Prints one line of JSON: { opened, turns, errors, p50Ms, p99Ms, worstMs }.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { quantile } from './sample.ts';

const [address = '', sockets = '0', perSecond = '0', seconds = '0'] = process.argv.slice(2);
const base = `${address}/v3/directline`;
const openAtOnce = 40;
const addresses = 20;
const answerMs = 15_000;
const errors = new Map<string, number>();

interface Patient {
  readonly token: string;
  readonly id: string;
  /** Told of each frame. */
  heard: (frame: string) => void;
}

const failed = (error: unknown): void => {
  const name = error instanceof Error ? error.message : 'unknown';
  errors.set(name, (errors.get(name) ?? 0) + 1);
};

async function call<T>(method: string, where: string, token: string, body: object): Promise<T> {
  const response = await fetch(`${base}/${where}`, { method, headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body), signal: AbortSignal.timeout(answerMs) });
  if (!response.ok) throw new Error(`answered with ${response.status}`);
  return (await response.json()) as T;
}

async function open(): Promise<Patient> {
  const { token: first } = await call<{ token: string }>('POST', 'tokens/generate', '', {});
  const { token, conversationId: id, streamUrl } = await call<{ token: string; conversationId: string; streamUrl: string }>('POST', 'conversations', first, {});
  const patient: Patient = { token, id, heard: () => undefined };
  // One address may hold some hundred sockets: the patients come from many, all of them this machine's own.
  const socket = new WebSocket(streamUrl, process.platform === 'linux' ? { localAddress: `127.0.0.${2 + (patients.length % addresses)}` } : {});
  socket.on('message', (data: Buffer) => { patient.heard(data.toString('utf8')); });
  await new Promise<void>((resolve, reject) => { socket.on('open', () => { resolve(); }).on('error', reject); });
  socket.on('error', failed);
  socket.on('close', () => { failed(new Error('a socket was closed')); });
  return patient;
}

/** @returns milliseconds from the post to the bot's answer on the socket */
async function turn(patient: Patient): Promise<number> {
  const begun = performance.now();
  const answered = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => { reject(new Error('no answer came')); }, answerMs);
    patient.heard = frame => {
      if (!frame.includes('"role":"bot"')) return;
      clearTimeout(late);
      resolve();
    };
  });
  const posted = call('POST', `conversations/${patient.id}/activities`, patient.token, { type: 'message', text: 'help' });
  await Promise.all([answered, posted]);
  return performance.now() - begun;
}

const patients: Patient[] = [];
let left = Number(sockets);
await Promise.all(Array.from({ length: openAtOnce }, async () => {
  while (left-- > 0) await open().then(patient => { patients.push(patient); }, failed);
}));
await sleep(1_000);

const samples: number[] = [];
const running: Promise<void>[] = [];
const begun = performance.now();
const all = Number(perSecond) * Number(seconds);
for (let count = 0; count < all && patients.length > 0; count += 1) {
  const due = begun + (count * 1000) / Number(perSecond);
  if (due > performance.now()) await sleep(due - performance.now());
  const patient = patients[count % patients.length];
  if (patient) running.push(turn(patient).then(ms => { samples.push(ms); }, failed));
}
await Promise.all(running);
const outcome = { opened: patients.length, turns: samples.length, lastedS: (performance.now() - begun) / 1000, errors: Object.fromEntries(errors), p50Ms: quantile(samples, 0.5), p99Ms: quantile(samples, 0.99), worstMs: Math.max(...samples) };
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => { process.exit(0); });
