import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './content.ts';

/** The built server as a program of its own, with its data in a folder. */
export class BuiltServer {
  readonly #child: ChildProcess;

  constructor(environment: Readonly<Record<string, string>>) {
    const env = { PATH: process.env['PATH'], TZ: 'UTC', PORT: '0', UNFOLD_CONTENT: path.join(projectRoot, 'content'), UNFOLD_LOG_LEVEL: 'silent', ...environment };
    this.#child = spawn(process.execPath, [path.join(projectRoot, 'dist', 'index.mjs')], { stdio: ['ignore', 'pipe', 'pipe'], env });
  }

  /** @returns where it listens; throws what it said when it ended instead */
  async address(): Promise<string> {
    const { stdout, stderr } = this.#child;
    if (!stdout || !stderr) throw new Error('the server has no output');
    let said = '';
    stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
    for await (const line of createInterface({ input: stdout })) {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
    throw new Error(said);
  }

  /** @returns the exit code; null when it was killed */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return this.#child.exitCode;
    const exited = once(this.#child, 'exit');
    this.#child.kill(signal);
    await exited;
    return this.#child.exitCode;
  }
}

/** Bundled in a process of its own, because jest's globals confuse the bundler. */
export async function buildServer(): Promise<void> {
  const program = "import { bundle } from './scripts/bundle.mjs'; await bundle('index.ts');";
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the server could not be built');
}
