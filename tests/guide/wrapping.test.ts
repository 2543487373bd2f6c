import { expect, test } from '@jest/globals';
import { Wrapping } from '../../guide/wrapping.ts';

const wrapping = new Wrapping(['hey', 'just wondering', 'just wondering if', 'my wife|husband wants to know if']);
const strip = (text: string): string => wrapping.strip(text.split(' ')).join(' ');

test.each([
  ['hey can i drive', 'can i drive'], ['my husband wants to know if he can drive', 'he can drive'],
  ['hey just wondering if i can drive hey', 'i can drive'], ['can i drive just wondering', 'can i drive']
])('%s', (text, left) => {
  expect(strip(text)).toBe(left);
});

test.each(['just wondering', 'hey drive', 'my wife wants to drive'])('what is left whole: %s', text => {
  expect(strip(text)).toBe(text);
});
