// Opens the store in the folder of the first argument, says so, and holds it until it is killed or,
// with the word "leave", comes to its end without closing the store.
import { testKeys } from '../testKeys.ts';
import { openLowdbStore } from '../../../storage/lowdb/lowdbStore.ts';

const [folder = '', mode] = process.argv.slice(2);
await openLowdbStore(folder, { report: () => undefined, keys: testKeys });
process.stdout.write('open\n');
if (mode !== 'leave') setTimeout(() => undefined, 30_000);
