import type { Pool } from 'pg';
import { CodedError } from '../../errors.ts';
import { Damage } from '../damage.ts';
import type { Resealed } from '../resealed.ts';
import type { Codec } from '../sealing/codec.ts';
import { headOf } from '../sealing/sealed.ts';
import { beginMigrated } from './migrations.ts';
import { databaseError, openPool } from './pool.ts';
import { idName } from './names.ts';
import { type Keys, prepareDatabase } from './prepare.ts';

const pageRows = 100;
/** A patient may write at every look; then the next run finds the record again. */
const mostTries = 5;

/**
 * Seals every record in the database with the first of the keys. What was done is not done again, so it can be stopped
 * and started at any time. Nodes may go on working if all of them seal with that key already: a record that one of them
 * writes meanwhile is left to it.
 * @param progress told how many of how many records were looked at
 * @throws CodedError UNFOLD_STORE_UNAVAILABLE, UNFOLD_RECORD_NEWER, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function resealDatabase(url: string, options: Keys, progress: (done: number, all: number) => void): Promise<Resealed> {
  const pool = await openPool(url, { max: 2, lost: () => undefined });
  try {
    const { keys: [{ id: first }], codec } = await prepareDatabase(pool, options);
    const head = headOf(first);
    const all = (await pool.query<{ count: number }>('select count(*)::int as count from unfold_patient')).rows[0]?.count ?? 0;
    const failed: { record: string; why: string }[] = [];
    let anew = 0;
    for (let after: Buffer = Buffer.alloc(0); ;) {
      const { rows } = await pool.query<{ key: Buffer }>(`select key from unfold_patient where key > $1 and ${otherwiseSealed('$2')} order by key limit $3`, [after, head, pageRows]);
      for (const { key } of rows) {
        try {
          if (await resealOne(pool, codec, head, key)) anew += 1;
        } catch (error) {
          if (!(error instanceof Damage) && !(error instanceof CodedError)) throw error;
          failed.push({ record: key.toString('hex'), why: error.message });
        }
      }
      const last = rows.at(-1);
      progress(Math.min(all, anew + failed.length), all);
      if (!last) break;
      after = last.key;
    }
    progress(all, all);
    return { key: first, anew, already: Math.max(0, all - anew - failed.length), failed, retired: await retire(pool, first, head) };
  } catch (error) {
    throw databaseError(error, 'sealing');
  } finally {
    await pool.end();
  }
}

/** What is sealed begins with the id of its key, so that no record has to be read to find those that are left. */
const otherwiseSealed = (head: string): string => `(substring(sealed for length(${head}::bytea)) <> ${head} or substring(sealed_id for length(${head}::bytea)) <> ${head})`;

/** @returns whether it was written: another node may be quicker, or the patient gone */
async function resealOne(pool: Pool, codec: Codec, head: Buffer, key: Buffer): Promise<boolean> {
  const name = key.toString('hex');
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rows } = await pool.query<{ tag: string; sealed: Buffer; sealed_id: Buffer }>(`select tag, sealed, sealed_id from unfold_patient where key = $1 and ${otherwiseSealed('$2')}`, [key, head]);
    const [row] = rows;
    if (!row) return false;
    const sealed = codec.seal(codec.open(row.sealed, name), name);
    const sealedId = codec.seal(codec.open(row.sealed_id, idName(name)), idName(name));
    // The tag stays: what a turn has in hand is as current as before.
    const { rowCount } = await pool.query('update unfold_patient set sealed = $2, sealed_id = $3 where key = $1 and tag = $4', [key, sealed, sealedId, row.tag]);
    if (rowCount === 1) return true;
  }
  throw new CodedError('UNFOLD_RECORD_CONFLICT', 'it was written at every try; run this again');
}

/** Takes away the proofs of keys that nothing needs any more, while no node can be starting. */
async function retire(pool: Pool, first: string, head: Buffer): Promise<readonly string[]> {
  const client = await pool.connect();
  let failed = true;
  try {
    await beginMigrated(client);
    const { rows: left } = await client.query(`select 1 from unfold_patient where ${otherwiseSealed('$1')} limit 1`, [head]);
    const { rows } = left.length > 0 ? { rows: [] } : await client.query<{ id: string }>('delete from unfold_key_proof where id <> $1 returning id', [first]);
    await client.query('commit');
    failed = false;
    return rows.map(({ id }) => id);
  } finally {
    client.release(failed);
  }
}
