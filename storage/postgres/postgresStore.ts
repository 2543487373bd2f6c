import { hostname } from 'node:os';
import type { Pool, PoolClient } from 'pg';
import { Damage } from '../damage.ts';
import { patientKey } from '../patientKey.ts';
import { PatientQueue } from '../patientQueue.ts';
import type { HeldRecord, Loaded, StoreReport, WholeStore } from '../port.ts';
import type { PatientRecord } from '../record.ts';
import { closed, conflict } from '../refusals.ts';
import type { Codec } from '../sealing/codec.ts';
import { decodeStored, encodeStored, reviveStored, type Stored, storedText } from '../stored.ts';
import { idName } from './names.ts';
import { databaseError } from './pool.ts';
import { statements } from './statements.ts';

type Link = Pick<PoolClient, 'query'>;
type Row = { readonly tag: string; readonly sealed: Buffer };

export interface PostgresStoreParts {
  readonly pool: Pool;
  /** Connections for turns that must not be disturbed; apart, so that these never keep others waiting. */
  readonly alone: Pool;
  readonly codec: Codec;
  /** Told once for every record that was put aside. */
  readonly report: (found: StoreReport) => void;
  /** Told after a patient's record was changed or erased by this process; the tags are null where there is no record. */
  readonly committed?: (key: string, before: string | null, tag: string | null) => void;
  /** Called when the store is closed, after its last commit. */
  readonly closed?: () => Promise<void>;
}

/** Records as sealed bytes, one row a patient, shared by any number of processes. Its tables must be there. */
export class PostgresStore implements WholeStore {
  readonly #parts: PostgresStoreParts;
  readonly #queue = new PatientQueue();
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(parts: PostgresStoreParts) {
    this.#parts = parts;
  }

  load(patientId: string): Promise<Loaded | undefined> {
    return this.#inTurn(patientId, key => this.#read(this.#parts.pool, statements.load, patientId, key));
  }

  async commit(record: PatientRecord, tag: string | undefined): Promise<string> {
    // Before waiting for anything: the caller may go on changing its record.
    const next = encodeStored(record);
    return this.#inTurn(record.id, key => this.#write(this.#parts.pool, key, record.seenAt, next, tag));
  }

  erase(patientId: string): Promise<void> {
    return this.#inTurn(patientId, key => this.#forget(this.#parts.pool, key));
  }

  async expire(before: Date): Promise<number> {
    if (this.#closing) throw closed();
    const { rows } = await this.#track(inDatabase('forgetting', () => this.#parts.pool.query<{ key: string; tag: string }>({ ...statements.expire, values: [before] })));
    for (const { key, tag } of rows) this.#parts.committed?.(key, tag, null);
    return rows.length;
  }

  async due(before: Date, limit: number): Promise<readonly string[]> {
    if (this.#closing) throw closed();
    const { rows } = await this.#track(inDatabase('looking for reminders', () => this.#parts.pool.query<{ key: string; sealed_id: Buffer }>({ ...statements.due, values: [before, limit] })));
    return rows.map(row => this.#parts.codec.open(row.sealed_id, idName(row.key)).toString('utf8'));
  }

  async *patients(): AsyncIterable<string> {
    for (let after: Buffer = Buffer.alloc(0); ;) {
      if (this.#closing) throw closed();
      const { rows } = await this.#track(inDatabase('reading', () => this.#parts.pool.query<{ key: Buffer; sealed_id: Buffer }>({ ...statements.page, values: [after, pageRows] })));
      for (const row of rows) yield this.#parts.codec.open(row.sealed_id, idName(row.key.toString('hex'))).toString('utf8');
      const last = rows.at(-1);
      if (!last) return;
      after = last.key;
    }
  }

  async probe(): Promise<void> {
    if (this.#closing) throw closed();
    await this.#track(inDatabase('writing', () => this.#parts.pool.query({ ...statements.probe, values: [hostname()] })));
  }

  async alone<T>(patientId: string, work: (held: HeldRecord) => Promise<T>): Promise<T> {
    if (this.#closing) throw closed();
    const key = patientKey(patientId);
    return this.#track(this.#alone(link => work({
      load: () => this.#read(link, statements.loadAlone, patientId, key),
      commit: async (record, tag) => {
        const next = encodeStored(record);
        return this.#write(link, key, record.seenAt, next, tag);
      },
      erase: () => this.#forget(link, key)
    })));
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#queue.idle();
      await Promise.allSettled(this.#running);
      await Promise.all([this.#parts.pool.end(), this.#parts.alone.end(), this.#parts.closed?.()]);
    })();
    return this.#closing;
  }

  /** Within a transaction, which the first write ends: it must be durable before the patient hears of it. */
  async #alone<T>(work: (link: Link) => Promise<T>): Promise<T> {
    const client = await inDatabase('connecting', () => this.#parts.alone.connect());
    let failed = true;
    try {
      await inDatabase('waiting for the turn', () => client.query('begin'));
      const outcome = await work(client);
      // Ends what a work that wrote nothing has begun; after a write there is nothing to end.
      await inDatabase('ending the turn', () => client.query('rollback'));
      failed = false;
      return outcome;
    } finally {
      // A connection in doubt is closed, which also lets go of the row.
      client.release(failed);
    }
  }

  async #read(link: Link, statement: { name: string; text: string }, patientId: string, key: string): Promise<Loaded | undefined> {
    const { rows } = await inDatabase('reading', () => link.query<Row>({ ...statement, values: [bytesOf(key)] }));
    const [row] = rows;
    if (!row) return undefined;
    try {
      return reviveStored(this.#open(row, patientId, key));
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      await this.#putAside(link, key, row.tag, error);
      return undefined;
    }
  }

  #open(row: Row, patientId: string, key: string): Stored {
    const stored = decodeStored(this.#parts.codec.open(row.sealed, key).toString('utf8'), patientId);
    if (stored.tag !== row.tag) throw new Damage('it is an older state, put in the place of the current one');
    return stored;
  }

  async #write(link: Link, key: string, seenAt: string, next: Stored, tag: string | undefined): Promise<string> {
    const { codec } = this.#parts;
    const dueAt = Number.isFinite(next.dueMs) ? new Date(next.dueMs) : null;
    const values = [bytesOf(key), next.tag, seenAt, dueAt, codec.seal(Buffer.from(storedText(next), 'utf8'), key)];
    const { rowCount } = await inDatabase('writing', () => link.query(
      tag === undefined
        ? { ...statements.create, values: [...values, codec.seal(Buffer.from(next.id, 'utf8'), idName(key))] }
        : { ...statements.replace, values: [...values, tag] }
    ));
    if (rowCount !== 1) throw conflict(key);
    await this.#end(link);
    this.#parts.committed?.(key, tag ?? null, next.tag);
    return next.tag;
  }

  async #forget(link: Link, key: string): Promise<void> {
    const { rows } = await inDatabase('erasing', () => link.query<{ tag: string }>({ ...statements.erase, values: [bytesOf(key)] }));
    await this.#end(link);
    this.#parts.committed?.(key, rows[0]?.tag ?? null, null);
  }

  async #end(link: Link): Promise<void> {
    if (link !== this.#parts.pool) await inDatabase('writing', () => link.query('commit'));
  }

  async #putAside(link: Link, key: string, tag: string, damage: Damage): Promise<void> {
    const { rowCount } = await inDatabase('putting aside', () => link.query({ ...statements.putAside, values: [bytesOf(key), tag] }));
    if (rowCount !== 1) return;
    this.#parts.report({
      code: 'UNFOLD_RECORD_DAMAGED',
      message: `a patient's record was damaged: ${damage.message}. It was moved to the table unfold_damaged, and the patient begins anew. To mend it, restore the row ${key.slice(0, 12)}... of unfold_patient from a backup.`
    });
  }

  #inTurn<T>(patientId: string, work: (key: string) => Promise<T>): Promise<T> {
    return this.#track((async () => {
      if (this.#closing) throw closed();
      const key = patientKey(patientId);
      return this.#queue.run(key, () => work(key));
    })());
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    const done = (): void => { this.#running.delete(work); };
    work.then(done, done);
    return work;
  }
}

const pageRows = 500;

const bytesOf = (key: string): Buffer => Buffer.from(key, 'hex');

async function inDatabase<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseError(error, what);
  }
}
