import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import { type Resealed, reseal } from '../storage/lowdb/reseal.ts';

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
  for (const { file, why } of failed) write(`${file} could not be sealed: ${why}`);
  if (failed.length > 0) write('The old keys are still needed. Mend these files or move them away, and run this again.');
  for (const id of retired) write(`Nothing needs the key "${id}" any more, except backups and what lies in damaged/: take it out of UNFOLD_KEY, or delete the file sealing-key if it holds it.`);
}

try {
  const config = readConfig(process.env, process.cwd());
  // The terminal's conversation has a folder of its own.
  for (const folder of [config.dataFolder, path.join(config.dataFolder, 'console')]) {
    if (!(await isThere(folder))) continue;
    write(folder);
    const outcome = await reseal(folder, { keys: config.keys, report: () => undefined }, showProgress);
    tell(outcome);
    if (outcome.failed.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
