// npm start: bundles what changed, fetches Web Chat if it is not there yet, and starts the server in this process.
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, root } from './bundle.mjs';
import { prepareWebChat } from './webchat.mjs';

process.env.TZ = 'UTC';
// Node 22 and later keep compiled code between starts.
module.enableCompileCache?.(path.join(root, '.cache', 'compiled'));

const rooms = ['alerts', 'bots', 'channels', 'content', 'dialogs', 'guide', 'metrics', 'picture', 'safety', 'storage', 'time'];
const changedMs = file => statSync(path.join(root, file)).mtimeMs;

/** The bundle is built again when any source, the lock file or the way of bundling is newer. */
function isBuilt(file) {
  if (!existsSync(file)) return false;
  const sources = rooms.flatMap(room => readdirSync(path.join(root, room), { recursive: true }).map(name => path.join(room, name)));
  const tops = readdirSync(root).filter(name => name.endsWith('.ts'));
  const others = ['package-lock.json', 'widget/embed.js', ...['bundle', 'lazyPackages', 'oneByte', 'packedRules', 'smallRecognizers'].map(name => `scripts/${name}.mjs`)];
  const newest = Math.max(...[...sources.filter(name => name.endsWith('.ts')), ...tops, ...others].map(changedMs));
  return statSync(file).mtimeMs > newest;
}

const built = path.join(root, 'dist', 'index.mjs');
await Promise.all([
  isBuilt(built) || bundle('index.ts'),
  // Without it the page still shows whom to call, so the server starts all the same.
  prepareWebChat().catch(error => { console.error(error.message); })
]);
await import(pathToFileURL(built).href);
