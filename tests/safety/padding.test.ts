import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const size = 100_000;
const firing = ['I want to kill myself tonight', 'I am going to end my life tonight', 'everyone would be better off without me', 'quiero morirme', 'ya no quiero vivir', 'I am feeling suicidal', 'I hope I never wake up'];

/** What somebody might send to tire a filter, none of it a signal by itself: the words of the rules, alone and in every company but their own. */
const paddings: Readonly<Record<string, string>> = {
  'one word': 'kill ',
  'the words of denials': 'not never dont to want ',
  'lone letters': 'k i l l ',
  'everyday talk': 'The walk was long. We had soup and went to bed early. ',
  'somebody else, for fun': 'he said this job is killing him, ',
  'emoji': '🔫💊 ',
  'words cut by signs': 'bri.dge la.mp '
};
const unknown = Array.from({ length: 14_000 }, (_, i) => `xq${i.toString(36)}z`).join(' ');

const around = (padding: string, text: string, share: number): string => {
  const before = Math.floor((size - text.length) * share);
  return `${padding.slice(0, before)}. ${text}. ${padding.slice(before, size - text.length)}`;
};

test.each([...Object.entries(paddings).map(([name, piece]) => [name, piece.repeat(size / piece.length)] as const), ['unknown words', unknown] as const])('no amount of %s hides a sentence in front, in the middle or at the end', (_name, padding) => {
  for (const text of firing) {
    const level = screen(text).level;
    for (const share of [0, 0.5, 1]) expect([text, share, screen(around(padding, text, share)).level]).toEqual([text, share, level]);
  }
});

test('nor does a page that puts the words of the rules together by chance', () => {
  const words = 'the bridge near his pills but and she of meds stop they was you a kill him end see nothing here'.split(' ');
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 0x7fffffff);
  const page = Array.from({ length: 19_000 }, (_, i) => (words[next() % words.length] ?? '') + (i % 9 === 8 ? '.' : '')).join(' ');
  expect(screen(page).level).toBe('none');
  for (const text of firing) expect([text, screen(`${page}. ${text}.`).level]).toEqual([text, screen(text).level]);
});
