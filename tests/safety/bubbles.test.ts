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

test.each(['i am alone', 'i called my sister', 'i dont know', 'i locked it up'])('"%s" after a plan that was answered is no second plan', text => {
  expect(screen(text, ['im going to kill myself tonight'])).toMatchObject({ level: 'none', codes: [] });
});

test.each([['ok thats enough', 'done'], ['flat', 'day 7. flat'], ['not really just flat', 'ok thats enough', 'done'], ['my heart is going crazy', '130 on my watch', 'no chest pain']])('how one is and that one is done are no signal together: %s', (...bubbles) => {
  expect(screen(bubbles.at(-1) ?? '', bubbles.slice(0, -1))).toMatchObject({ level: 'none', codes: [] });
});

test('what a later bubble adds to an earlier signal counts', () => {
  expect(screen('tonight', ['i am going to kill myself']).level).toBe('A');
  expect(screen('to die', ['i want to die', 'no', 'i want']).level).toMatch(/^[AB]$/);
});

test.each([['no', 'she is fine'], ['no', 'she doesnt hit me or anything'], ['im gonna leave my wife tonight', 'no', 'she is kind']])('an answer and the sentence after it are no misspelt word: %s', (...bubbles) => {
  expect(screen(bubbles.at(-1) ?? '', bubbles.slice(0, -1))).toMatchObject({ level: 'none', codes: [] });
});
