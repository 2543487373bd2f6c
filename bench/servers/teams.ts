// Our /api/messages on the memory store. Prints its address; with ECHO set, an echo stands in the place of the bot, for
// the cost of the channel alone.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp, openContent } from '../../app.ts';
import { loadAssets } from '../../channels/page/assets.ts';
import { silentLog } from '../../channels/log.ts';
import { createServer, listen } from '../../channels/server.ts';
import { openTeams } from '../../channels/teams/openTeams.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';

const teams = { unauthenticated: true } as const;
const store = openMemoryStore();

function echo(): ReturnType<typeof createServer> {
  const server = createServer({ ready: () => true });
  openTeams(server, store, {
    settings: teams,
    logic: async context => { await context.sendActivity(`Echo: ${context.activity.text}`); },
    inCompany: () => [],
    gone: () => Promise.resolve(),
    log: silentLog
  });
  return server;
}

const server = process.env['ECHO'] === '1' ? echo() : composeApp({
  config: { origins: [], teams },
  content: openContent({ contentFolder: path.resolve('content'), production: false }),
  store,
  assets: loadAssets({ widget: path.resolve('widget'), webChat: path.resolve('.cache', 'none'), logo: path.resolve('content', 'logo.svg') }),
  log: silentLog,
  careTeam: nobody,
  referrals: uncounted,
  tokenSecret: randomBytes(32),
  openTeams
}).server;
const { port } = await listen(server, 0, '127.0.0.1');
process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
