import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';
import type { Code } from '../../safety/verdict.ts';

const cases: readonly (readonly [Code, string])[] = [
  ['MED-1', 'me duele mucho el pecho'], ['MED-1', 'I cannot breathe'], ['MED-2', 'llevo dos días y sigo flotando'], ['MED-3', 'me arde al orinar'], ['MED-4', 'no paro de vomitar'],
  ['OD', 'I drank half a bottle of vodka after my session'], ['OD', 'tomé doble dosis'], ['ABUSE', 'mi marido me pega'], ['ABUSE', 'I am scared of my husband'], ['OTHERS', 'quiero matar a mi jefe'],
  ['PSY', 'I hear voices in my head'], ['PSY', 'me están siguiendo, me vigilan'], ['MANIA', 'I feel invincible'], ['SUD', 'I relapsed'], ['SUD', 'tengo ganas de consumir'], ['DRIVE', 'can I drive now'], ['DRIVE', '¿puedo manejar?'],
  ['DECIDE', 'I am leaving my husband'], ['DECIDE', 'voy a renunciar'], ['STRESS', 'I have court this afternoon'], ['MINOR', 'tengo 16 años'], ['HUMAN', '¿eres un robot?']
];

test.each(cases)('%s: %s', (code, text) => {
  expect(screen(text).codes).toContain(code);
});

test.each(['my wife is driving me home', 'he beat me at chess', 'my son is 16', 'I could kill for a pizza', 'my chest felt warm and open', 'I feel great', 'that noise drives me crazy', 'twenty years sober'])('no interrupt: %s', (text) => {
  expect(screen(text).codes).toEqual([]);
});

test('several codes come in the order in which they are answered', () => {
  expect(screen('I want to die and my chest hurts').codes.slice(0, 2)).toEqual(['MED-1', 'SELF-HARM']);
  expect(screen('can I drive home, also I want to die').codes.slice(0, 2)).toEqual(['SELF-HARM', 'DRIVE']);
  expect(screen('a voice tells me to kill myself')).toMatchObject({ level: 'B', codes: ['SELF-HARM', 'PSY'] });
});

test('the language follows the words', () => {
  expect(screen('quiero hablar con alguien de la clínica').language).toBe('es');
  expect(screen('I want to talk to the clinic').language).toBe('en');
});
