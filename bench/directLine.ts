import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import { buildAlone, buildBundle } from './build.ts';
import { answers, opening } from './reflection.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';

const rounds = 120;
const warmUps = 40;
const lastBubblesMs = 5;

/** From the POST of a patient's words to the bot's first reply on the WebSocket, each server in a process of its own. */
export const directLineBench: Bench = {
  name: 'directline',

  async run(): Promise<Row[]> {
    const [ours, floor] = [new ServerProcess(await buildBundle('bench/servers/memory.ts'), {}), new ServerProcess(await buildAlone('bench/floors/directLineEcho.ts'), {})];
    try {
      const addresses = [await ours.address(), await floor.address()] as const;
      const samples: [number[], number[]] = [[], []];
      const whole: [number[], number[]] = [[], []];
      const bubbles: [number[], number[]] = [[], []];
      const quickest: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, address] of addresses.entries()) {
          const timed = await walk(address);
          // The first ones find nothing compiled yet.
          if (round < warmUps) continue;
          samples[index]?.push(...timed.first);
          whole[index]?.push(...timed.whole);
          bubbles[index]?.push(timed.bubbles);
          quickest[index]?.push(Math.min(...timed.first));
        }
      }
      return [
        { name: 'Direct Line round trip, POST to the first reply on the WebSocket, to a bare echo', unit: 'us', value: median(samples[0]), floor: median(samples[1]), bound: { of: 'ratio', atMost: 2 } },
        // Of the eight answers of a walk the one that nothing else on the machine got in the way of.
        { name: 'the same, quickest answer of each walk, median of the walks', unit: 'us', value: median(quickest[0]), floor: median(quickest[1]) },
        { name: 'the same, p99', unit: 'us', value: quantile(samples[0], 0.99), floor: quantile(samples[1], 0.99) },
        { name: 'the whole turn, until its POST is answered', unit: 'us', value: median(whole[0]), floor: median(whole[1]) },
        // The echo answers with one: a turn here says more than what it is held against.
        { name: 'bubbles in the answer to a message', unit: '', value: median(bubbles[0]), floor: median(bubbles[1]) }
      ];
    } finally {
      await ours.stop();
      await floor.stop();
    }
  }
};

interface Shown { type: string; channelData?: { clientActivityID?: string } }
interface Begun { token: string; streamUrl: string; conversationId: string }

/** Microseconds of each answer of a new patient's reflection, and bubbles an answer; coming in and agreeing are not timed. */
async function walk(address: string): Promise<{ first: number[]; whole: number[]; bubbles: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const base = `${address}/v3/directline`;
  const { token } = await post(agent, `${base}/tokens/generate`, 'none', {}) as Begun;
  const begun = await post(agent, `${base}/conversations`, token, {}) as Begun;
  const socket = new WebSocket(begun.streamUrl);
  // Replies that come after the patient's own message was shown are the replies to it; earlier ones may still be on their way.
  let awaited = '';
  let shown = false;
  let bubbles = 0;
  let heard = (): void => undefined;
  socket.on('message', (frame: Buffer) => {
    for (const { type, channelData } of (JSON.parse(frame.toString()) as { activities: Shown[] }).activities) {
      if (channelData?.clientActivityID !== undefined) shown = channelData.clientActivityID === awaited;
      else if (shown && type === 'message') {
        bubbles += 1;
        heard();
      }
    }
  });
  await new Promise(resolve => { socket.once('open', resolve); });
  let posted: Promise<unknown> = Promise.resolve();
  const say = (text: string): Promise<void> => new Promise((resolve, reject) => {
    awaited = randomUUID();
    shown = false;
    heard = resolve;
    posted = post(agent, `${base}/conversations/${begun.conversationId}/activities`, begun.token, { type: 'message', text, from: { id: 'user' }, channelData: { clientActivityID: awaited } });
    posted.catch(reject);
  });
  const first: number[] = [];
  const whole: number[] = [];
  for (const text of opening) {
    await say(text);
    await posted;
  }
  bubbles = 0;
  for (const text of answers) {
    const begunMs = performance.now();
    await say(text);
    first.push((performance.now() - begunMs) * 1_000);
    await posted;
    whole.push((performance.now() - begunMs) * 1_000);
  }
  // The last bubbles of the last turn come behind the answer to its POST.
  await new Promise(resolve => { setTimeout(resolve, lastBubblesMs); });
  socket.terminate();
  agent.destroy();
  return { first, whole, bubbles: bubbles / answers.length };
}

/** node:http and not fetch, whose own cost would hide half of the difference. */
function post(agent: Agent, url: string, token: string, body: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...(token === 'none' ? {} : { authorization: `Bearer ${token}` }) };
    const sent = request(url, { method: 'POST', agent, headers }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const heard = Buffer.concat(parts).toString();
        if ((answer.statusCode ?? 500) < 300) resolve(JSON.parse(heard));
        else reject(new Error(`${new URL(url).pathname.split('/').at(-1)} was answered with ${answer.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
