import { describe, expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const level = (text: string): string => screen(text).level;
const calm = 'We moved here in the spring with the two dogs and a lorry full of plants, the garden is a mess but the neighbours are kind and the school is ten minutes away.';

describe('words between quotation marks', () => {
  test.each([
    'My daughter said "I want to die" when she lost the match.', 'Grandad says every evening "I am ready for the Lord to take me" and laughs.', '"I want to kill myself," my brother shouted down the phone.'
  ])('are those of whoever says them: %s', (text) => {
    expect(level(text)).toBe('E');
  });

  test.each([
    'I told my wife "I want to die" and she went quiet.', 'the note says "I want to die" and it is on the desk', 'Everyone says "you will be fine" but I want to die', '"I want to die," I told my son.', 'has anyone told their wife "I want to die" and what then'
  ])('stay the writer\'s: %s', (text) => {
    expect(level(text)).toMatch(/^[AB]$/);
  });
});

describe('a long story', () => {
  test('a sentence that names nobody is about whoever the one before it is about', () => {
    expect(level(`${calm} My stepson writes on a page that he thinks is secret. It is all about wanting to die. What is the right way to talk to him?`)).toBe('E');
    expect(level(`${calm} My stepson left for college. I feel so low. It is all about wanting to die.`)).toBe('B');
  });

  test('what is paired stands in one sentence', () => {
    expect(level(`${calm} The bridge is closed again. My mother sold the house, so I stood in the queue for the keys.`)).toBe('none');
    expect(level(`${calm} I stood on the bridge for an hour and looked down.`)).toMatch(/^[BC]$/);
  });
});
