import { recognizeTimes } from '../dialogs/recognizers/suite.ts';
import { recognizeWhen } from '../dialogs/recognizers/when.ts';
import type { Bench } from './row.ts';
import { quantile, timeInTurns } from './sample.ts';

const here = { now: '2026-03-10T15:30', zone: 'America/Chicago', locale: 'en' };
const short = [
  'this morning around 10', 'yesterday at 2:30pm', 'my second infusion was on saturday at 1', 'two days ago', 'monday afternoon', '3 hrs ago',
  'el viernes pasado a las 11', 'ayer por la tarde', 'hace dos horas y media', 'march 3rd at 10:30', 'tomorow at 3', 'i dont remember'
];
const long = 'it was a long day and i am still a bit wobbly but they took me in at 10 on monday and it ended around noon, '.repeat(20);

/** Understanding an answer to "When was your session?", beside the recognizer alone on the same text. */
export const whenBench: Bench = {
  name: 'when',
  run: async () => {
    let turn = 0;
    const next = (): string => short[(turn += 1) % short.length] ?? '';
    const [answers = [], floors = [], hostile = []] = await timeInTurns(8, 60, [
      async () => recognizeWhen(next(), here),
      async () => recognizeTimes(next(), here.now),
      async () => recognizeWhen(long, here)
    ]);
    return [
      { name: 'when, an answer of up to 40 characters, median', unit: 'ms', value: quantile(answers, 0.5) / 1000, floor: quantile(floors, 0.5) / 1000, bound: { of: 'value', atMost: 5 } },
      { name: 'when, the same, 95 of 100', unit: 'ms', value: quantile(answers, 0.95) / 1000, floor: quantile(floors, 0.95) / 1000 },
      { name: 'when, 2,200 characters, median', unit: 'ms', value: quantile(hostile, 0.5) / 1000 }
    ];
  }
};
