import { afterAll, beforeAll } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

export interface UsedPostgres {
  readonly server: TestPostgres;
  /** The address of a database that is empty when the file begins. */
  readonly url: string;
  /** A new folder of one process's own, such as for its keys. */
  folder(): Promise<string>;
}

/** A real PostgreSQL for all tests of a file. Call it at the top of the file. */
export function usePostgres(): UsedPostgres {
  const folders: TemporaryFolder[] = [];
  let server: TestPostgres | undefined;
  let url = '';
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.database();
  });
  afterAll(async () => {
    await server?.dispose();
    for (const folder of folders) await folder.remove();
  });
  return {
    get server() {
      if (server === undefined) throw new Error('PostgreSQL is there once the tests have begun');
      return server;
    },
    get url() { return url; },
    folder: async () => {
      const folder = await temporaryFolder();
      folders.push(folder);
      return folder.path;
    }
  };
}
