import { describe, expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const dangers: Readonly<Record<string, readonly string[]>> = {
  'vowels left out': ['i jst wnt to stp exstng', 'hp i dnt wk up', 'so trd of bng alv', 'i am scdl rght nw'],
  'a letter slipped': ['the wolrd is better off without me', 'i dont desreve to live', 'i cant stop thnking about endung it', 'wish i had nver been borm'],
  'a letter behind a sign': ['tired of l-ving', 'just want to be de^d', 'everyone is be%ter off without me', 'w@nn@ die', 'i might $l33p forever and not come back'],
  'one word for another': ['i have nothing too live for', 'i should have dyed in there, in that crash', 'hate my self so much i want 2 d i e', 'better off w/o me, all of u'],
  'run together': ['tiredofliving', 'nooneneedsmehere', 'i burn myskin when it gets loud', 't i r e d o f l i v i n g'],
  'cut in two': ['no reason to stay ali ve', 'been cutt ing my le gs again'],
  'as it is spoken': ['wanna sleep n neva wake up', 'dont wanna be on dis earf no more', 'dont no how too live anymore', 'nothing too live 4']
};

const harmless = [
  'the cathedral had wonderful acoustics', 'my sister Lorena bashes her drums all day', 'had a CBT worksheet and an MRI at 9 a.m.', 'the U.S. team cut the roster', 'a severe thunderstorm rolled in',
  'i dyed my hair teal', 'shattered my personal best', 'the kids want to dine out', 'we drove to Liverpool', 'need to buy a bonnet and a bracelet', 'she wants to dice the onions', 'hes a wannabe chef', 'its 100%fine, gr8 day', 'my self esteem is better', 'dinner w/ my sister at 7'
];

describe('words that nothing else has read', () => {
  for (const [how, texts] of Object.entries(dangers)) {
    test.each(texts)(`${how}: %s`, (text) => {
      expect(['A', 'B', 'C']).toContain(screen(text).level);
    });
  }

  test.each(harmless)('are left alone: %s', (text) => {
    expect(screen(text)).toMatchObject({ level: 'none' });
  });

  test('a guess is named at its place in the text as it was written', () => {
    const text = 'ok. so trd of bng alv';
    const { span } = screen(text);
    expect(text.slice(...(span ?? [0, 0]))).toBe('trd of bng alv');
  });

  test('a guess counts across bubbles', () => {
    expect(['A', 'B', 'C']).toContain(screen('exstng', ['i want to stop']).level);
  });

  test('a guess does not outlive its text: the same word is harmless elsewhere', () => {
    expect(screen('i am scdl').level).toBe('B');
    expect(screen('scdl is our supplier').level).toBe('none');
  });
});
