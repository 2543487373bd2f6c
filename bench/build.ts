import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

// Built in a process of its own: a benchmark is a bundle itself, and would look for the sources beside it.
export async function evaluate(program: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
}

/** The bundle that `npm start` runs. Returns its path. */
export async function buildServer(): Promise<string> {
  await evaluate("import { bundle } from './scripts/bundle.mjs'; await bundle('index.ts');");
  return path.resolve('dist', 'index.mjs');
}

/** Fetches the real Web Chat if it is not there yet. */
export const fetchWebChat = (): Promise<void> => evaluate("import { prepareWebChat } from './scripts/webchat.mjs'; await prepareWebChat();");
