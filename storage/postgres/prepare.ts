import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Codec } from '../sealing/codec.ts';
import { openKeys, type KeyReport } from '../sealing/keyFile.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { proveKeys, type ProofPlace } from '../sealing/proofs.ts';
import { keyIdOf, sealedCodec } from '../sealing/sealed.ts';
import { beginMigrated } from './migrations.ts';
import { databaseError } from './pool.ts';

/** What all nodes have in common besides the records. */
export interface Prepared {
  readonly keys: KeyRing;
  readonly codec: Codec;
  /** Signs tokens: one that any node gave is good at every other. */
  readonly tokenSecret: Buffer;
}

export interface Keys {
  readonly keys: KeyRing | undefined;
  /** Where a key lies when none was configured. */
  readonly keyFolder: string;
  readonly report: KeyReport;
}

/**
 * Makes or updates the tables, proves the sealing keys, and opens the shared secret: all of it in one
 * transaction, so that of nodes that start together one after the other does it.
 * @throws CodedError UNFOLD_STORE_UNAVAILABLE, UNFOLD_RECORD_NEWER, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function prepareDatabase(pool: Pool, { keys: configured, keyFolder, report }: Keys): Promise<Prepared> {
  const client = await pool.connect().catch((error: unknown) => { throw databaseError(error, 'opening the tables'); });
  let failed = true;
  try {
    await beginMigrated(client);
    const proofs = proofsIn(client);
    const keys = await openKeys(keyFolder, configured, (await proofs.read()).size > 0, report);
    await proveKeys(keys, proofs);
    const codec = sealedCodec(keys);
    const tokenSecret = await sharedSecret(client, codec, keys);
    await client.query('commit');
    failed = false;
    return { keys, codec, tokenSecret };
  } catch (error) {
    throw databaseError(error, 'making or opening the tables');
  } finally {
    // Closing the connection is also what rolls back.
    client.release(failed);
  }
}

const proofsIn = (client: PoolClient): ProofPlace => ({
  async read() {
    const { rows } = await client.query<{ id: string; sealed: Buffer }>('select id, sealed from unfold_key_proof');
    return new Map(rows.map(({ id, sealed }) => [id, sealed]));
  },
  async write(id, proof) {
    await client.query('insert into unfold_key_proof (id, sealed) values ($1, $2)', [id, proof]);
  }
});

const secretName = 'token-secret';
const secretBytes = 32;

async function sharedSecret(client: PoolClient, codec: Codec, [first]: KeyRing): Promise<Buffer> {
  const { rows } = await client.query<{ sealed: Buffer }>('select sealed from unfold_shared where name = $1', [secretName]);
  const [row] = rows;
  const secret = row ? codec.open(row.sealed, secretName) : randomBytes(secretBytes);
  // Sealed anew under a new key, so that the old one can be taken away some day.
  if (!row || keyIdOf(row.sealed) !== first.id) {
    await client.query('insert into unfold_shared (name, sealed) values ($1, $2) on conflict (name) do update set sealed = excluded.sealed', [secretName, codec.seal(secret, secretName)]);
  }
  return secret;
}
