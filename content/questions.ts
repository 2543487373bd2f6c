import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CodedError } from '../errors.ts';
import { checkAsked, checkConcepts, checkTexts } from './checkQuestions.ts';
import { readLearned } from './learnedFile.ts';
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
  /** The flow that begins right after the answer. */
  then: id.optional(),
  /** The guide's own words, which are not made easier. */
  quote: z.boolean().default(false),
  when: z.array(way).min(1),
  also: z.array(id).default([]),
  firm: z.array(way).default([]),
  unless: z.array(id).default([])
})) });
export type Answer = z.output<typeof AnswerFile>['answers'][string];

/** One a line, as a block of text: YAML reads thousands of list items too slowly. */
const lines = z.string().transform(text => text.split('\n').map(each => each.trim()).filter(Boolean));

const bubble = z.string().min(1);
const LanguageFile = z.strictObject({
  language: z.string().length(2),
  uncovered: z.record(id, z.strictObject({ name: z.string().min(1), words: phrases })),
  urgent: phrases,
  /** Said before a question, where it would otherwise be taken for an answer. */
  prefixes: phrases,
  /** How a question without a question mark begins. */
  openers: phrases,
  /** What stands around a question and is left out of it: "my wife|husband wants to know if". */
  wrapping: lines,
  /** Words compared as one, a line each: "cry: bawl sob weep". */
  same: lines,
  plain: phrases,
  concepts: z.record(id, phrases)
});
const TextFile = z.strictObject({
  abstain: z.array(bubble).min(2),
  abstainNamed: z.array(bubble).min(2),
  interrupt: bubble,
  answers: z.record(id, z.union([bubble, z.array(bubble).min(2)]).transform(text => (typeof text === 'string' ? [text] : text)))
});

const AskedFile = z.strictObject({ answers: z.record(id, lines), uncovered: z.record(id, lines), danger: lines });

/** One language of asking: the words behind the meanings, and what is answered. */
export interface AskingWords {
  readonly words: z.output<typeof LanguageFile>;
  readonly texts: z.output<typeof TextFile>;
  /** All words of the listed ways of asking, a space between. */
  readonly listed: string;
  /** What was learned from them, as `guide/learned.ts` writes it; made by `npm run questions:learn`. */
  readonly learned: string;
}

/** Listed ways of asking, by answer and by topic that is left out, and danger told as a question. */
export type Asked = z.output<typeof AskedFile>;

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

interface ReadQuestions {
  readonly questions: Questions;
  /** By language. */
  readonly asked: ReadonlyMap<string, Asked>;
  readonly problems: Problem[];
}

/**
 * Reads `questions/` of the content folder. Languages here do not offer a conversation in that language:
 * that takes a whole safety pack.
 */
export const readQuestions = (folder: string, known: Known): ReadQuestions => read(folder, known, true);

/** @param whole whether to read the listed ways too, which are long, and which nobody needs who has what was learned from them */
function read(folder: string, known: Known, whole: boolean): ReadQuestions {
  const files: SourceFile[] = [];
  const open = (name: string): SourceFile => {
    const file = new SourceFile(`questions/${name}`, path.join(folder, 'questions', name));
    files.push(file);
    return file;
  };
  const answerFile = open('answers.yaml');
  const file = answerFile.parse(AnswerFile);
  const answers = new Map(Object.entries(file?.answers ?? {}));
  const asked = new Map<string, Asked>();
  const languages = new Map<string, AskingWords>();
  const problems: Problem[] = [];
  const light = new Set(file?.light);
  for (const language of languagesIn(folder)) {
    const wordFile = open(`${language}.yaml`);
    const words = wordFile.parse(LanguageFile);
    const textFile = open(`${language}.answers.yaml`);
    const texts = textFile.parse(TextFile);
    if (whole && words) {
      const askedFile = open(`${language}.asked.yaml`);
      const phrasings = askedFile.parse(AskedFile);
      if (phrasings) {
        asked.set(language, phrasings);
        checkAsked(answers, words, phrasings, askedFile);
      }
    }
    if (!words || !texts) continue;
    const { problem, ...learned } = readLearned(folder, language, light);
    if (problem) problems.push(problem);
    languages.set(language, { words, texts, ...learned });
    checkConcepts(answers, words, answerFile, wordFile);
    checkTexts(answers, texts, textFile);
  }
  for (const [name, { points, more, then }] of answers) {
    for (const point of points) if (!known.points.has(point)) answerFile.add(['answers', name, 'points'], `${name}: ${point} is not in guide.yaml`);
    for (const flow of [more, ...(then === undefined ? [] : [then])]) if (!known.flows.has(flow)) answerFile.add(['answers', name], `${name}: there is no flow "${flow}"`);
  }
  return { questions: { light, answers, languages }, asked, problems: [...files.flatMap(file => file.problems), ...problems] };
}

/** @throws CodedError UNFOLD_CONTENT_INVALID naming every problem with file and line. */
export function loadQuestions(folder: string, known: Known): Questions {
  const { questions, problems: some } = read(folder, known, false);
  if (some.length === 0) return questions;
  const { problems } = readQuestions(folder, known);
  throw new CodedError('UNFOLD_CONTENT_INVALID', `${problems.length} to mend in ${folder}:\n${problems.map(each => `  ${renderProblem(each)}`).join('\n')}`);
}

function languagesIn(folder: string): string[] {
  const at = path.join(folder, 'questions');
  return existsSync(at) ? readdirSync(at).filter(name => /^[a-z]{2}\.yaml$/.test(name)).map(name => name.slice(0, 2)).sort() : [];
}
