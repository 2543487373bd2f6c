import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeTimes } from '../../dialogs/recognizers/suite.ts';
import { recognizeWhen } from '../../dialogs/recognizers/when.ts';
import { beginningOf } from '../../time/readings.ts';
import { understandWhen } from '../../time/understandWhen.ts';
import { longestForRecognizer, type WhenContext } from '../../time/when.ts';

const tuesday: WhenContext = { now: '2026-03-10T15:30', zone: 'America/Chicago', locale: 'en' };
const martes: WhenContext = { now: '2026-03-10T15:30', zone: 'America/Mexico_City', locale: 'es-MX' };

/** What was understood, in short: "at 2026-03-10T14:30". */
function said(text: string, here: WhenContext): string {
  const { kind, value } = recognizeWhen(text, here);
  return kind === 'future' || value === undefined ? kind : `${kind} ${value}`;
}

describe('English', () => {
  test.each([
    ['today', 'day 2026-03-10'],
    ['earlier today', 'day 2026-03-10'],
    ['this morning', 'part 2026-03-10TMO'],
    ['first thing this morning', 'part 2026-03-10TMO'],
    ['this morning around 10', 'at 2026-03-10T10:00'],
    ['just now', 'at 2026-03-10T15:30'],
    ['i just got out', 'at 2026-03-10T15:30'],
    ['an hour ago', 'at 2026-03-10T14:30'],
    ['like 3 hrs ago', 'at 2026-03-10T12:30'],
    ['a couple hours ago', 'at 2026-03-10T13:30'],
    ['half an hour ago', 'at 2026-03-10T15:00'],
    ['an hour and a half ago', 'at 2026-03-10T14:00'],
    ['an hour and 20 minutes ago', 'at 2026-03-10T14:10'],
    ['hr ago', 'at 2026-03-10T14:30'],
    ['yesterday in the am', 'part 2026-03-09TMO'],
    ['a las tres menos diez', 'at 2026-03-10T14:50'],
    ['antes del mediodía', 'part 2026-03-10TMO'],
    ['mondays and thursdays', 'unclear'],
    ['hoy no', 'unclear'],
    ['I took my meds at 8', 'unclear'],
    ['three and a half hours ago', 'at 2026-03-10T12:00'],
    ['2 hours and 15 minutes ago', 'at 2026-03-10T13:15'],
    ['its been about 5 hours', 'at 2026-03-10T10:30'],
    ['yesterday', 'day 2026-03-09'],
    ['yesterday around noon', 'at 2026-03-09T12:00'],
    ['yesterday morning', 'part 2026-03-09TMO'],
    ['yesterday at 10', 'at 2026-03-09T10:00'],
    ['last night', 'part 2026-03-09TNI'],
    ['8 last night', 'at 2026-03-09T20:00'],
    ['last Friday', 'day 2026-03-06'],
    ['friday', 'day 2026-03-06'],
    ['last week on thursday at 3', 'at 2026-03-05T15:00'],
    ['the 6th', 'day 2026-03-06'],
    ['the sixth at half past two', 'at 2026-03-06T14:30'],
    ['march 3', 'day 2026-03-03'],
    ['3/3', 'day 2026-03-03'],
    ['03.03.2026', 'day 2026-03-03'],
    ['Friday, March 6th, 2026 at 10:30 AM', 'at 2026-03-06T10:30'],
    ['december 20', 'day 2025-12-20'],
    ['monday at 2pm', 'at 2026-03-09T14:00'],
    ['2pm on monday', 'at 2026-03-09T14:00'],
    ['monday night', 'part 2026-03-09TNI'],
    ['my second infusion was on Saturday at 1', 'at 2026-03-07T13:00'],
    ['two days ago', 'day 2026-03-08'],
    ['day before yesterday in the morning', 'part 2026-03-08TMO'],
    ['a week ago today', 'day 2026-03-03'],
    ['2 weeks ago tomorrow', 'day 2026-02-25'],
    ['from 1 to 2 pm today', 'at 2026-03-10T13:00'],
    ['11 to 1 today', 'at 2026-03-10T11:00'],
    ['1st one was feb 20, 2nd one was march 6', 'day 2026-03-06'],
    ['last one was friday, next one is this friday', 'day 2026-03-06'],
    ['yesterday, no wait, monday', 'day 2026-03-09'],
    ['not today, yesterday', 'day 2026-03-09'],
    ['supposed to be friday but they moved it to sunday', 'day 2026-03-08'],
    ['i got home at 2, session was at 11', 'at 2026-03-10T11:00'],
    ['session was yesterday ended around 4', 'at 2026-03-09T16:00'],
    ['i had my ketamine at 10 this morning and im still wobbly', 'at 2026-03-10T10:00'],
    ['50 mg at 10 this morning', 'at 2026-03-10T10:00'],
    ['yesteday', 'day 2026-03-09'],
    ['thurday mornign', 'part 2026-03-05TMO'],
    ['idk like 2 hours ago', 'at 2026-03-10T13:30'],
    ['yesterday but not sure what time', 'day 2026-03-09'],
    ['this time yesterday', 'at 2026-03-09T15:30'],
    ['930 this morning', 'at 2026-03-10T09:30'],
    ['i was there 3 hours, started at 9', 'at 2026-03-10T09:00'],
    ['2026/03/07', 'day 2026-03-07'],
    ['halloween', 'day 2025-10-31']
  ])('%s', (text, expected) => { expect(said(text, tuesday)).toBe(expected); });
});

describe('Spanish', () => {
  test.each([
    ['hoy', 'day 2026-03-10'],
    ['ayer', 'day 2026-03-09'],
    ['anteayer', 'day 2026-03-08'],
    ['antier a las 2', 'at 2026-03-08T14:00'],
    ['anoche', 'part 2026-03-09TNI'],
    ['esta mañana', 'part 2026-03-10TMO'],
    ['ayer por la tarde', 'part 2026-03-09TAF'],
    ['la mañana de ayer', 'part 2026-03-09TMO'],
    ['hace 3 horas', 'at 2026-03-10T12:30'],
    ['hace dos horas y media', 'at 2026-03-10T13:00'],
    ['hace dos horas y cuarto', 'at 2026-03-10T13:15'],
    ['de las 11 a las 12', 'at 2026-03-10T11:00'],
    ['el lunes antepasado', 'day 2026-03-02'],
    ['ayer x la tarde', 'part 2026-03-09TAF'],
    ['hace media hora', 'at 2026-03-10T15:00'],
    ['ase 3 oras', 'at 2026-03-10T12:30'],
    ['hace dos semanas', 'day 2026-02-24'],
    ['hace una semana y media', 'unclear'],
    ['hace un rato', 'unclear'],
    ['el viernes pasado', 'day 2026-03-06'],
    ['el viernes', 'day 2026-03-06'],
    ['el lunes por la mañana', 'part 2026-03-09TMO'],
    ['el 6 de marzo', 'day 2026-03-06'],
    ['6/3', 'day 2026-03-06'],
    ['el 20 del mes pasado', 'day 2026-02-20'],
    ['a las 2 de la tarde', 'at 2026-03-10T14:00'],
    ['a las once menos cuarto', 'at 2026-03-10T10:45'],
    ['cuarto para las tres', 'at 2026-03-10T14:45'],
    ['de 1 a 2 de la tarde', 'at 2026-03-10T13:00'],
    ['mi segunda sesión fue el sábado a la una', 'at 2026-03-07T13:00'],
    ['no fue hoy, fue ayer', 'day 2026-03-09'],
    ['yesterday a las 3', 'at 2026-03-09T15:00'],
    ['fue el lunes at 2pm', 'at 2026-03-09T14:00'],
    ['mañana', 'future'],
    ['pasado mañana', 'future'],
    ['el lunes que viene', 'future'],
    ['todavía no, es en dos horas', 'future'],
    ['el 15 de este mes', 'future'],
    ['el 30 de febrero', 'unclear'],
    ['no me acuerdo', 'unclear'],
    ['todavía no', 'unclear'],
    ['el lunes o el martes', 'unclear'],
    ['¿puedo manejar hoy?', 'unclear'],
    ['la semana pasada', 'unclear']
  ])('%s', (text, expected) => { expect(said(text, martes)).toBe(expected); });
});

test.each(['tomorrow at 3', 'next tuesday', 'in two days', 'in 3 hours', 'today at 5', 'later today', 'tonight', 'my session is on friday', 'march 15', 'i have it on the 15th', 'next week'])('%s is ahead', text => {
  expect(said(text, tuesday)).toBe('future');
});

test.each([
  'february 30', 'march 32', '3/45', '25:00', 'yesterday at 25:00', 'in 1230', 'march 3 1230', 'this past weekend', 'sometime last week', 'a few days ago', '2-3 hours ago',
  'over a week ago', 'a while ago', 'recently', 'monday or tuesday', 'tuesday or so? honestly no clue', 'not yet', 'i dont remember', 'why?', 'when can i drive today?', 'i sat down', 'good morning', 'i feel sick this morning', 'since monday', 'every monday', 'friday/saturday', 'the day of the snow', 'a day and a half ago', 'the sun was out',
  'yesterday at 2, no wait, 3', 'banana', '', '   ', '???', '1', 'on my birthday', 'the day after thanksgiving', '3 years ago', 'yesterday at 3pm in the morning', 'tuesday'
])('"%s" is asked about again', text => {
  expect(recognizeWhen(text, tuesday)).toEqual({ kind: 'unclear' });
});

describe('where the clock matters', () => {
  test.each([
    ['20 hours ago', '2026-03-08T16:45', 'America/New_York', 'at 2026-03-07T19:45'],
    ['3 hours ago', '2026-11-01T03:30', 'America/Chicago', 'at 2026-11-01T01:30'],
    ['hace 24 horas', '2026-03-29T17:20', 'Europe/Madrid', 'at 2026-03-28T16:20'],
    ['an hour ago', '2026-03-11T00:30', 'America/Chicago', 'at 2026-03-10T23:30'],
    ['this morning', '2026-03-11T00:30', 'America/Chicago', 'part 2026-03-10TMO'],
    ['last night', '2026-03-11T00:30', 'America/Chicago', 'part 2026-03-09TNI'],
    ['yesterday at 2', '2026-03-11T00:30', 'America/Chicago', 'at 2026-03-10T14:00'],
    ['at 2', '2026-03-11T00:30', 'America/Chicago', 'at 2026-03-10T14:00'],
    ['dec 30', '2027-01-01T11:00', 'America/Chicago', 'day 2026-12-30'],
    ['feb 29', '2028-03-01T11:00', 'America/Chicago', 'day 2028-02-29'],
    ['the 31st', '2026-04-02T09:15', 'America/Chicago', 'day 2026-03-31']
  ])('%s at %s in %s', (text, now, zone, expected) => { expect(said(text, { now, zone, locale: 'en' })).toBe(expected); });

  test('3/4 is March in the United States and April in Britain', () => {
    expect(said('3/4', { ...tuesday, now: '2026-04-10T12:00' })).toBe('day 2026-03-04');
    expect(said('3/4', { ...tuesday, now: '2026-04-10T12:00', locale: 'en-GB' })).toBe('day 2026-04-03');
  });
});

const words = ['today', 'yesterday', 'monday', 'friday', 'at', '2', '10', '25', 'pm', 'ago', 'hours', 'days', 'the', '31st', '6th', 'march', 'february', '30', '/', '3/3', 'next', 'last', 'in', 'week', 'ayer', 'hace', 'mañana', 'las', 'de', 'la', 'tarde', 'not', 'or', 'and', ',', '?', '2026', '1230', 'noon', 'night', 'this', 'morning', '𝟛', 'é', '-', 'to', 'from'];
const anyAnswer = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom(...words), { maxLength: 80 }).map(list => list.join(' ')));
const anyNow = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 16));
const anyContext = fc.record({ now: anyNow, zone: fc.constantFrom('America/Chicago', 'Europe/Madrid', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'), locale: fc.constantFrom('en', 'en-GB', 'es', 'es-MX') });

test('nothing throws, nothing that was lies ahead, and the recognizer never gets a long text', () => {
  fc.assert(fc.property(anyAnswer, anyContext, (answer, context) => {
    const { kind, value } = understandWhen(answer, context, (text, now) => {
      expect(text.length).toBeLessThanOrEqual(longestForRecognizer);
      return recognizeTimes(text, now);
    });
    if (kind === 'at' || kind === 'day' || kind === 'part') expect(beginningOf(value) <= context.now).toBe(true);
    expect(value === undefined).toBe(kind === 'unclear');
  }), { numRuns: 300 });
});

test('an answer of 50,000 characters is read by its sentences about time', () => {
  const story = 'it was so much and i cried, then i laughed. '.repeat(10);
  expect(said(`${story}it was yesterday at 2. ${story.repeat(100)}`, tuesday)).toBe('at 2026-03-09T14:00');
  expect(said('a'.repeat(50_000), tuesday)).toBe('unclear');
});
