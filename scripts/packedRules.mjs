import { build } from 'esbuild';
import { Buffer } from 'node:buffer';
import path from 'node:path';

const entry = `
import { packBook } from './safety/match/packed.ts';
import { modifierClasses } from './safety/match/meanings.ts';
import { lexicon } from './safety/lexicon/lexicon.ts';
import { rules } from './safety/rules/rules.ts';
export const packed = JSON.stringify(packBook(rules, lexicon, modifierClasses));
`;

/** Compiles the screen's rules while bundling, so that no start has to. */
export const packedRules = {
  name: 'packed-rules',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]safety[\\/]compiled\.ts$/ }, async args => {
      const resolveDir = path.dirname(path.dirname(args.path));
      const { outputFiles } = await build({ stdin: { contents: entry, resolveDir, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node', target: initialOptions.target, logLevel: 'error' });
      const { packed } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      // Read as JSON a long text costs half of what it costs as JavaScript.
      return { contents: `export const compiled = JSON.parse(${JSON.stringify(packed)});`, loader: 'js' };
    });
  }
};
