import { describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { notEasy, readingEase } from '../../content/checkReading.ts';
import { readContent } from '../../content/load.ts';
import { renderProblem } from '../../content/problems.ts';
import { expected } from '../../dialogs/expected.ts';
import { contentFolder } from '../support/content.ts';

/** What is read after one file was changed. */
function readAfter(file: string, change: (text: string) => string): ReturnType<typeof readContent> & { lines: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'unfold-content-'));
  try {
    cpSync(contentFolder, folder, { recursive: true });
    const place = path.join(folder, file);
    const before = readFileSync(place, 'utf8');
    expect(change(before)).not.toBe(before);
    writeFileSync(place, change(before));
    const read = readContent(folder, expected);
    return { ...read, lines: read.problems.map(renderProblem) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const without = (id: string) => (text: string): string => text.replace(new RegExp(`^${id}:(?: .*)?\\n(?: .*\\n)*`, 'm'), '');

describe('a safety pack that is not whole', () => {
  test.each([
    ['a message of the crisis path', 'es/messages/crisis.yaml', without('crisis-card-b'), 'message crisis-card-b'],
    ['an answer to its question', 'es/choices.yaml', without("'yes'"), 'choice yes'],
    ['a button that dials', 'es/labels.yaml', without('Call 911'), '"Call 911" in labels.yaml'],
    ['help on the page', 'es/page.yaml', without('help-danger'), 'page help-danger'],
    ['hours that the clinic changed', 'clinic.yaml', (text: string): string => text.replace('weekdays 8 to 5', 'weekdays 9 to 1'), '"weekdays 9 to 1" in labels.yaml']
  ])('%s: the language is not offered, and what is missing is named', (_what, file, change, missing) => {
    const { content, lines } = readAfter(file, change);
    expect(lines).toEqual([]);
    expect([...content?.languages.keys() ?? []]).toEqual(['en']);
    const gap = content?.gaps.find(({ language }) => language === 'es');
    expect(gap?.offered).toBe(false);
    expect(gap?.missing).toContain(missing);
  });
});

test('anything else that is missing is said in English, and named', () => {
  const { content, lines } = readAfter('es/messages/my-words.yaml', without('my-words-empty'));
  expect(lines).toEqual([]);
  expect(content?.gaps.find(({ language }) => language === 'es')?.missing).toContain('message my-words-empty');
  expect(content?.gaps.find(({ language }) => language === 'es')?.offered ?? true).toBe(content?.languages.has('es'));
});

test.each([
  ['a number left out', 'es/messages/crisis.yaml', (text: string): string => text.replaceAll('{veteransText}', 'otro'), /es\/messages\/crisis\.yaml:\d+: crisis-card-a: does not say \{veteransText\}/],
  ['a number that English does not say', 'es/messages/menu.yaml', (text: string): string => text.replace('¿Cuál?', '¿Cuál? {poison}'), /menu-again: says \{poison\}/],
  ['fewer wordings of a safety message', 'es/messages/crisis.yaml', (text: string): string => text.replace('    - "De acuerdo. No más"\n', '').replace(/^ {4}- "Claro\. Vamos.*\n/m, ''), /crisis-no-stay: has 2 wordings/],
  ['a message that does not exist', 'es/messages/menu.yaml', (text: string): string => `${text}\nnadie-lo-dice: "Hola."\n`, /es\/messages\/menu\.yaml:\d+: nadie-lo-dice: there is no such message in en/],
  ['a word the law forbids', 'es/messages/menu.yaml', (text: string): string => text.replace('¿Cuál?', 'Soy su terapia.'), /menu-again: says "terapia"/],
  ['a button that is too long', 'es/choices.yaml', (text: string): string => text.replace('label: Diario,', 'label: Diario de todo lo que pasa hoy,'), /at most 24 characters/]
])('%s is refused with its file and line', (_what, file, change, problem) => {
  expect(readAfter(file, change).lines).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test('Spanish reads with ease, and a hard sentence is told from an easy one', () => {
  const words = readContent(contentFolder, expected).content?.languages.get('es');
  if (words) expect(notEasy(words)).toEqual([]);
  expect(readingEase('Puede parar aquí. Está bien descansar.')).toBeGreaterThan(80);
  expect(readingEase('Las intervenciones neuropsicofarmacológicas multidisciplinarias requieren consideraciones individualizadas.')).toBeLessThan(20);
});
