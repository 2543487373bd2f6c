import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../safety/learned/english.ts';
import { featuresOf, numberOf, numbersOf, wordsOf } from '../../safety/learned/features.ts';
import { learn, writeWeights, type Saying } from '../../safety/learned/learn.ts';
import { WeightTable } from '../../safety/learned/likeness.ts';
import { readsLikeDanger } from '../../safety/learned/reads.ts';
import { spanish } from '../../safety/learned/spanish.ts';
import { screen } from '../../safety/screen.ts';
import { fold } from '../../safety/text/fold.ts';
import { projectRoot } from '../support/content.ts';

const folded = (text: string): string => fold(text).text;
const reads = (text: string, language: 'en' | 'es' = 'en'): readonly [number, number] | undefined => readsLikeDanger(fold(text), language);

test.each([['en', english], ['es', spanish]] as const)('what was learned stands for the sayings in %s (else: npm run screen:learn)', (language, learned) => {
  const [, ...lines] = readFileSync(path.join(projectRoot, 'safety', 'learned', 'said', `${language}.tsv`), 'utf8').trimEnd().split('\n');
  const said = lines.map((line): Saying => ({ danger: line.startsWith('risk\t'), text: line.slice(line.indexOf('\t') + 1) }));
  expect(writeWeights(learn(said, folded)) === learned).toBe(true);
});

test('weights are read as they were written, and what has none weighs nothing', () => {
  const table = new WeightTable(writeWeights({ bias: -0.5, features: new Map([['no point', 1.25], ['no~', -3], ['^ _ point', 0.5], ['poin~ $~', 2]]) }));
  const likeness = (text: string): number => table.likenessOf(wordsOf(text));
  expect(likeness('no point')).toBeCloseTo((1.25 - 3 + 0.5 + 2) / Math.sqrt(featuresOf(wordsOf('no point')).length) - 0.5, 10);
  expect(likeness('soup')).toBe(-0.5);
});

test('a word, its first letters, its neighbours and the ends of the text are compared', () => {
  expect(featuresOf(wordsOf("wishing, don't wishing"))).toEqual([
    'wishing', 'wish~', '^ wishing', '^~ wish~', 'dont', 'dont~', 'wishing dont', 'wish~ dont~', '^ _ dont',
    'wishing', 'wish~', 'dont wishing', 'dont~ wish~', 'wishing _ wishing', '$', '$~', 'wishing $', 'wish~ $~', 'dont _ $'
  ]);
});

test('every feature has one number, by its name and by its words', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z0-9ñ]{1,9}$/), { minLength: 1, maxLength: 12 }), said => {
    const words = wordsOf(said.join(' '));
    const names = featuresOf(words);
    expect(names.map(numberOf)).toEqual([...numbersOf(words)]);
    expect(new Set(numbersOf(words)).size).toBe(new Set(names).size);
  }));
});

test('is learned from few examples, and the same every time', () => {
  const danger = ['I want to be gone', 'want to be gone now', 'let me want to be gone', 'only want to be gone', 'want to be gone, all of me'];
  const calm = ['the soup is gone', 'the rain is gone', 'the bread is gone again', 'I think the train is gone', 'the cold is gone'];
  const said = [...danger.map((text): Saying => ({ danger: true, text })), ...calm.map((text): Saying => ({ danger: false, text }))];
  const [one, two] = [learn(said, folded), learn(said, folded)];
  expect(one).toEqual(two);
  const table = new WeightTable(writeWeights(one));
  expect(table.likenessOf(wordsOf('you want to be gone'))).toBeGreaterThan(table.likenessOf(wordsOf('the milk is gone')));
});

test('reads words put together as nobody listed them, and lets heavy and everyday ones be', () => {
  const heavy = ['there is nothing left that makes me want to be alive', 'I keep wishing I could just be gone and not have to be me anymore', 'I dont see myself being alive and I dont want to be'];
  for (const text of heavy) expect([text, reads(text) !== undefined]).toEqual([text, true]);
  const light = ['I keep wishing the train would come, my feet are cold', 'there is nothing left in the fridge that makes me want to cook', 'set a timer for ten minutes please', 'I feel numb about the divorce and I miss the kids on weekdays', 'thanks, that is all for today', 'my sister says the film was dead boring'];
  for (const text of light) expect([text, reads(text)]).toEqual([text, undefined]);
});

test('the sentence is named, behind a page and through accents and emoji too', () => {
  const sentence = 'I keep wishing I could just be gone and not have to be alive as me anymore';
  const text = `${'We had soup 🍲 at the café and it rained. '.repeat(12)}${sentence}. Then I slept.`;
  const span = reads(text);
  if (span) expect(text.slice(...span)).toBe(sentence);
  expect(span).toBeDefined();
});

test('is level C at most, names itself, and takes nothing from any rule', () => {
  fc.assert(fc.property(fc.constantFrom('I want to die', 'my brother wants to die', 'i cut myself last night', 'it was an ego death', 'my chest hurts and I cannot breathe'), text => {
    expect(screen(text).rule).not.toBe('reads-like-danger');
  }));
  const verdict = screen('nothing about me wants to be around for any more of these mornings, alive or awake');
  if (verdict.rule === 'reads-like-danger') expect(verdict).toMatchObject({ level: 'C', codes: ['SELF-HARM'] });
});

test('what a vague rule finds stands where the words read like it, and falls where they do not', () => {
  expect(screen('most days it feels like there is no point to me, and nobody would notice').level).toMatch(/^[BC]$/);
  const calm = ['I am the one who always leaves the party first, nobody would notice if I went home before the cake', 'on rainy days the bus is late and it would be easier if I did not have to wait at the stop'];
  for (const text of calm) expect([text, screen(text).level]).toEqual([text, 'none']);
});

test('a text longer than anybody writes is no trouble', () => {
  expect(screen('It was a long and quiet day with soup, and I slept. '.repeat(2_000)).level).toBe('none');
});
