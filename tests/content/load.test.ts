import { describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { coverage, unverified } from '../../content/coverage.ts';
import { readingGrade, readingGradeLimit, tooHard } from '../../content/checkReading.ts';
import { loadContent, readContent } from '../../content/load.ts';
import { renderProblem } from '../../content/problems.ts';
import { expected } from '../../dialogs/expected.ts';
import { contentFolder, shippedContent } from '../support/content.ts';

/** The first message of the menu, saying something else. */
const said = (words: string) => (text: string): string => text.replace(/^menu-first:\n(?: .*\n)*/m, `menu-first:\n  from: ours\n  text: ${words}\n`);

type Change = readonly [file: string, change: (text: string) => string];

/** Problems of the shipped content after one file of it was changed. */
const problemsAfter = (...change: Change): string[] => problemsAfterAll([change]);

function problemsAfterAll(changes: readonly Change[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'unfold-content-'));
  try {
    cpSync(contentFolder, folder, { recursive: true });
    for (const [file, change] of changes) {
      const place = path.join(folder, file);
      const before = readFileSync(place, 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(place, after);
    }
    return readContent(folder, expected).problems.map(renderProblem);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the content we ship has nothing to mend, covers every point of the guide, and reads at grade 8 or lower', () => {
  const { content, problems } = readContent(contentFolder, expected);
  expect(problems).toEqual([]);
  const words = content?.languages.get('en');
  if (!content || !words) throw new Error('there is no English content');
  expect(content.points.size).toBe(109);
  expect(coverage(content, words).missing).toEqual([]);
  expect(tooHard(words)).toEqual([]);
});

test('the reading grade tells a hard sentence from an easy one', () => {
  expect(readingGrade('You can stop here. It is all right to rest.')).toBeLessThan(3);
  expect(readingGrade('Neuropsychopharmacological interventions necessitate individualized multidisciplinary consideration.')).toBeGreaterThan(readingGradeLimit);
});

test('the two reflection questions stand word for word', () => {
  const said = [...(shippedContent().languages.get('en')?.messages.values() ?? [])].filter(message => message.from === 'quote').flatMap(message => message.wordings.flat());
  expect(said).toContain('What steps can you take to nourish your mind, broaden your horizons, and embark on a journey towards creating the life you truly desire?');
  expect(said).toContain('How will you bring about the change you want to see for yourself?');
});

describe('a mistake is refused with its file and line', () => {
  const cases: readonly [what: string, file: string, change: (text: string) => string, problem: RegExp][] = [
    ['a logo that is not there', 'clinic.yaml', text => text.replace('logo: logo.svg', 'logo: other.svg'), /^clinic\.yaml:\d+: site\.logo: there is no file other\.svg/],
    ['broken syntax', 'flows/reflect.yaml', text => text.replace('steps:', 'steps: ['), /^flows\/reflect\.yaml:\d+: /],
    ['an unknown kind of step', 'flows/reflect.yaml', text => text.replace('kind: say', 'kind: shout'), /^flows\/reflect\.yaml:\d+: steps\.[a-z-]+: there is no step kind "shout"/],
    ['an unknown step', 'flows/reflect.yaml', text => text.replace('next: change', 'next: nowhere'), /^flows\/reflect\.yaml:\d+: steps\.nourish: there is no step nowhere/],
    ['an unreachable step', 'flows/journal.yaml', text => `${text.trimEnd()}\n  lonely: { kind: say, message: kept, next: end }\n`, /^flows\/journal\.yaml:\d+: steps\.lonely: no step leads here/],
    ['a path that never ends', 'flows/journal.yaml', text => `${text.trimEnd()}\n  round: { kind: say, message: kept, next: round }\n`, /steps\.round: no path from here ever ends/],
    ['an unknown flow', 'flows/menu.yaml', text => text.replace('flow:journal', 'flow:jornal'), /^flows\/menu\.yaml:\d+: steps\.menu: there is no flow jornal/],
    ['a missing message', 'flows/journal.yaml', text => text.replace(/message: [a-z-]+/, 'message: not-written-yet'), /^flows\/journal\.yaml:\d+: steps\.[a-z-]+: en: there is no message not-written-yet/],
    ['a message that nobody uses', 'en/messages/menu.yaml', text => `${text}\nnobody-says-this:\n  from: ours\n  text: Hello.\n`, /^en\/messages\/menu\.yaml:\d+: the message nobody-says-this is never used/],
    ['an id twice in a file', 'en/messages/menu.yaml', text => `${text}\nmenu-first:\n  from: ours\n  text: Again.\n`, /^en\/messages\/menu\.yaml:\d+: an id stands twice/],
    ['an id twice in two files', 'en/messages/menu.yaml', text => `${text}\njournal-kept:\n  from: ours\n  text: Again.\n`, /journal-kept is already defined in en\/messages\/\w+\.yaml:\d+/],
    ['an empty emergency number', 'clinic.yaml', text => text.replace("phone: '911'", "phone: ''"), /^clinic\.yaml:\d+: emergency\.services\.phone: is not a telephone number/],
    ['a placeholder for a number', 'clinic.yaml', text => text.replace('(555) 555-0199', '000-0000'), /^clinic\.yaml:\d+: onCall\.phone: is a placeholder/],
    ['a time zone that does not exist', 'clinic.yaml', text => text.replace('America/Chicago', 'America/Atlantis'), /^clinic\.yaml:\d+: timeZone: is not an IANA time zone/],
    ['a bubble that is too long', 'en/messages/menu.yaml', said(`${'word '.repeat(46)}`), /menu-first: a bubble has 46 words; 45 is the most/],
    ['a word the law forbids', 'en/messages/menu.yaml', said('I can treat your low mood.'), /menu-first: says "treat"/],
    ['a placeholder that does not exist', 'en/messages/menu.yaml', said('Call {clinick}.'), /\{clinick\} is not a placeholder/],
    ['a bubble cut at its comma', 'en/messages/menu.yaml', said('[This is fine, and so on]'), /begins in lower case/],
    ['four bubbles', 'en/messages/menu.yaml', said('[One., Two., Three., Four.]'), /at most three bubbles/],
    ['two buttons of one name', 'en/choices.yaml', text => text.replace('label: Journal,', 'label: Reflect,'), /two choices are both called "reflect"/],
    ['a button that is too long', 'en/choices.yaml', text => text.replace('label: Journal,', 'label: Journal about everything today,'), /at most 24 characters/],
    ['a guide point that does not exist', 'en/messages/welcome.yaml', text => text.replace('G1,', 'G199,'), /G199 is not in guide\.yaml/]
  ];

  test.each(cases)('%s', (_what, file, change, problem) => {
    expect(problemsAfter(file, change)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test('two mistakes in one file are both named at once', () => {
    const problems = problemsAfter('clinic.yaml', text => text.replace("phone: '911'", "phone: ''").replace('retentionDays: 365', 'retentionDays: 0'));
    expect(problems).toHaveLength(2);
  });

  test('a file that cannot be read hides no mistake in another', () => {
    const problems = problemsAfterAll([
      ['flows/reflect.yaml', text => text.replace('next: change', 'next: nowhere')],
      ['en/messages/menu.yaml', text => `${text}\nbroken: [\n`]
    ]);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(/^en\/messages\/menu\.yaml:\d+: /), expect.stringMatching(/^flows\/reflect\.yaml:\d+: steps\.nourish: there is no step nowhere/)]));
  });
});

test('a folder that is not there is refused with what to do', () => {
  expect(() => loadContent('/nowhere/content', expected)).toThrow(/UNFOLD_CONTENT_INVALID: .*UNFOLD_CONTENT/);
});

test('a number nobody dialled for half a year is named', () => {
  const { clinic } = shippedContent();
  expect(unverified(clinic, new Date('2026-11-22'))).toHaveLength(8);
  const dialled = { ...clinic, office: { ...clinic.office, verified: '2026-01-01' } };
  expect(unverified(dialled, new Date('2026-11-22')).filter(line => line.includes('office'))).toEqual(['clinic.yaml: office: verified 325 days ago; dial it again and write the date']);
  expect(unverified(dialled, new Date('2026-03-01')).filter(line => line.includes('office'))).toEqual([]);
});
