import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCodes } from '../errors.ts';
import { projectRoot } from './support/content.ts';

test('docs/errors.md names every code, and no other', () => {
  const documented = [...readFileSync(path.join(projectRoot, 'docs/errors.md'), 'utf8').matchAll(/^## (UNFOLD_[A-Z_]+)$/gm)].map(match => match[1]);
  expect(documented.sort()).toEqual(Object.keys(errorCodes).sort());
});
