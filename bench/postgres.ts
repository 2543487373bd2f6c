import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openPostgres } from '../storage/postgres/openPostgres.ts';
import type { RecordStore } from '../storage/port.ts';
import { newKey } from '../storage/sealing/keyRing.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { startProxy } from '../tests/support/postgresProxy.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile, timeInTurns } from './sample.ts';
import { storedPatient, storedTurn } from './storedPatient.ts';

/** Patients who write at the same moment. */
const atOnce = 8;

/**
 * What a durable turn costs on a real PostgreSQL that syncs: the record read, and written back, beside as many bare
 * upserts of one row of the same size, which write and read nothing else.
 */
export const postgresBench: Bench = {
  name: 'postgres',

  async run(): Promise<Row[]> {
    const server = await startPostgres([]);
    const folder = await mkdtemp(path.join(tmpdir(), 'unfold-bench-'));
    const keys = [newKey(new Date())] as const;
    const report = (found: { message: string }): never => { throw new Error(found.message); };
    const url = await server.database();
    const proxy = await startProxy(url);
    const { store } = await openPostgres(url, { keys, folder: path.join(folder, 'direct'), report });
    const counted = await openPostgres(proxy.url, { keys, folder: path.join(folder, 'counted'), report });
    const bare = new pg.Pool({ connectionString: url, max: atOnce });
    const ids = Array.from({ length: atOnce }, (_, index) => `bench ${index}`);
    try {
      for (const id of ids) await store.commit(storedPatient(id), undefined);
      const turn = (of: RecordStore, index: number): Promise<void> => storedTurn(of, ids[index] ?? '');
      const { rows } = await bare.query<{ bytes: number }>('select max(octet_length(sealed)) as bytes from unfold_patient');
      const bytes = randomBytes(rows[0]?.bytes ?? 0);
      await bare.query('create table floor (id integer primary key, sealed bytea); alter table floor alter column sealed set storage external');
      const upsert = async (index: number): Promise<void> => {
        await bare.query({ name: 'upsert', text: 'insert into floor (id, sealed) values ($1, $2) on conflict (id) do update set sealed = excluded.sealed', values: [index, bytes] });
      };
      const everybody = (work: (index: number) => Promise<void>): Promise<unknown> => Promise.all(ids.map((_, index) => work(index)));
      const busy = await timeInTurns(10, 15, [() => everybody(index => turn(store, index)), () => everybody(upsert)]);
      const alone = await timeInTurns(10, 30, [() => turn(store, 0), () => upsert(0)]);
      await turn(counted.store, 0);
      proxy.roundTrips();
      const turns = 50;
      for (let count = 0; count < turns; count += 1) await turn(counted.store, 0);
      const trips = proxy.roundTrips() / turns;
      return [
        { name: 'PostgreSQL, round trips of a durable turn', unit: '', value: trips, bound: { of: 'value', atMost: 2 } },
        ...rowsOf(`PostgreSQL, load + durable commit, ${atOnce} patients at once`, busy, atOnce),
        ...rowsOf(`PostgreSQL, load + durable commit, one patient, ${Math.round(bytes.length / 1_000)} kB`, alone, 1)
      ];
    } finally {
      await store.close();
      await counted.store.close();
      await proxy.close();
      await bare.end();
      await server.dispose();
      await rm(folder, { recursive: true, force: true });
    }
  }
};

function rowsOf(name: string, [ours = [], floor = []]: readonly number[][], each: number): Row[] {
  const rate = (of: readonly number[]): number => (1e6 * each) / median(of);
  return [
    { name: `${name}, to a bare upsert`, unit: '/s', value: rate(ours), floor: rate(floor) },
    { name: `${name}, p99`, unit: 'us', value: quantile(ours, 0.99), floor: quantile(floor, 0.99) }
  ];
}
