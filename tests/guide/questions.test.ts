import { expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readQuestions } from '../../content/questions.ts';
import { openReader } from '../../guide/reader.ts';
import { contentFolder, shippedContent } from '../support/content.ts';

/** The problems that one change to one file brings. */
function problemsAfter(name: string, change: (text: string) => string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'unfold-questions-'));
  try {
    cpSync(path.join(contentFolder, 'questions'), path.join(folder, 'questions'), { recursive: true });
    const file = path.join(folder, 'questions', name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return readQuestions(folder, shippedContent()).problems.map(each => each.message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the questions we ship have nothing to mend, in English and Spanish', () => {
  const { questions, problems } = readQuestions(contentFolder, shippedContent());
  expect(problems).toEqual([]);
  expect([...questions.languages.keys()]).toEqual(['en', 'es']);
});

test('what we ship was learned from the listed lines as they are read today', () => {
  const { questions, asked } = readQuestions(contentFolder, shippedContent());
  for (const [language, words] of questions.languages) {
    const { lexicon, featuresOf } = openReader(language, words, questions.light);
    const counts = new Map<string, number>();
    const { answers, uncovered, danger } = asked.get(language) ?? { answers: {}, uncovered: {}, danger: [] };
    for (const line of [...Object.values(answers), ...Object.values(uncovered), danger].flat()) {
      for (const { key, kind } of featuresOf(lexicon.read(line))) if (kind !== 'pair') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const kept = words.learned.split('\n').map(line => line.split('\t')).flatMap(([key = '', count]) => (count === undefined || /^(pair|unknown):/.test(key) ? [] : [[key, Number(count)] as const]));
    expect(new Map(kept)).toEqual(counts);
  }
});

test('asking in Spanish does not offer a conversation in Spanish', () => {
  expect(shippedContent().languages.has('questions')).toBe(false);
});

test.each([
  ['answers.yaml', 'points: [G13]', 'points: [G999]', /G999 is not in guide\.yaml/],
  ['answers.yaml', 'more: guide-gentle', 'more: nowhere', /no flow "nowhere"/],
  ['answers.yaml', 'when: [drive]', 'when: [sail]', /"sail" has no words/],
  ['en.yaml', '  drive: [', '  sail: [x]\n  drive: [', /sail: no answer asks for it/],
  ['en.answers.yaml', '  walk: ', '  wlak: ', /walk has no text/],
  ['en.answers.yaml', 'No driving for the rest', 'Hurry! No driving for the rest', /exclamation mark/],
  ['en.answers.yaml', 'No driving', `${'so '.repeat(60)}No driving`, /60 is the most/],
  ['answers.yaml', 'then: crisis-worse', 'then: nowhere', /no flow "nowhere"/],
  ['en.asked.yaml', '  drive: |', '  sail: |', /drive: 0 ways of asking/],
  ['es.asked.yaml', '    puedo manejar hoy', '    que es la integracion', /stands under drive too/],
  ['es.answers.yaml', '{office}', '{oficina}', /\{oficina\} is not a placeholder/],
  ['es.asked.yaml', '    puedo manejar hoy', '    puedo manejar el lunes', /was not learned from the words/],
  ['en.learned.txt', '\tA', '\tB', /run npm run questions:learn/]
] as const)('%s: %s', (name, from, to, problem) => {
  const problems = problemsAfter(name, text => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  });
  expect(problems.join('\n')).toMatch(problem);
});
