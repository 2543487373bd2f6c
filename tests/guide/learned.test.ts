import { expect, test } from '@jest/globals';
import type { Feature } from '../../guide/features.ts';
import { learn } from '../../guide/learn.ts';
import { Learned } from '../../guide/learned.ts';

const line = (text: string): Feature[] => text.split(' ').map(word => ({ kind: 'word', key: `word:${word}` }));
const examples = [
  { subject: 'drive', features: line('may i drive today') }, { subject: 'drive', features: line('take the car today') },
  { subject: 'walk', features: line('may i walk today') }, { subject: 'walk', features: line('a walk in the woods') },
  { subject: 'uncovered prices', features: line('what does the walk cost') }
];
const learned = learn(examples);
const likeliest = (of: Learned, text: string): string | undefined => of.judge(line(text)).sort((one, two) => two.chance - one.chance)[0]?.subject;

test.each([['drive the car', 'drive'], ['a long walk', 'walk'], ['cost of the woods', 'uncovered prices']])('%s: %s', (text, subject) => {
  expect(likeliest(learned, text)).toBe(subject);
});

test('the chances of all subjects are one together', () => {
  const sum = (text: string): number => learned.judge(line(text)).reduce((all, { chance }) => all + chance, 0);
  expect(sum('may i drive')).toBeCloseTo(1);
});

test('a word nobody listed speaks for what was asked in words of its own, whatever words they are', () => {
  const owned = learn([...examples.slice(0, 3), { subject: 'walk', features: line('may i take a walk') }, { subject: 'drive', features: line('the car may drive a walk') },
    { subject: 'uncovered prices', features: line('may zucchini drive') }, { subject: 'uncovered prices', features: line('a tuba walk') }]);
  const chances = (text: string): string[] => owned.judge(line(text)).map(({ subject, chance }) => `${subject} ${chance.toFixed(3)}`);
  expect(likeliest(owned, 'may drive')).toBe('drive');
  expect(likeliest(owned, 'may gorp drive')).toBe('uncovered prices');
  expect(chances('may gorp drive')).toEqual(chances('may flibber drive'));
});

test('what is learned is the same each time, and the same after it was written and read', () => {
  expect(learn(examples).toText()).toBe(learned.toText());
  const read = Learned.fromText(learned.toText());
  expect(read.toText()).toBe(learned.toText());
  expect(read.judge(line('take a walk'))).toEqual(learned.judge(line('take a walk')));
});

test.each(['', '{}\nno tabs', '{}\nnothing:x\t1\t'])('a text that was not written so is refused: %j', text => {
  expect(() => Learned.fromText(text)).toThrow(SyntaxError);
});
