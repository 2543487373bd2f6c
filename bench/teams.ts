import { Agent, request } from 'node:http';
import { buildAlone, buildBundle } from './build.ts';
import type { Bench, Row } from './row.ts';
import { median } from './sample.ts';
import { ServerProcess } from './serverProcess.ts';

const rounds = 7;
const messagesARound = 1_500;
const atOnce = 16;

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
      for (let round = 0; round <= rounds; round += 1) {
        for (const [index, address] of addresses.entries()) {
          const rate = await perSecond(address, round);
          // The first round finds nothing compiled yet.
          if (round > 0) rates[index]?.push(rate);
        }
      }
      const [channel = Number.NaN, floor = Number.NaN, whole = Number.NaN] = rates.map(median);
      return [
        { name: '/api/messages with an echo, to the successor SDK\'s bare echo', unit: '/s', value: channel, floor, bound: { of: 'ratio', atLeast: 0.7 } },
        { name: '/api/messages with the whole bot: screened, kept, answered', unit: '/s', value: whole, floor }
      ];
    } finally {
      for (const server of servers) await server.stop();
    }
  }
};

async function perSecond(address: string, round: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let next = 0;
  const begun = performance.now();
  const worker = async (patient: number): Promise<void> => {
    while (next < messagesARound) {
      next += 1;
      await say(agent, address, `r${round}m${next}`, `29:${round}-${patient}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, patient) => worker(patient)));
  agent.destroy();
  return messagesARound / ((performance.now() - begun) / 1_000);
}

function say(agent: Agent, address: string, id: string, from: string): Promise<void> {
  const body = JSON.stringify({
    type: 'message', id, text: 'walks in the morning', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1/', deliveryMode: 'expectReplies', timestamp: '2026-01-01T00:00:00.000Z',
    from: { id: from }, recipient: { id: '28:bot' }, conversation: { id: `c${from}`, conversationType: 'personal' }
  });
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/messages`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const heard = Buffer.concat(parts).toString();
        if (answer.statusCode === 200 && heard.includes('"text"')) resolve();
        else reject(new Error(`the answer was ${answer.statusCode}: ${heard.slice(0, 100)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
