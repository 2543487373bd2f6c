import { expect, test } from '@jest/globals';
import { screenable } from '../../bots/inbound.ts';
import { withoutMarkup } from '../../bots/markup.ts';
import { screen } from '../../safety/screen.ts';

test.each([
  'i want to <b>d</b>ie', 'i want to k<!-- x -->ill myself', 'i want to &#100;ie', 'i want to &#x64;ie', 'i want to d<br>ie', 'i want to kill<br/>myself', '<p>i&nbsp;want to&shy; die</p>'
])('%s is read as what it says', text => {
  expect(['A', 'B', 'C']).toContain(screen(screenable(text), []).level);
  expect(['A', 'B']).toContain(screen(withoutMarkup(text) ?? '', []).level);
});

test.each(['less < more', 'a <3 b', 'salt & pepper', 'x<y>z'.replace('y', '1')])('%s holds no markup', text => {
  expect(withoutMarkup(text)).toBeUndefined();
});

test('what no character has is left out, and what never ends is read', () => {
  expect(withoutMarkup('a&#9999999;b')).toBe('ab');
  expect(withoutMarkup('fine <!-- i want to die')).toBe('fine ');
  expect(screenable('fine <!-- i want to die')).toContain('i want to die');
});
