import { expect, test } from '@jest/globals';
import { rehearse } from '../rehearse.ts';
import { shippedContent } from './support/content.ts';

test('a rehearsal comes to where words are kept, so that the first patient finds all of it compiled', async () => {
  expect(await rehearse(shippedContent(), () => undefined)).toBe(1);
});
