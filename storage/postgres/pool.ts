import type { Client, Pool } from 'pg';
import { CodedError } from '../../errors.ts';

export interface PoolOptions {
  readonly max: number;
  /** How many stay open although nobody uses them. */
  readonly min?: number;
  /** False where losing the latest in a power cut does no harm. */
  readonly durable?: boolean;
  /** Told the kind of error when an idle connection is lost; the pool opens another one by itself. */
  readonly lost: (kind: string) => void;
}

const connectMs = 3_000;
const answerMs = 5_000;
/** PostgreSQL gives up waiting for a turn that another node holds, before we give up on PostgreSQL. */
const rowWaitMs = 4_000;
/** A node that stopped in the middle of a turn must not hold its patient for ever. */
const heldMs = 10_000;

/**
 * A pool of connections; none is opened before it is needed. The package is loaded only here, so that
 * a start without PostgreSQL does not pay for it.
 * @param url postgres://user:password@host:port/database
 */
export async function openPool(url: string, { max, min = 0, durable = true, lost }: PoolOptions): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max,
    min,
    application_name: 'unfold',
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: 30_000,
    query_timeout: answerMs,
    statement_timeout: answerMs,
    lock_timeout: rowWaitMs,
    idle_in_transaction_session_timeout: heldMs,
    ...(durable ? {} : { options: '-c synchronous_commit=off' }),
    // An open pool alone is no reason for a process to go on.
    allowExitOnIdle: true
  });
  // Without a listener each, the loss of an idle connection, or of one in the middle of a turn, would end the process.
  pool.on('error', error => { lost(kindOf(error)); });
  pool.on('connect', client => { client.on('error', () => undefined); });
  return pool;
}

/** One connection apart from any pool, not opened yet. */
export async function openClient(url: string): Promise<Client> {
  const { default: pg } = await import('pg');
  return new pg.Client({ connectionString: url, application_name: 'unfold', keepAlive: true, connectionTimeoutMillis: connectMs, query_timeout: answerMs });
}

/**
 * An error of the database as one of ours; coded errors pass through.
 * PostgreSQL's own messages can quote what was stored, so only the code of the error is told.
 * @param what what was tried, such as 'reading'
 */
export function databaseError(error: unknown, what: string): CodedError {
  if (error instanceof CodedError) return error;
  return new CodedError(
    'UNFOLD_STORE_UNAVAILABLE',
    `${what} in PostgreSQL failed (${kindOf(error)}). See that the server runs, that UNFOLD_DATABASE_URL names it, and that its disk has room; nothing that was acknowledged is lost.`,
    { cause: error }
  );
}

/**
 * Does it in the database.
 * @param what what is tried, such as 'reading'
 * @throws CodedError UNFOLD_STORE_UNAVAILABLE
 */
export async function inDatabase<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseError(error, what);
  }
}

/** The code of an error of the system or of PostgreSQL, such as ECONNREFUSED or 57P01; never its message. */
export function kindOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
