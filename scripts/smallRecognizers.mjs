import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { oneByte } from './oneByte.mjs';

const suite = '@microsoft/recognizers-text-suite';
const fileName = 'recognizers.cjs';

// A bundle without the file beside it loads the package itself.
const contents = `
import { existsSync } from 'node:fs';
export const suiteModule = existsSync(new URL('./${fileName}', import.meta.url)) ? './${fileName}' : '${suite}';
`;

/**
 * Puts the recognizers beside the bundle, without their comments and blanks and as plain ASCII. Node keeps the text of every
 * program it runs, and one letter that is not Latin makes each of 3.8 million take two bytes.
 */
export const smallRecognizers = {
  name: 'small-recognizers',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]recognizers[\\/]suiteModule\.ts$/ }, async args => {
      const folder = path.dirname(initialOptions.outfile);
      await mkdir(folder, { recursive: true });
      // Two commands may be bundled at the same moment.
      const draft = path.join(folder, `${fileName}.${process.pid}`);
      // As it stands in the package and bundled with nothing: it is one file already.
      await build({ entryPoints: [createRequire(args.path).resolve(suite)], outfile: draft, format: 'cjs', platform: 'node', target: initialOptions.target, minifyWhitespace: true, legalComments: 'none', logLevel: 'error' });
      await writeFile(draft, oneByte(await readFile(draft, 'utf8')));
      await rename(draft, path.join(folder, fileName));
      return { contents, loader: 'js', resolveDir: folder };
    });
  }
};
