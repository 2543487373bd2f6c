import { Agent, request } from 'node:http';
import { buildAlone, buildBundle } from './build.ts';
import { answers, opening } from './reflection.ts';
import type { Bench, Row } from './row.ts';
import { median } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';

const rounds = 7;
const messagesARound = 1_500;
const atOnce = 16;
const walk = ['hello', ...opening, ...answers];

/** Messages a second that /api/messages answers in the response itself, so that no connector is in the measure. */
export const teamsBench: Bench = {
  name: 'teams',

  async run(): Promise<Row[]> {
    const ours = await buildBundle('bench/servers/teams.ts');
    const servers = [new ServerProcess(ours, { ECHO: '1' }), new ServerProcess(await buildAlone('bench/floors/agentsEcho.ts'), {}), new ServerProcess(ours, {})];
    try {
      const addresses: string[] = [];
      for (const server of servers) addresses.push(await server.address());
      const rates = addresses.map((): number[] => []);
      const said = addresses.map((): number[] => []);
      for (let round = 0; round <= rounds; round += 1) {
        for (const [index, address] of addresses.entries()) {
          const { rate, bubbles } = await perSecond(address, round);
          // The first round finds nothing compiled yet.
          if (round === 0) continue;
          rates[index]?.push(rate);
          said[index]?.push(bubbles);
        }
      }
      const [channel = Number.NaN, floor = Number.NaN, whole = Number.NaN] = rates.map(median);
      return [
        { name: '/api/messages with an echo, to the successor SDK\'s bare echo', unit: '/s', value: channel, floor, bound: { of: 'ratio', atLeast: 0.7 } },
        { name: '/api/messages with the whole bot: a reflection, screened, kept, answered', unit: '/s', value: whole, floor },
        // The echo answers with one: a turn here says more than what it is held against.
        { name: 'bubbles in the answer to a message', unit: '', value: median(said[2] ?? []), floor: median(said[1] ?? []) }
      ];
    } finally {
      for (const server of servers) await server.stop();
    }
  }
};

/** Patients who come in, agree and reflect, one after the other at each of the connections; and bubbles an answer. */
async function perSecond(address: string, round: number): Promise<{ rate: number; bubbles: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let next = 0;
  let bubbles = 0;
  const begun = performance.now();
  const worker = async (connection: number): Promise<void> => {
    for (let turn = 0; next < messagesARound; turn += 1) {
      next += 1;
      const from = `29:${round}-${connection}-${Math.floor(turn / walk.length)}`;
      const said = await say(agent, address, { id: `r${round}m${next}`, from, text: walk[turn % walk.length] ?? '' });
      bubbles += said;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, connection) => worker(connection)));
  agent.destroy();
  return { rate: messagesARound / ((performance.now() - begun) / 1_000), bubbles: bubbles / messagesARound };
}

/** @returns how many bubbles came back */
function say(agent: Agent, address: string, { id, from, text }: { id: string; from: string; text: string }): Promise<number> {
  const body = JSON.stringify({
    type: 'message', id, text, channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1/', deliveryMode: 'expectReplies', timestamp: '2026-01-01T00:00:00.000Z',
    from: { id: from }, recipient: { id: '28:bot' }, conversation: { id: `c${from}`, conversationType: 'personal' }
  });
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/messages`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const heard = Buffer.concat(parts).toString();
        const bubbles = heard.split('"text":').length - 1;
        if (answer.statusCode === 200 && bubbles > 0) resolve(bubbles);
        else reject(new Error(`the answer was ${answer.statusCode}: ${heard.slice(0, 100)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
