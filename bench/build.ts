import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds an entry as `npm start` builds the server: one file. Returns its path. */
export async function buildBundle(entry: string): Promise<string> {
  await evaluate(`import { bundle } from './scripts/bundle.mjs'; await bundle(${JSON.stringify(entry)});`);
  return path.resolve('dist', entry.replace(/\.ts$/, '.mjs'));
}

/** The bundle that `npm start` runs. Returns its path. */
export const buildServer = (): Promise<string> => buildBundle('index.ts');

/** Builds an entry as it was written: its packages are loaded from node_modules, as by anybody who writes a first bot. */
export async function buildAlone(entry: string): Promise<string> {
  const outfile = path.resolve('dist', entry.replace(/\.ts$/, '.mjs'));
  const options = { entryPoints: [entry], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' };
  await evaluate(`import { build } from 'esbuild'; await build(${JSON.stringify(options)});`);
  return outfile;
}

/** Fetches the real Web Chat if it is not there yet. */
export const fetchWebChat = (): Promise<void> => evaluate("import { prepareWebChat } from './scripts/webchat.mjs'; await prepareWebChat();");

// In a process of its own: a benchmark is a bundle itself, and would look for the sources beside it.
async function evaluate(program: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
}
