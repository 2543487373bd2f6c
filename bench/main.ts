import { askBench } from './ask.ts';
import { coldStartBench } from './coldStart.ts';
import { directLineBench } from './directLine.ts';
import { pageBench } from './page.ts';
import { postgresBench } from './postgres.ts';
import { type Bench, isOk } from './row.ts';
import { benchScreen } from './screen.ts';
import { socketsBench } from './sockets.ts';
import { storeBench } from './store.ts';
import { storeSizeBench } from './storeSize.ts';
import { renderTable } from './table.ts';
import { teamsBench } from './teams.ts';
import { turnBench } from './turn.ts';
import { whenBench } from './when.ts';

const screenBench: Bench = {
  name: 'screen',
  run: async () => benchScreen().map(({ name, unit, value, floor, bound }) => ({ name, unit, value, floor, bound: { of: 'value', atMost: bound } }))
};

const benches: readonly Bench[] = [screenBench, askBench, turnBench, coldStartBench, directLineBench, teamsBench, storeBench, storeSizeBench, whenBench, pageBench, postgresBench, socketsBench];

const wanted = process.argv[2] ?? '';
const chosen = benches.filter(each => each.name.includes(wanted));
if (chosen.length === 0) {
  console.error(`No benchmark is named "${wanted}". There are: ${benches.map(each => each.name).join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}`);
const rows = [];
for (const each of chosen) {
  console.log(`measuring ${each.name} ...`);
  rows.push(...(await each.run()));
}
console.log(`\n${renderTable(rows)}`);
process.exit(rows.every(isOk) ? 0 : 1);
