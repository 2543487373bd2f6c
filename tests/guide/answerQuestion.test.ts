import { describe, expect, test } from '@jest/globals';
import { countWords } from '../../content/checkWords.ts';
import { loadQuestions } from '../../content/questions.ts';
import { GuideAnswers } from '../../guide/answerQuestion.ts';
import { screen } from '../../safety/screen.ts';
import { contentFolder, shippedContent } from '../support/content.ts';

const questions = loadQuestions(contentFolder, shippedContent());
const guide = new GuideAnswers(questions);
const ask = (text: string) => guide.ask(text, screen(text));
const pointOf = (text: string): string | undefined => {
  const outcome = ask(text);
  return outcome.kind === 'answer' ? outcome.points[0] : outcome.kind;
};

describe('what the guide covers is answered with the point it comes from', () => {
  test.each([
    ['Can I drive to my aunt this evening?', 'G13'], ['is driveing ok tonight', 'G13'], ['¿Puedo manejar esta noche?', 'G13'],
    ['why do I feel worse again?', 'G42'], ['¿por qué me siento peor otra vez?', 'G42'],
    ['can I stop seeing friends and just do ketamine?', 'G75'], ['is it a cure', 'G64'], ['¿es una cura?', 'G64'],
    ['will it erase my trauma', 'G80'], ['should I get a divorce during treatment', 'G108'], ['do I still need to exercise', 'G77'],
    ['what do I do about my toxic workplace', 'G102'], ['why should i keep a jurnal', 'G7'], ['para que sirve la integracion', 'G16'],
    ['can i sell my house while im still doing the infusions', 'G108'], ['so im cured right', 'G64'], ['¿ya estoy curada entonces?', 'G64'], ['por que me siguen afectando tonterias', 'G43'],
    ['hey quick q, my wife wants to know if i can drive later', 'G13'], ['not sure if i should journal lol', 'G7'], ['could my hubby write it in a notebook instead', 'G7'], ['recaí en mis costumbres de antes, ya lo eché a perder?', 'G44'], ['how do i hang on to what i realised before it fades away', 'G6'],
    ['my son wants to use his calm app this evening, ok?', 'G8'], ['a qué hora puedo manejar otra vez', 'G13'],
    ['is it ok to sign the lease this afternoon or should it wait', 'G11'], ['¿firmo hoy el contrato o mejor me espero?', 'G11'], ['por qué ya no le doy vueltas a lo mismo', 'G33'], ['recaí en lo mismo de siempre', 'G44'],
    ['i am still a bit floaty, how do i come back down to earth', 'G10']
  ])('%s', (text, point) => {
    expect(pointOf(text)).toBe(point);
  });
});

describe('what the guide does not cover is admitted', () => {
  test.each([
    'how much is the next one', 'can I take ibuprofen after my session', 'is it ok to drink wine tonight', 'how many mg was that', 'will it rain tomorrow',
    'does my insurance cover this', 'are you a robot', 'can ketamine cure tinnitus', 'how long should I meditate exactly', 'flibber gorp', '', '🙂',
    'my skin itches and i got a rash', 'does it burn your bladder', '¿cuánto cuesta la sesión?', '¿puedo tomar una cerveza?', '¿tengo que dejar el antidepresivo?', '¿va a llover mañana?',
    'can I smoke weed between sessions?', 'does lorazepam make ketamine weaker', '¿se puede mezclar con clonazepam?'
  ])('%s', text => {
    expect(pointOf(text)).toBe('abstain');
  });

  test('a topic that is known to be missing is named', () => {
    expect(ask('how much does it cost')).toMatchObject({ kind: 'abstain', about: 'prices or payment' });
    expect(ask('¿cuánto cuesta?')).toMatchObject({ kind: 'abstain', about: 'precios ni pagos', language: 'es' });
  });
});

describe('an emergency is never answered as a question', () => {
  test.each([
    'is it normal that i want to kill myself', 'can i drive? i am about to drive home now', 'my chest hurts and i cant breathe, is that in the guide?',
    'should i stay, he hits me again', 'my toddler ate one of my lozenges, what now', 'i cant move my left leg is it the drip', 'did the clinic put a chip in me',
    'been drinking every night again, is that a misstep', 'about to drive home now, fine right', 'im signing the divorce papers right now, ok?', '¿tiene sentido seguir viviendo?', '¿es normal querer morirme?', 'is it a tool if i took all my pills',
    'took 3 troches instead of one, now what', 'walking to my car now, ok to drive?', 'is giving away my stuff part of letting go', 'my chest feels like its being crushed is that part of it',
    'a quien llamo si siento que me voy a hacer algo', 'es normal querer lastimar a mis hijos', 'deje el litio porque ya estoy curada verdad', 'ya estoy en el carro, puedo manejar',
    'pulling out of the parking lot, session ended 20 min ago, ok?', 'standing outside my bosss office to quit', 'he put his hands around my neck', 'mi esposo dice que se va a dar un tiro', 'voy a firmar la casa en diez minutos esta bien',
    'can i cut just a little, it helps the pressure', 'sitting at a red light, can i drive?', 'está mal cortarme si me calma?', 'everybody at work is plotting against me, is that clarity?', 'dios me escogió para salvar a la gente, es por la ketamina?',
    'walking to the lot with my keys in my hand, is it ok', 'my ride bailed so I am driving my car, fine?', 'quitting my job tonight, is that wise', 'signing the papers for our house this evening, good idea?',
    'voy a firmar la venta de mi casa hoy mismo', 'he is smashing the dishes and I am locked in the bedroom, what now', 'is it bad that I had vodka and then my troche',
    'did i take too much', 'quit my meds cold turkey since im cured, fine right', 'le compro ketamina a un amigo entre sesiones, se puede?', 'agarré las llaves y salgo ya, puedo manejar?', 'putting all my savings into crypto tonight, i see it clearly now'
  ])('%s', text => {
    expect(pointOf(text)).toBe('interrupt');
  });
});

test('who asks why they feel worse is asked the direct question next', () => {
  expect(ask('why do I feel worse again?')).toMatchObject({ kind: 'answer', then: 'crisis-worse' });
  expect(ask('is ketamine a cure')).toMatchObject({ kind: 'answer', then: undefined });
});

test('a vague sign in what is plainly a question to the guide is answered, and the direct question follows', () => {
  const text = 'por qué ya no le doy vueltas a lo mismo';
  expect(guide.ask(text, { ...screen('hola'), level: 'C', codes: ['SELF-HARM'], hits: [{ code: 'SELF-HARM', level: 'C', rule: 'reads-like-danger', span: [0, 5] }] })).toMatchObject({ kind: 'answer', then: 'crisis-worse' });
  expect(guide.ask(text, { ...screen('hola'), level: 'B', codes: ['SELF-HARM'], hits: [{ code: 'SELF-HARM', level: 'B', rule: 'kill-self', span: [0, 5] }] })).toMatchObject({ kind: 'interrupt' });
});

test('a Spanish answer does not hold the English office hours', () => {
  const { texts } = questions.languages.get('es') ?? {};
  expect(JSON.stringify(texts)).not.toContain('{officeHours}');
});

test('every answer is short in every language and fills no more than the clinic', () => {
  for (const { texts } of questions.languages.values()) {
    for (const text of Object.values(texts.answers).flat()) expect(countWords(text)).toBeLessThanOrEqual(60);
  }
});

test('thousands of odd lines come back without an error', () => {
  for (const text of ['a '.repeat(5000), '¿'.repeat(3000), '\ud800\ud800', 'x'.repeat(20_000), '\u0000', '1 2 3', 'why '.repeat(200)]) expect(() => ask(text)).not.toThrow();
});
