// Commits for several patients at once, without end, and prints "<patient> <count>" after every commit that was acknowledged.
import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../../storage/lowdb/lowdbStore.ts';
import { testKeys } from '../testKeys.ts';
import { newRecord } from '../../../storage/record.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openLowdbStore(folder, { report: () => undefined, keys: testKeys });
const until = Date.now() + 30_000;

async function writeFor(id: string): Promise<void> {
  const loaded = await store.load(id);
  const record = loaded?.record ?? newRecord(id, new Date());
  let tag = loaded?.tag;
  while (Date.now() < until) {
    const count = record.misunderstood + 1;
    record.misunderstood = count;
    record.activityIds = Array.from({ length: 500 }, () => `turn ${count}`);
    tag = await store.commit(record, tag);
    writeSync(1, `${id} ${count}\n`);
  }
}

await Promise.all(['a', 'b', 'c'].map(writeFor));
