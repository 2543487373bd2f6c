import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const level = (text: string): string => screen(text).level;

test.each([
  'I am going to kill myself tonight', 'I just swallowed the whole bottle of pills', 'goodbye everyone, I love you all', 'me voy a matar', 'me tomé todas las pastillas'
])('explicit and now: %s', (text) => {
  expect(level(text)).toBe('A');
});

test.each([
  'I want to die', 'kms', 'my kids would be better off without me, I should be dead', 'I cut myself last night', 'quiero morirme', 'a voice tells me to kill myself',
  'I have never wanted to die more', 'it is not that I do not want to die', 'I am not suicidal but I wish I would not wake up', 'I do not want to be alive anymore'
])('explicit thoughts or self-injury: %s', (text) => {
  expect(level(text)).toMatch(/^[AB]$/);
});

test.each([
  "I'm not suicidal", 'I am not going to kill myself, do not worry', 'i dont want to kill myself', 'no, I never think of killing myself', 'Suicidal? No.', 'no me voy a matar', 'no soy suicida',
  'I would never end my life', 'I don’t think I want to die'
])('a denial is level C: %s', (text) => {
  expect(level(text)).toBe('C');
});

test.each(['I cannot do this anymore', 'what is the point of going on', 'I am a burden to everyone', 'ya no aguanto más', 'soy una carga para mi familia'])('heavy: %s', (text) => {
  expect(level(text)).toMatch(/^[BC]$/);
});

test.each(['I died in there, in the infusion, and it was beautiful', 'total ego death', 'in the session I left my body', 'en la sesión sentí que me moría y fue hermoso'])('an image of the session: %s', (text) => {
  expect(level(text)).toBe('D');
});

test.each(['it was so peaceful in the session, I wish I had stayed dead', 'I died in there and I wish I never came back'])('an image that turns to now: %s', (text) => {
  expect(level(text)).toMatch(/^[BC]$/);
});

test.each(['my brother wants to die', 'I used to cut as a teenager', 'I have a friend who is suicidal', 'mi hermana quiere morirse', 'I tried to kill myself when I was 16'])('someone else, or long past: %s', (text) => {
  expect(level(text)).toBe('E');
});

export const benign = [
  'work is killing me', 'I want to end this chat', 'I cut my finger cooking', 'I am dying of laughter', 'my phone is about to die', 'kill the process', 'shoot me an email', 'I could die of embarrassment',
  'this traffic makes me want to scream', 'the deadline is on Friday', 'I bought a bath bomb', 'I need to jump off this call', 'dead tired today', 'me muero de risa', 'me muero por un café', 'estoy muerto de hambre',
  'I feel hopeless and cry every day', 'she left me and I feel empty', 'my back hurts after the drive', 'can we move my appointment', 'I felt warm and calm', 'thank you for listening', 'se me cortó la llamada', 'tengo mucho sueño'
];

test.each(benign)('nothing at all: %s', (text) => {
  expect(level(text)).toBe('none');
});

test('one sentence in a long journal counts in full, and its neighbours do not soften it', () => {
  const page = 'I had tea and walked the dog. My brother never liked rain. It was not a bad day, honestly. '.repeat(60);
  expect(level(`${page}I want to kill myself tonight. ${page}`)).toBe('A');
  expect(level('I did not sleep. He is not here. I want to die.')).toBe('B');
});

test.each([
  'the bus was late and the dog ate a shoe my sister called about chairs for the wedding i want to end my life i made pasta and watched half a film the neighbor mowed at seven',
  'the bus was late, the dog ate a shoe, my sister rents chairs for the wedding and the kids have a school play, i have nothing to wake up for, i made pasta',
  'The infusion was on Tuesday and the nurse was kind. Then my boss wanted the report by Friday. My time here is up. The kids have a school play and I said I would film it. My wife drove us home and talked about the new car.'
])('what stands in other clauses of a text that runs on does not hide it: %s', (text) => {
  expect(screen(text).level).toMatch(/^[ABC]$/);
});

test.each(['i just want to die and i have an exam tomorrow', 'i want to kill myself and my sister is getting married', 'ive been having thoughts of suicide, mostly when my husband is asleep'])('an everyday clause beside it does not hide it: %s', (text) => {
  expect(screen(text).level).toMatch(/^[ABC]$/);
});
