import type { RecordStore, StoreReport } from '../port.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { openPool } from './pool.ts';
import { PostgresStore } from './postgresStore.ts';
import { prepareDatabase } from './prepare.ts';

export interface PostgresOptions {
  /** What seals the records; the same for all nodes. Without it a key lies in the folder, where only one node has it. */
  readonly keys?: KeyRing | undefined;
  readonly keyFolder: string;
  readonly report: (found: StoreReport) => void;
  /** Told the kind of error when a connection is lost. */
  readonly lost?: (kind: string) => void;
}

export interface OpenPostgres {
  readonly store: RecordStore;
  /** Signs tokens; the same on every node. */
  readonly tokenSecret: Buffer;
}

const turnConnections = 10;
/** For turns that two nodes took at once. */
const aloneConnections = 4;

/**
 * Opens the records in a PostgreSQL database, which any number of processes may share, and makes or updates its tables.
 * @param url postgres://user:password@host:port/database
 * @throws CodedError UNFOLD_STORE_UNAVAILABLE, UNFOLD_RECORD_NEWER, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function openPostgres(url: string, options: PostgresOptions): Promise<OpenPostgres> {
  const lost = options.lost ?? (() => undefined);
  const pool = await openPool(url, { max: turnConnections, lost });
  const alone = await openPool(url, { max: aloneConnections, lost });
  try {
    const { codec, tokenSecret } = await prepareDatabase(pool, { keys: options.keys, keyFolder: options.keyFolder, report: options.report });
    return { store: new PostgresStore({ pool, alone, codec, report: options.report }), tokenSecret };
  } catch (error) {
    await Promise.all([pool.end(), alone.end()]);
    throw error;
  }
}
