import path from 'node:path';
import type { Pool } from 'pg';
import { lockFolder } from '../lowdb/folderLock.ts';
import { makeFolder } from '../lowdb/makeFolder.ts';
import type { StoreReport, WholeStore } from '../port.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import type { Relay } from '../relay.ts';
import { Notifier } from './notifier.ts';
import { inDatabase, openPool } from './pool.ts';
import { channel, PostgresRelay } from './postgresRelay.ts';
import { PostgresStore } from './postgresStore.ts';
import { prepareDatabase } from './prepare.ts';

export interface PostgresOptions {
  /** What seals the records; the same for all nodes. Without it a key is made in the folder, where only one node has it. */
  readonly keys?: KeyRing | undefined;
  /** Holds the key when none is configured. */
  readonly folder: string;
  /** False for a visitor; otherwise the folder is taken for this process alone. */
  readonly alone?: boolean;
  readonly report: (found: StoreReport) => void;
  /** Told the kind of error when a connection is lost. */
  readonly lost?: (kind: string) => void;
}

export interface OpenPostgres {
  /** Closing it closes everything. */
  readonly store: WholeStore;
  readonly relay: Relay;
  /** Signs tokens; the same on every node. */
  readonly tokenSecret: Buffer;
}

const turnConnections = 12;
/** For everything that is no turn, such as showing a conversation. */
const otherConnections = 4;
/** So that whoever comes first to a young node is not late in line. */
const readyConnections = 3;

/**
 * Opens the records in a PostgreSQL database, which any number of processes may share, and makes or updates its tables.
 * @param url postgres://user:password@host:port/database
 * @throws CodedError UNFOLD_DATA_IN_USE, UNFOLD_STORE_UNAVAILABLE, UNFOLD_RECORD_NEWER, UNFOLD_KEY_MISSING, UNFOLD_KEY_WRONG
 */
export async function openPostgres(url: string, options: PostgresOptions): Promise<OpenPostgres> {
  const lost = options.lost ?? (() => undefined);
  await makeFolder(options.folder);
  const lock = options.alone === false ? undefined : await lockFolder(path.join(options.folder, 'locks'));
  const pool = await openPool(url, { max: otherConnections, lost });
  const turns = await openPool(url, { max: turnConnections, min: readyConnections, lost });
  const notices = await openPool(url, { max: 1, durable: false, lost });
  try {
    const { codec, tokenSecret } = await prepareDatabase(pool, { keys: options.keys, keyFolder: options.folder, report: options.report });
    const relay = new PostgresRelay(url, new Notifier(notices, channel), codec);
    await relay.start();
    await openSome(turns, readyConnections);
    const store = new PostgresStore({
      pool,
      turns,
      codec,
      report: options.report,
      committed: (key, before, tag) => { relay.committed(key, before, tag); },
      closed: async () => {
        await relay.close();
        await lock?.release();
      }
    });
    return { store, relay, tokenSecret };
  } catch (error) {
    await Promise.all([pool.end(), turns.end(), notices.end(), lock?.release()]);
    throw error;
  }
}

async function openSome(pool: Pool, count: number): Promise<void> {
  const clients = await Promise.all(Array.from({ length: count }, () => inDatabase('connecting', () => pool.connect())));
  for (const client of clients) client.release();
}
