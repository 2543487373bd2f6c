import { describe, expect, test } from '@jest/globals';
import { recognizeNumber } from '../../dialogs/recognizers/suite.ts';

const cases: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
  en: { 2: 2, two: 2, 'the second': 2, '2nd': 2, 'number 2': 2, ten: 10, hello: undefined, '2.5': undefined, 'two and a half': undefined, '2 or 3': undefined },
  es: { 2: 2, dos: 2, 'el segundo': 2, 'la 2ª': 2, '2do': 2, '1ra': 1, '3er': 3, once: 11, cero: 0, séptima: 7, DÉCIMO: 10, hola: undefined, '2,5': undefined, 'dos y medio': undefined, 'dos o tres': undefined }
};

describe.each(Object.entries(cases))('a number in a short answer, %s', (language, answers) => {
  test.each(Object.entries(answers))('%s', (text, number) => { expect(recognizeNumber(text, language)).toBe(number); });
});
