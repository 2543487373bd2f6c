import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Grant } from './patientLine.ts';
import { inDatabase } from './pool.ts';
import { statements } from './statements.ts';

export type Row = { readonly tag: string; readonly sealed: Buffer };
export type Value = Buffer | Date | string | null;
export type Statement = { readonly name: string; readonly text: string };
export type Written = Pick<QueryResult<Row>, 'rows' | 'rowCount'>;

/** A statement as it is sent together with others, which the protocol allows without parameters alone. */
function literal(client: PoolClient, { text }: Statement, values: readonly Value[]): string {
  return text.replace(/\$(\d+)/g, (_match, number: string) => {
    const value = values[Number(number) - 1] ?? null;
    if (value === null) return 'null';
    if (Buffer.isBuffer(value)) return `decode('${value.toString('hex')}', 'hex')`;
    return client.escapeLiteral(value instanceof Date ? value.toISOString() : value);
  });
}

async function together(client: PoolClient, parts: readonly string[]): Promise<QueryResult<Row>[]> {
  return await client.query(parts.join('; ')) as unknown as QueryResult<Row>[];
}

/** One patient's turn, held by a transaction with a lock of that patient's own, and the record as it was when it began. */
export class HeldTurn implements Grant {
  lost = false;
  readonly #client: PoolClient;
  /** Undefined when it has been read. */
  #first: { readonly row: Row | undefined } | undefined;
  #open = true;

  private constructor(client: PoolClient, row: Row | undefined) {
    this.#client = client;
    this.#first = { row };
    client.once('end', this.#end);
  }

  /**
   * Waits in line behind every turn of this patient that was asked for before, on any node; one round trip.
   * @param key the 32 bytes behind the patient's key
   * @throws CodedError UNFOLD_STORE_UNAVAILABLE, also when the wait was too long
   */
  static async begin(pool: Pool, key: Buffer): Promise<HeldTurn> {
    const client = await inDatabase('connecting', () => pool.connect());
    try {
      // Read in a statement of its own: what the one before has committed is seen only by what begins after the wait.
      const results = await inDatabase('waiting for the turn', () => together(client, ['begin', `select pg_advisory_xact_lock(${key.readBigInt64BE(0)})`, literal(client, statements.load, [key])]));
      return new HeldTurn(client, results.at(-1)?.rows[0]);
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** The patient's row; the first time as it was when the turn began. */
  async read(key: Buffer): Promise<Row | undefined> {
    const first = this.#first;
    this.#first = undefined;
    return first ? first.row : (await this.query('reading', statements.load, [key])).rows[0];
  }

  query(what: string, statement: Statement, values: readonly Value[]): Promise<Written> {
    return inDatabase(what, () => this.#client.query<Row>({ ...statement, values: [...values] }));
  }

  /** Does it and ends the turn, in one round trip. */
  async finish(what: string, statement: Statement, values: readonly Value[]): Promise<Written> {
    const [written] = await inDatabase(what, () => together(this.#client, [literal(this.#client, statement, values), 'commit']));
    this.#open = false;
    return written ?? { rows: [], rowCount: 0 };
  }

  release(failed: boolean): void {
    if (!this.#open || failed || this.lost) this.#giveBack(failed || this.lost);
    // Nobody waits for it: the next in line is let in by the database.
    else this.#client.query('rollback').then(() => { this.#giveBack(false); }, () => { this.#giveBack(true); });
  }

  /** A connection in doubt is closed, which also lets the next one in. */
  #giveBack(inDoubt: boolean): void {
    this.#client.off('end', this.#end);
    this.#client.release(inDoubt);
  }

  readonly #end = (): void => { this.lost = true; };
}
