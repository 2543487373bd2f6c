import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { KeyRing } from '../../storage/sealing/keyRing.ts';
import { patientKey } from '../../storage/patientKey.ts';
import type { RecordStore } from '../../storage/port.ts';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import { resealDatabase } from '../../storage/postgres/reseal.ts';
import type { Resealed } from '../../storage/resealed.ts';
import { patient, recordStoreContract, type StoreHarness } from '../contracts/recordStore.ts';
import { recordStoreModel } from '../contracts/recordStoreModel.ts';
import { testKey, testKeys } from './testKeys.ts';
import { usePostgres } from '../support/usePostgres.ts';

const postgres = usePostgres();
let places = 0;

/** A schema of its own: a database for each test would take most of the time. */
async function harness(): Promise<StoreHarness> {
  const schema = `place_${places++}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const own = `${postgres.url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return {
    open: async () => (await openPostgres(own, { keys: testKeys, folder: await postgres.folder(), report: found => { throw new Error(found.message); } })).store,
    age: async () => undefined,
    dispose: async () => {
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    }
  };
}

recordStoreContract('the PostgreSQL store', harness);
recordStoreModel('the PostgreSQL store', harness, 30);

describe('a database whose keys are rotated', () => {
  const other = testKey('other');
  const both: KeyRing = [other, ...testKeys];
  const ids = Array.from({ length: 5 }, (_, index) => `patient ${index}`);
  const words = ['the garden of my grandmother'];
  const report = (found: { message: string }): never => { throw new Error(found.message); };
  let own: string;

  const within = async <T>(keys: KeyRing, work: (store: RecordStore) => Promise<T>): Promise<T> => {
    const { store } = await openPostgres(own, { keys, folder: await postgres.folder(), report });
    return work(store).finally(() => store.close());
  };
  const rotate = async (keys: KeyRing, stopAfter = Infinity): Promise<Resealed> => {
    return resealDatabase(own, { keys, keyFolder: await postgres.folder(), report }, done => { if (done >= stopAfter) throw new Error('stopped in the middle'); });
  };
  const fill = async (): Promise<void> => {
    own = await postgres.server.database();
    await within(testKeys, async store => { for (const id of ids) await store.commit(patient(id, words), undefined); });
  };
  const query = async (text: string, values: unknown[] = []): Promise<pg.QueryResult<Record<string, Buffer>>> => {
    const client = new pg.Client({ connectionString: own });
    await client.connect();
    return client.query<Record<string, Buffer>>(text, values).finally(() => client.end());
  };

  test('is sealed with the new one alone, row and id, and needs no other', async () => {
    await fill();
    expect(await rotate(both)).toEqual({ key: 'other', anew: 5, already: 0, failed: [], retired: ['test'] });
    await within([other], async store => {
      for (const id of ids) expect((await store.load(id))?.record.entries).toEqual(patient(id, words).entries);
    });
    const { rows } = await query('select sealed, sealed_id from unfold_patient union all select sealed, sealed from unfold_shared');
    for (const row of rows) for (const bytes of Object.values(row)) expect(bytes.toString('latin1', 5, 10)).toBe('other');
    await expect(within(testKeys, async () => undefined)).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
    expect(await rotate([other])).toEqual({ key: 'other', anew: 0, already: 5, failed: [], retired: [] });
  });

  test('goes on while a node works with the same keys: what a turn has in hand stays current', async () => {
    await fill();
    await within(both, async store => {
      const inHand = await store.load('patient 1');
      await rotate(both);
      if (!inHand) throw new Error('it is gone');
      await store.commit({ ...inHand.record, misunderstood: 7 }, inHand.tag);
      expect((await store.load('patient 1'))?.record.misunderstood).toBe(7);
    });
    expect(await rotate([other])).toMatchObject({ anew: 0, already: 5 });
  });

  test('and stopped in the middle needs both keys, and goes on where it was', async () => {
    await fill();
    await within(both, async store => {
      const first = await store.load('patient 0');
      if (first) await store.commit(first.record, first.tag);
    });
    await expect(rotate(both, 1)).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
    await expect(within([other], async () => undefined)).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
    expect(await rotate(both)).toMatchObject({ failed: [], retired: ['test'] });
  });

  test('keeps the old key for what could not be read, and leaves that as it was', async () => {
    await fill();
    const key = Buffer.from(patientKey('patient 2'), 'hex');
    await query('update unfold_patient set sealed = set_byte(sealed, 60, (get_byte(sealed, 60) + 1) % 256) where key = $1', [key]);
    const { rows: [before] } = await query('select sealed from unfold_patient where key = $1', [key]);
    expect(await rotate(both)).toMatchObject({ anew: 4, failed: [{ record: key.toString('hex'), why: expect.stringContaining('altered') }], retired: [] });
    expect((await query('select sealed from unfold_patient where key = $1', [key])).rows[0]).toEqual(before);
    await expect(within([other], async () => undefined)).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
  });
});
