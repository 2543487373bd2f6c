// Bundles a command and runs it in this process: node scripts/run.mjs commands/chat.ts [arguments]
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

process.env.TZ = 'UTC';
const [entry, ...rest] = process.argv.slice(2);
const file = await bundle(entry);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
