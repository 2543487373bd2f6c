import { describe, expect, test } from '@jest/globals';
import { offerLanguage, wordsOfSignal } from '../../bots/signalLanguage.ts';
import type { Words } from '../../content/schema.ts';
import { screen } from '../../safety/screen.ts';
import { shippedContent } from '../support/content.ts';

const { languages } = shippedContent();
const wordsIn = (language: string): Words => {
  const words = languages.get(language);
  if (!words) throw new Error(`no ${language}`);
  return words;
};
const answeredIn = (text: string, usual: string): string => wordsOfSignal(screen(text), wordsIn(usual), languages).language;

describe('a signal is answered in the language it was written in', () => {
  test.each([
    ['quiero morirme', 'en', 'es'], ['me duele el pecho y no puedo respirar', 'en', 'es'], ['mi esposo me golpea', 'en', 'es'], ['i want to die', 'es', 'en'], ['he hits me and i am scared', 'es', 'en'],
    ['quiero morirme', 'es', 'es'], ['i want to die', 'en', 'en']
  ])('%s, on a device in %s: %s', (text, usual, language) => {
    expect(answeredIn(text, usual)).toBe(language);
  });
});

test.each([['kms', 'es'], ['suicide', 'es'], ['puedo caminar hoy', 'en'], ['can i take a walk', 'es'], ['voy a manejar a casa', 'en']])('nothing changes for "%s" on a device in %s', (text, usual) => {
  expect(answeredIn(text, usual)).toBe(usual);
});

test('a language that is not offered changes nothing', () => {
  expect(wordsOfSignal(screen('quiero morirme'), wordsIn('en'), new Map([['en', wordsIn('en')]])).language).toBe('en');
});

test('the way back stands after the numbers of the card, and says the language in its own name', () => {
  const reply = { attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content: { buttons: [{ type: 'openUrl', title: '988', value: 'tel:988' }] } }] };
  offerLanguage(reply, wordsIn('en'));
  expect(reply.attachments[0]?.content.buttons).toEqual([{ type: 'openUrl', title: '988', value: 'tel:988' }, { type: 'imBack', title: 'English', value: 'English' }]);
});
