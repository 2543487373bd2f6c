// The whole app on the memory store, with limits that a benchmark does not reach. Prints its address.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp, openContent } from '../../app.ts';
import { loadAssets } from '../../channels/page/assets.ts';
import { silentLog } from '../../channels/log.ts';
import { listen } from '../../channels/server.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';

const app = composeApp({
  config: { origins: [], limitFactor: 1_000 },
  content: openContent({ contentFolder: path.resolve('content'), production: false }),
  store: openMemoryStore(),
  assets: loadAssets({ widget: path.resolve('widget'), webChat: path.resolve('.cache', 'none'), logo: path.resolve('content', 'logo.svg') }),
  log: silentLog,
  careTeam: nobody,
  referrals: uncounted,
  tokenSecret: randomBytes(32)
});
const { port } = await listen(app.server, 0, '127.0.0.1');
process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
