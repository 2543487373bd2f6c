import { describe, expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const level = (text: string): string => screen(text).level;

describe('when it was', () => {
  test.each([
    'at nineteen I wanted to die, and I am thankful every morning now', 'before ketamine I was suicidal, these days I love my life', 'I planned to kill myself in 2011. I am so glad my sister came by',
    'my attempt was years ago and I am doing well', 'five years free from self harm and so proud', 'I have not had suicidal thoughts since March', 'hace años quería morirme, hoy doy gracias por estar viva'
  ])('is over, and is asked about, no alarm: %s', (text) => {
    const { level: found, hits } = screen(text);
    expect([found, hits[0]?.about]).toEqual(['E', 'past']);
  });

  test.each([
    'I used to cut, and I started again last night', 'I attempted in 2011 and I wish it had worked', 'I was suicidal before ketamine and I am suicidal now', 'years ago I was happy, now I want to die',
    'I am glad for my family but I want to be dead', 'I wanted to die last night', 'I have wanted to die since I was twelve', 'at nineteen I wanted to die, and I am not thankful to be alive, I want to die',
    'hace años quise morirme y ahora otra vez'
  ])('is now, or back: %s', (text) => {
    expect(level(text)).toMatch(/^[ABC]$/);
  });
});

describe('what it is about', () => {
  test.each([
    'I read an article about self harm in schools', 'does ketamine help with suicidal thoughts', 'the chorus goes I wanna die in your arms', 'suicide rates went up again', 'a man at work said he wants to end it'
  ])('spoken of, or somebody else: %s', (text) => {
    expect(level(text)).toMatch(/^(E|none)$/);
  });

  test.each(['does ketamine help with my suicidal thoughts', 'I lied on the form about suicidal thoughts', 'I read an article and I want to die'])('their own: %s', (text) => {
    expect(level(text)).toMatch(/^[ABC]$/);
  });
});

test.each(['I said goodbye to my mother in the session and it was beautiful', 'after what I saw I am no longer scared, in there I was not afraid to die'])('told of the session: %s', (text) => {
  expect(level(text)).toMatch(/^(D|none)$/);
});

test.each(['tonight I say goodbye to everyone, after this session', 'I said goodbye to everyone last night'])('not told of the session: %s', (text) => {
  expect(level(text)).toMatch(/^[AB]$/);
});

test.each(['I did the laundry and I want to die', 'I packed for the trip but I do not plan to be alive for it', 'I went to the gym and I want to kill myself'])('a clause about something else hides nothing: %s', (text) => {
  expect(level(text)).toMatch(/^[ABC]$/);
});
