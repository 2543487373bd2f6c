// npm run store:copy -- --from lowdb:DIR --to postgres:URL
import { parseArgs } from 'node:util';
import path from 'node:path';
import { adoptTokenSecrets, keptTokenSecrets } from '../channels/directline/tokenSecret.ts';
import { readConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import { copyStore } from '../storage/copyStore.ts';
import { openLowdbStore } from '../storage/lowdb/lowdbStore.ts';
import type { WholeStore } from '../storage/port.ts';

const usage = 'use: npm run store:copy -- --from lowdb:DIR --to postgres:postgres://user:password@host:5432/name (or the other way round). UNFOLD_KEY, or the key in UNFOLD_DATA, opens and seals both sides.';

/** A damaged record must not be put aside and left out in silence: copying stops there. */
const report = ({ code, message }: { code: string; message: string }): void => {
  if (code === 'UNFOLD_RECORD_DAMAGED') throw new CodedError('UNFOLD_RECORD_DAMAGED', message);
};

interface Side {
  readonly store: WholeStore;
  /** What signs the tokens by which devices find their conversations. */
  readonly secrets: readonly Buffer[];
  /** Only a folder takes secrets from elsewhere; a node on PostgreSQL reads those in its data folder. */
  readonly folder?: string;
}

async function open(place: string | undefined): Promise<Side> {
  const config = readConfig(process.env, process.cwd());
  const [, kind, rest = ''] = /^(lowdb|postgres(?:ql)?):(.+)$/.exec(place ?? '') ?? [];
  if (kind === 'lowdb') {
    const folder = path.resolve(rest);
    const store = await openLowdbStore(folder, { report, keys: config.keys });
    return { store, folder, secrets: keptTokenSecrets(folder) };
  }
  if (kind === undefined) throw new CodedError('UNFOLD_CONFIG_INVALID', `${place === undefined ? 'a side is not named' : 'a side is neither lowdb: nor postgres:'}; ${usage}`);
  const { openPostgres } = await import('../storage/postgres/openPostgres.ts');
  const url = rest.startsWith('//') ? `${kind}:${rest}` : rest;
  const { store, tokenSecret } = await openPostgres(url, { report, keys: config.keys, folder: config.dataFolder, alone: false });
  return { store, secrets: [tokenSecret] };
}

/** A bar that grows in place on a screen; a line every tenth in a log. */
function showProgress(done: number, all: number): void {
  const share = done / all;
  if (process.stderr.isTTY) {
    const cells = Math.round(share * 30);
    process.stderr.write(`\r[${'#'.repeat(cells)}${'.'.repeat(30 - cells)}] ${done} of ${all}${done === all ? '\n' : ''}`);
  } else if (Math.floor(share * 10) > Math.floor(((done - 1) / all) * 10)) process.stderr.write(`${done} of ${all}\n`);
}

const stores: WholeStore[] = [];
try {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const from = await open(values.from);
  stores.push(from.store);
  const to = await open(values.to);
  stores.push(to.store);
  const outcome = await copyStore(from.store, to.store, showProgress);
  if (to.folder !== undefined) adoptTokenSecrets(to.folder, from.secrets);
  process.stdout.write(`${outcome.copied} records copied, ${outcome.already} were there already; ${outcome.to.count} on both sides, digest ${outcome.to.digest}\n`);
  if (to.folder === undefined && from.folder !== undefined) process.stdout.write(`Patients find their conversations again by ${path.join(from.folder, 'token-secret')}: keep it in the data folder of every node for two weeks.\n`);
} catch (error) {
  const usual = error instanceof CodedError || (error instanceof TypeError && 'code' in error);
  if (!usual) throw error;
  process.stderr.write(`${(error as Error).message}${error instanceof CodedError ? '' : `; ${usage}`}\n`);
  process.exitCode = 1;
} finally {
  for (const store of stores) await store.close();
}
