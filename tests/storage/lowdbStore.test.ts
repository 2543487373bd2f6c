import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { patientKey } from '../../storage/patientKey.ts';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { recordStoreContract, type StoreHarness } from '../contracts/recordStore.ts';
import { recordStoreModel } from '../contracts/recordStoreModel.ts';
import { testKeys } from './testKeys.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function onDisk(recentChars?: number): () => Promise<StoreHarness> {
  return async () => {
    const folder = await temporaryFolder();
    const report = ({ message }: { message: string }): never => {
      throw new Error(`nothing should be damaged here, but ${message}`);
    };
    return {
      open: () => openLowdbStore(folder.path, { report, keys: testKeys, ...(recentChars === undefined ? {} : { recentChars }) }),
      age: async (patientId, seenAt) => {
        const key = patientKey(patientId);
        await utimes(path.join(folder.path, 'patients', key.slice(0, 2), `${key}.record`), seenAt, seenAt);
      },
      dispose: () => folder.remove()
    };
  };
}

recordStoreContract('the lowdb store', onDisk());
recordStoreContract('the lowdb store that remembers next to nothing', onDisk(600));
recordStoreModel('the lowdb store', onDisk(600), 30);
