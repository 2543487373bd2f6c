import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A server run as a program of its own, from its start to the moment it prints its address. */
export class ServerProcess {
  readonly #child: ChildProcess;

  /** @param flags of Node, such as those that `npm start` gives it */
  constructor(file: string, environment: Readonly<Record<string, string>>, flags: readonly string[] = []) {
    const env = { PATH: process.env['PATH'], TZ: 'UTC', ...environment };
    this.#child = spawn(process.execPath, [...flags, file], { stdio: ['ignore', 'pipe', 'inherit'], env });
  }

  async address(): Promise<string> {
    const output = this.#child.stdout;
    if (!output) throw new Error('the server has no output');
    const lines = createInterface({ input: output });
    for await (const line of lines) {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
    throw new Error('the server ended before it listened');
  }

  /** Resident memory in megabytes. Linux only. */
  async residentMb(): Promise<number> {
    const status = await readFile(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
