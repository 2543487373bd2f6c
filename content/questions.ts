import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CodedError } from '../errors.ts';
import { SourceFile, renderProblem, type Problem } from './problems.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id');
// 48 and 911 are words people type, whatever YAML makes of them.
const phrase = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String);
const phrases = z.array(phrase).min(1);
const way = z.string().transform(text => text.split('+').map(each => each.trim()));

/** What the guide can be asked, the same in every language. */
const AnswerFile = z.strictObject({ light: z.array(id), answers: z.record(id, z.strictObject({
  points: z.array(z.string().regex(/^G\d{1,3}$/, 'is not a guide point such as G13')).min(1),
  more: id,
  /** The guide's own words, which are not made easier. */
  quote: z.boolean().default(false),
  when: z.array(way).min(1),
  also: z.array(id).default([]),
  firm: z.array(way).default([]),
  unless: z.array(id).default([])
})) });
export type Answer = z.output<typeof AnswerFile>['answers'][string];

const bubble = z.string().min(1);
const LanguageFile = z.strictObject({
  language: z.string().length(2),
  uncovered: z.record(id, z.strictObject({ name: z.string().min(1), words: phrases })),
  urgent: phrases,
  /** Said before a question, where it would otherwise be taken for an answer. */
  prefixes: phrases,
  /** How a question without a question mark begins. */
  openers: phrases,
  plain: phrases,
  concepts: z.record(id, phrases)
});
const TextFile = z.strictObject({
  abstain: z.array(bubble).min(2),
  abstainNamed: z.array(bubble).min(2),
  interrupt: bubble,
  answers: z.record(id, z.union([bubble, z.array(bubble).min(2)]).transform(text => (typeof text === 'string' ? [text] : text)))
});

/** One language of asking: the words behind the meanings, and what is answered. */
export interface AskingWords {
  readonly words: z.output<typeof LanguageFile>;
  readonly texts: z.output<typeof TextFile>;
}

export interface Questions {
  /** Meanings that say how something is asked more than what about. */
  readonly light: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly languages: ReadonlyMap<string, AskingWords>;
}

/** What the rest of the content offers to refer to. */
export interface Known {
  readonly points: { has(id: string): boolean };
  readonly flows: { has(id: string): boolean };
}

const wordLimit = 60;
const count = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
const placeholders = /\{(?!office\}|officeHours\}|services\}|crisis\}|domesticViolence\}|about\})\w*\}/;

/**
 * Reads `questions/` of the content folder. Languages here do not offer a conversation in that language:
 * that takes a whole safety pack.
 */
export function readQuestions(folder: string, known: Known): { questions: Questions; problems: Problem[] } {
  const files: SourceFile[] = [];
  const open = (name: string): SourceFile => {
    const file = new SourceFile(`questions/${name}`, path.join(folder, 'questions', name));
    files.push(file);
    return file;
  };
  const answerFile = open('answers.yaml');
  const asked = answerFile.parse(AnswerFile);
  const answers = new Map(Object.entries(asked?.answers ?? {}));
  const languages = new Map<string, AskingWords>();
  for (const language of languagesIn(folder)) {
    const [wordFile, textFile] = [open(`${language}.yaml`), open(`${language}.answers.yaml`)];
    const words = wordFile.parse(LanguageFile);
    const texts = textFile.parse(TextFile);
    if (!words || !texts) continue;
    languages.set(language, { words, texts });
    checkConcepts(answers, words, answerFile, wordFile);
    checkTexts(answers, texts, textFile);
  }
  for (const [name, { points, more }] of answers) {
    for (const point of points) if (!known.points.has(point)) answerFile.add(['answers', name, 'points'], `${name}: ${point} is not in guide.yaml`);
    if (!known.flows.has(more)) answerFile.add(['answers', name, 'more'], `${name}: there is no flow "${more}"`);
  }
  return { questions: { light: new Set(asked?.light), answers, languages }, problems: files.flatMap(file => file.problems) };
}

/** @throws CodedError UNFOLD_CONTENT_INVALID naming every problem with file and line. */
export function loadQuestions(folder: string, known: Known): Questions {
  const { questions, problems } = readQuestions(folder, known);
  if (problems.length === 0) return questions;
  throw new CodedError('UNFOLD_CONTENT_INVALID', `${problems.length} to mend in ${folder}:\n${problems.map(each => `  ${renderProblem(each)}`).join('\n')}`);
}

function languagesIn(folder: string): string[] {
  const at = path.join(folder, 'questions');
  return existsSync(at) ? readdirSync(at).filter(name => /^[a-z]{2}\.yaml$/.test(name)).map(name => name.slice(0, 2)).sort() : [];
}

function checkConcepts(answers: Questions['answers'], words: AskingWords['words'], answerFile: SourceFile, wordFile: SourceFile): void {
  const used = new Set<string>();
  for (const [name, { when, also, firm, unless }] of answers) {
    for (const concept of [...when.flat(), ...also, ...firm.flat(), ...unless]) {
      used.add(concept);
      if (!(concept in words.concepts)) answerFile.add(['answers', name], `${name}: "${concept}" has no words in ${wordFile.name}`);
    }
  }
  for (const concept of Object.keys(words.concepts)) if (!used.has(concept)) wordFile.add(['concepts', concept], `${concept}: no answer asks for it`);
}

function checkTexts(answers: Questions['answers'], texts: AskingWords['texts'], file: SourceFile): void {
  for (const name of answers.keys()) if (!(name in texts.answers)) file.add(['answers'], `${name} has no text`);
  for (const name of Object.keys(texts.answers)) if (!answers.has(name)) file.add(['answers', name], `${name} is not in answers.yaml`);
  const all: [readonly string[], readonly string[]][] = [
    ...Object.entries(texts.answers).map(([name, wordings]): [string[], string[]] => [['answers', name], wordings]),
    [['abstain'], texts.abstain], [['abstainNamed'], texts.abstainNamed], [['interrupt'], [texts.interrupt]]
  ];
  for (const [at, wordings] of all) {
    for (const text of wordings) for (const problem of problemsOf(text)) file.add(at, `${at.at(-1) ?? ''}: ${problem}`);
  }
}

function* problemsOf(text: string): Iterable<string> {
  if (count(text) > wordLimit) yield `has ${count(text)} words; ${wordLimit} is the most`;
  if (text.includes('!')) yield 'holds an exclamation mark; the voice is level';
  if (placeholders.test(text)) yield `${placeholders.exec(text)?.[0] ?? ''} is not a placeholder`;
}
