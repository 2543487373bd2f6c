import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { openPostgres } from '../../storage/postgres/openPostgres.ts';
import { recordStoreContract, type StoreHarness } from '../contracts/recordStore.ts';
import { recordStoreModel } from '../contracts/recordStoreModel.ts';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';
import { testKeys } from './testKeys.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

let server: TestPostgres;
let url: string;
let places = 0;

const folders: TemporaryFolder[] = [];
async function ownFolder(): Promise<string> {
  const folder = await temporaryFolder();
  folders.push(folder);
  return folder.path;
}

beforeAll(async () => {
  server = await startPostgres();
  url = await server.database();
});
afterAll(async () => {
  await server.dispose();
  for (const folder of folders) await folder.remove();
});

/** A schema of its own: a database for each test would take most of the time. */
async function harness(): Promise<StoreHarness> {
  const schema = `place_${places++}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const own = `${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return {
    open: async () => (await openPostgres(own, { keys: testKeys, folder: await ownFolder(), report: found => { throw new Error(found.message); } })).store,
    age: async () => undefined,
    dispose: async () => {
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    }
  };
}

recordStoreContract('the PostgreSQL store', harness);
recordStoreModel('the PostgreSQL store', harness, 30);
