import { Buffer } from 'node:buffer';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const entry = `
import { packBook } from './safety/match/packed.ts';
import { modifierClasses } from './safety/match/meanings.ts';
import { lexicon } from './safety/lexicon/lexicon.ts';
import { rules } from './safety/rules/rules.ts';
export const packed = JSON.stringify(packBook(rules, lexicon, modifierClasses));
`;

const fileName = 'packed-rules.json';

// Beside the bundle and not in it: a start reads two megabytes of JSON three times as fast as two megabytes of program.
const contents = `
import { readFileSync } from 'node:fs';
export function compiled() {
  try {
    return JSON.parse(readFileSync(new URL('./${fileName}', import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
}
`;

/** Compiles the screen's rules while bundling, so that no start has to. A bundle without the file compiles them itself. */
export const packedRules = {
  name: 'packed-rules',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]safety[\\/]compiled\.ts$/ }, async args => {
      const resolveDir = path.dirname(path.dirname(args.path));
      const { outputFiles } = await build({ stdin: { contents: entry, resolveDir, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node', target: initialOptions.target, logLevel: 'error' });
      const { packed } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      const folder = path.dirname(initialOptions.outfile);
      await mkdir(folder, { recursive: true });
      // Two commands may be bundled at the same moment.
      const draft = path.join(folder, `${fileName}.${process.pid}`);
      await writeFile(draft, packed);
      await rename(draft, path.join(folder, fileName));
      return { contents, loader: 'js' };
    });
  }
};
