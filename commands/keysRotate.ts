// npm run keys:rotate
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import { reseal } from '../storage/lowdb/reseal.ts';
import type { Resealed } from '../storage/resealed.ts';

const write = (line: string): void => { process.stdout.write(`${line}\n`); };
const isThere = (folder: string): Promise<boolean> => stat(folder).then(() => true, () => false);

/** A bar that grows in place on a screen; a line every tenth in a log. */
function showProgress(done: number, all: number): void {
  const share = done / all;
  if (process.stdout.isTTY) {
    const cells = Math.round(share * 30);
    process.stdout.write(`\r[${'#'.repeat(cells)}${'.'.repeat(30 - cells)}] ${done} of ${all}${done === all ? '\n' : ''}`);
  } else if (Math.floor(share * 10) > Math.floor(((done - 1) / all) * 10)) write(`${done} of ${all}`);
}

function tell({ key, anew, already, failed, retired }: Resealed): void {
  write(`${anew} records were sealed with the key "${key}"; ${already} were already.`);
  for (const { record, why } of failed) write(`${record} could not be sealed: ${why}`);
  if (failed.length > 0) write('The old keys are still needed. Mend these records or move them away, and run this again.');
  for (const id of retired) write(`Nothing needs the key "${id}" any more, except backups and what was put aside as damaged: take it out of UNFOLD_KEY, or delete the file sealing-key if it holds it.`);
}

try {
  const config = readConfig(process.env, process.cwd());
  const report = (): void => undefined;
  const places: [string, (progress: typeof showProgress) => Promise<Resealed>][] = [];
  const inFolder = (folder: string): void => { places.push([folder, progress => reseal(folder, { keys: config.keys, report }, progress)]); };
  const { databaseUrl } = config;
  if (databaseUrl === undefined) inFolder(config.dataFolder);
  else {
    // Loaded only where it is used.
    const { resealDatabase } = await import('../storage/postgres/reseal.ts');
    places.push(['PostgreSQL', progress => resealDatabase(databaseUrl, { keys: config.keys, keyFolder: config.dataFolder, report }, progress)]);
  }
  // The terminal's conversation has a folder of its own.
  inFolder(path.join(config.dataFolder, 'console'));
  for (const [place, work] of places) {
    if (place !== 'PostgreSQL' && !(await isThere(place))) continue;
    write(place);
    const outcome = await work(showProgress);
    tell(outcome);
    if (outcome.failed.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
