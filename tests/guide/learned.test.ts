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

test('the chances of all subjects are one together; words nobody listed tell nothing', () => {
  const sum = (text: string): number => learned.judge(line(text)).reduce((all, { chance }) => all + chance, 0);
  expect(sum('may i drive')).toBeCloseTo(1);
  expect(learned.judge(line('flibber gorp')).map(({ chance }) => chance.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
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
