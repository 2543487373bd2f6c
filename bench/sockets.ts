import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { newKey, keyText } from '../storage/sealing/keyRing.ts';
import type { Bench, Row } from './row.ts';
import { ServerProcess } from './serverProcess.ts';
import { benchFolder } from './store.ts';

const sockets = 5_000;
const turnsASecond = 200;
const seconds = 60;

const Outcome = z.object({
  opened: z.number(), turns: z.number(), lastedS: z.number(), errors: z.record(z.string(), z.number()),
  p50Ms: z.number(), p99Ms: z.number(), worstMs: z.number()
});

/** One process of the built server with its records on the disk, and five thousand patients who watch it. */
export const socketsBench: Bench = {
  name: 'sockets',

  async run(): Promise<Row[]> {
    const data = await benchFolder();
    const [server, load] = await Promise.all(['index.ts', 'bench/socketLoad.ts'].map(build));
    // More than anybody may ask for: all of it comes from one address here.
    const environment = { PORT: '0', UNFOLD_HOST: '127.0.0.1', UNFOLD_DATA: data, UNFOLD_KEY: keyText(newKey(new Date())), UNFOLD_CONTENT: path.resolve('content'), UNFOLD_LOG_LEVEL: 'error', UNFOLD_LIMITS: '1000' };
    const running = new ServerProcess(server ?? '', environment);
    try {
      const address = (await running.address()).replace('localhost', '127.0.0.1');
      const arguments_ = [load ?? '', address, sockets, turnsASecond, seconds].map(String);
      const { stdout } = await promisify(execFile)(process.execPath, arguments_, { timeout: (seconds + 180) * 1000 });
      const outcome = Outcome.parse(JSON.parse(stdout));
      const wrong = Object.values(outcome.errors).reduce((sum, count) => sum + count, 0);
      if (wrong > 0) console.error(`sockets: ${JSON.stringify(outcome.errors)}`);
      const memoryMb = process.platform === 'linux' ? await running.residentMb() : Number.NaN;
      return [
        { name: 'WebSockets open on one process', unit: '', value: outcome.opened, bound: { of: 'value', atLeast: sockets } },
        { name: `durable turns answered in ${Math.round(outcome.lastedS)} s`, unit: '', value: outcome.turns, bound: { of: 'value', atLeast: turnsASecond * seconds } },
        { name: 'errors of all of them', unit: '', value: wrong, bound: { of: 'value', atMost: 0 } },
        { name: 'post to answer on the socket, median', unit: 'ms', value: outcome.p50Ms },
        { name: 'the same, p99', unit: 'ms', value: outcome.p99Ms },
        { name: 'memory of the process', unit: 'MB', value: memoryMb }
      ];
    } finally {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    }
  }
};

// Built in a process of its own: this program is a bundle itself, and would look for the sources beside it.
async function build(entry: string): Promise<string> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', `import { bundle } from './scripts/bundle.mjs'; await bundle(${JSON.stringify(entry)});`]);
  return path.resolve('dist', entry.replace(/\.ts$/, '.mjs'));
}
