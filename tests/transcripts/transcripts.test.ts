import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { play } from '../support/transcript.ts';
import { projectRoot, shippedContent } from '../support/content.ts';

const folder = path.join(projectRoot, 'tests/transcripts');
// A language whose safety pack is not whole is not offered, so nobody can talk in it: es-*.chat waits until it is again.
const offered = (name: string): boolean => { const language = /^([a-z]{2})-/.exec(name)?.[1]; return language === undefined || shippedContent().languages.has(language); };
const names = readdirSync(folder).filter(name => name.endsWith('.chat') && offered(name)).sort();
// A changed wording is reviewed as a diff: UPDATE_TRANSCRIPTS=1 npm test -- tests/transcripts
const updating = process.env['UPDATE_TRANSCRIPTS'] === '1';

test.each(names)('%s', async name => {
  const file = path.join(folder, name);
  const written = readFileSync(file, 'utf8');
  const played = await play(written);
  if (updating) writeFileSync(file, played);
  else expect(played).toBe(written);
});

test('there are enough conversations to read', () => {
  expect(names.length).toBeGreaterThanOrEqual(25);
});
