import { hostname } from 'node:os';
import type { Pool } from 'pg';
import { Damage } from '../damage.ts';
import { patientKey } from '../patientKey.ts';
import { PatientQueue } from '../patientQueue.ts';
import type { HeldRecord, Loaded, Place, StoreReport, WholeStore } from '../port.ts';
import type { PatientRecord } from '../record.ts';
import { closed, conflict } from '../refusals.ts';
import type { Codec } from '../sealing/codec.ts';
import { decodeStored, encodeStored, reviveStored, type Stored, storedText } from '../stored.ts';
import { HeldTurn, type Row, type Statement, type Value, type Written } from './heldTurn.ts';
import { idName } from './names.ts';
import { PatientLine } from './patientLine.ts';
import { inDatabase } from './pool.ts';
import { statements } from './statements.ts';

/** How a record is reached: by itself, or within a turn that holds it. */
interface Reach {
  read(key: Buffer): Promise<Row | undefined>;
  /** A write that others follow. */
  query(what: string, statement: Statement, values: readonly Value[]): Promise<Written>;
  /** The last write; durable when it resolves. */
  finish(what: string, statement: Statement, values: readonly Value[]): Promise<Written>;
}

export interface PostgresStoreParts {
  readonly pool: Pool;
  /** Connections for turns, each held as long as its turn takes; apart, so that these never keep others waiting. */
  readonly turns: Pool;
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
  readonly #lines = new Map<string, PatientLine<HeldTurn>>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #reach: Reach;
  #closing: Promise<void> | undefined;

  constructor(parts: PostgresStoreParts) {
    this.#parts = parts;
    const write: Reach['query'] = (what, statement, values) => inDatabase(what, () => parts.pool.query<Row>({ ...statement, values: [...values] }));
    this.#reach = { read: async key => (await write('reading', statements.load, [key])).rows[0], query: write, finish: write };
  }

  load(patientId: string): Promise<Loaded | undefined> {
    return this.#inTurn(patientId, key => this.#read(this.#reach, patientId, key));
  }

  async commit(record: PatientRecord, tag: string | undefined): Promise<string> {
    // Before waiting for anything: the caller may go on changing its record.
    const next = encodeStored(record);
    return this.#inTurn(record.id, key => this.#write(this.#reach, key, record.seenAt, next, tag));
  }

  erase(patientId: string): Promise<void> {
    return this.#inTurn(patientId, key => this.#forget(this.#reach, key));
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

  inLine(patientId: string): Place {
    const key = patientKey(patientId);
    let line = this.#lineOf(key);
    let standing = !this.#closing;
    if (standing) line.join();
    const forget = (): void => { if (line.empty) this.#lines.delete(key); };
    return {
      run: async work => {
        if (this.#closing) throw closed();
        if (!standing) {
          line = this.#lineOf(key);
          line.join();
        }
        standing = false;
        return this.#track(this.#held(line, patientId, key, work).finally(forget));
      },
      leave: () => {
        if (standing) line.leave();
        standing = false;
        forget();
      }
    };
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#queue.idle();
      await Promise.allSettled(this.#running);
      await Promise.all([this.#parts.pool.end(), this.#parts.turns.end(), this.#parts.closed?.()]);
    })();
    return this.#closing;
  }

  #lineOf(key: string): PatientLine<HeldTurn> {
    const line = this.#lines.get(key) ?? new PatientLine(() => HeldTurn.begin(this.#parts.turns, bytesOf(key)));
    this.#lines.set(key, line);
    return line;
  }

  async #held<T>(line: PatientLine<HeldTurn>, patientId: string, key: string, work: (held: HeldRecord) => Promise<T>): Promise<T> {
    const turn = await line.take();
    let failed = true;
    try {
      const outcome = await work({
        load: () => this.#read(turn, patientId, key),
        commit: async (record, tag) => this.#write(turn, key, record.seenAt, encodeStored(record), tag),
        erase: () => this.#forget(turn, key)
      });
      failed = false;
      return outcome;
    } finally {
      turn.release(failed);
    }
  }

  async #read(reach: Reach, patientId: string, key: string): Promise<Loaded | undefined> {
    const row = await reach.read(bytesOf(key));
    if (!row) return undefined;
    try {
      return reviveStored(this.#open(row, patientId, key));
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      await this.#putAside(reach, key, row.tag, error);
      return undefined;
    }
  }

  #open(row: Row, patientId: string, key: string): Stored {
    const stored = decodeStored(this.#parts.codec.open(row.sealed, key).toString('utf8'), patientId);
    if (stored.tag !== row.tag) throw new Damage('it is an older state, put in the place of the current one');
    return stored;
  }

  async #write(reach: Reach, key: string, seenAt: string, next: Stored, tag: string | undefined): Promise<string> {
    const { codec } = this.#parts;
    const dueAt = Number.isFinite(next.dueMs) ? new Date(next.dueMs) : null;
    const values = [bytesOf(key), next.tag, seenAt, dueAt, codec.seal(Buffer.from(storedText(next), 'utf8'), key)];
    const { rowCount } = tag === undefined
      ? await reach.finish('writing', statements.create, [...values, codec.seal(Buffer.from(next.id, 'utf8'), idName(key))])
      : await reach.finish('writing', statements.replace, [...values, tag]);
    if (rowCount !== 1) throw conflict(key);
    this.#parts.committed?.(key, tag ?? null, next.tag);
    return next.tag;
  }

  async #forget(reach: Reach, key: string): Promise<void> {
    const { rows } = await reach.finish('erasing', statements.erase, [bytesOf(key)]);
    this.#parts.committed?.(key, rows[0]?.tag ?? null, null);
  }

  async #putAside(reach: Reach, key: string, tag: string, damage: Damage): Promise<void> {
    const { rowCount } = await reach.query('putting aside', statements.putAside, [bytesOf(key), tag]);
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
