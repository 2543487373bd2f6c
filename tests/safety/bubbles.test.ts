import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

test.each([
  [['I want to'], 'die'],
  [['there is a bridge', 'near my house'], 'thinking of jumping'],
  [['i wanna'], 'kill myself'],
  [['no quiero'], 'vivir']
])('%j then %s is read as one', (earlier, text) => {
  expect(screen(text, earlier).level).toMatch(/^[ABC]$/);
});

test('an earlier message does not fire again by itself', () => {
  expect(screen('ok, thank you', ['I want to die']).level).toBe('none');
  expect(screen('what time is it', ['I want to kill myself tonight', 'yes']).hits).toEqual([]);
});

test('the span stays inside the new text', () => {
  const { span } = screen('die', ['I want to']);
  expect(span).toEqual([0, 3]);
});
