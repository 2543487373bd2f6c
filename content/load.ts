import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { CodedError } from '../errors.ts';
import { Clinic } from './clinic.ts';
import { checkGraph, checkIntact } from './checkGraph.ts';
import { checkTranslation, safetyPack } from './checkTranslation.ts';
import { checkWords } from './checkWords.ts';
import { SourceFile, renderProblem, type Problem } from './problems.ts';
import {
  ChoiceFile, Commands, FlowShell, GuideFile, LabelFile, MessageFile, PageFile, TranslationFile,
  type Choice, type Flow, type GuidePoint, type Step, type StepKindContent, type Words
} from './schema.ts';
import { translate, type Gap } from './translate.ts';

export interface Content {
  readonly clinic: Clinic;
  readonly points: ReadonlyMap<string, GuidePoint>;
  readonly flows: ReadonlyMap<string, Flow>;
  /** Those that are offered, the first one first. */
  readonly languages: ReadonlyMap<string, Words>;
  /** What the others still lack. */
  readonly gaps: readonly Gap[];
}

/** What the program itself says and asks for, so that a missing or an unused message is noticed. */
export interface Expected {
  readonly kinds: readonly StepKindContent[];
  readonly messages: readonly string[];
  readonly choices: readonly string[];
  readonly flows: readonly string[];
}

/** Where each id was defined, for problems that are found later. */
export type Origins = Map<string, { file: SourceFile; path: readonly PropertyKey[] }>;

/** The one language that must be whole: the others are laid over it. */
const firstLanguage = 'en';

/** What every further language has besides its messages. */
const neededFiles = ['choices.yaml', 'commands.yaml', 'labels.yaml', 'page.yaml', 'protocol.yaml'];

/** Folders of the content that are not a language to talk in. */
const notLanguages = new Set(['flows', 'questions']);

const yamlFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.yaml')).sort() : [];

/** Reads and checks the whole folder. Returns what could be read together with every problem found. */
export function readContent(folder: string, expected: Expected): { content: Content | undefined; problems: Problem[] } {
  const files: SourceFile[] = [];
  const origins: Origins = new Map();
  const open = (...parts: string[]): SourceFile => {
    const file = new SourceFile(path.posix.join(...parts), path.join(folder, ...parts));
    files.push(file);
    return file;
  };
  const remember = (kind: string, id: string, file: SourceFile, at: readonly PropertyKey[]): boolean => {
    const key = `${kind} ${id}`;
    const earlier = origins.get(key);
    if (earlier) file.add(at, `${id} is already defined in ${earlier.file.name}:${earlier.file.lineOf(earlier.path)}; ids are used once`);
    else origins.set(key, { file, path: at });
    return !earlier;
  };

  const clinicFile = open('clinic.yaml');
  const clinic = clinicFile.parse(Clinic);
  const logo = clinic?.site.logo;
  if (typeof logo === 'string' && !existsSync(path.join(folder, logo))) clinicFile.add(['site', 'logo'], `site.logo: there is no file ${logo} beside clinic.yaml`);
  const points = new Map(Object.entries(open('guide.yaml').parse(GuideFile)?.points ?? {}));

  const flows = new Map<string, Flow>();
  for (const name of yamlFiles(path.join(folder, 'flows'))) {
    const file = open('flows', name);
    const shell = file.parse(FlowShell);
    if (!shell || !remember('flow', shell.flow, file, ['flow'])) continue;
    const steps = new Map<string, Step>();
    for (const [id, raw] of Object.entries(shell.steps)) {
      const kind = expected.kinds.find(each => each.kind === raw.kind);
      if (!kind) {
        file.add(['steps', id, 'kind'], `steps.${id}: there is no step kind "${raw.kind}"; there are ${expected.kinds.map(each => each.kind).join(', ')}`);
        continue;
      }
      const step = file.parse(kind.schema, ['steps', id], raw) as Step | undefined;
      if (step) steps.set(id, Object.freeze({ ...step, id }));
    }
    flows.set(shell.flow, { id: shell.flow, label: shell.label, consent: shell.consent, resumable: shell.resumable, start: shell.start, steps });
  }

  const openWords = (language: string) => {
    const choiceFile = open(language, 'choices.yaml');
    const choices = new Map<string, Choice>(Object.entries(choiceFile.parse(ChoiceFile) ?? {}));
    for (const id of choices.keys()) remember(`${language} choice`, id, choiceFile, [id]);
    const [commands, page, protocol] = [open(language, 'commands.yaml').parse(Commands), open(language, 'page.yaml').parse(PageFile), open(language, 'protocol.yaml').parse(PageFile)];
    return commands && page && protocol && { language, choices, commands, page, protocol };
  };
  const openMessages = <M>(language: string, schema: z.ZodType<Record<string, M>>): Map<string, M> => {
    const messages = new Map<string, M>();
    for (const name of yamlFiles(path.join(folder, language, 'messages'))) {
      const file = open(language, 'messages', name);
      for (const [id, message] of Object.entries(file.parse(schema) ?? {})) {
        if (remember(`${language} message`, id, file, [id])) messages.set(id, Object.freeze(message));
      }
    }
    return messages;
  };
  const messages = openMessages(firstLanguage, MessageFile);
  const words = openWords(firstLanguage);
  const gaps: Gap[] = [];
  const others = readdirSync(folder, { withFileTypes: true })
    .filter(each => each.isDirectory() && each.name !== firstLanguage && !notLanguages.has(each.name))
    .filter(({ name }) => {
      const missing = neededFiles.filter(file => !existsSync(path.join(folder, name, file)));
      if (missing.length > 0) gaps.push({ language: name, offered: false, missing });
      return missing.length === 0;
    })
    .map(({ name }) => ({ messages: openMessages(name, TranslationFile), words: openWords(name), labels: open(name, 'labels.yaml').parse(LabelFile) }));

  if (files.some(file => file.problems.length > 0) || !clinic || !words) {
    // Half-read files would only add echoes of the same mistakes; the others are checked all the same.
    const broken = new Set(files.filter(file => file.problems.length > 0));
    const isIntact = (key: string): boolean => { const origin = origins.get(key); return origin !== undefined && !broken.has(origin.file); };
    const whole = words && ![...broken].some(file => file.name.startsWith(`${firstLanguage}/`)) ? [{ ...words, messages, labels: {} }] : [];
    checkIntact([...flows.values()].filter(flow => isIntact(`flow ${flow.id}`)), whole, expected, origins);
    return { content: undefined, problems: files.flatMap(file => file.problems) };
  }
  const base: Words = { ...words, messages, labels: {} };
  const languages = new Map<string, Words>([[firstLanguage, base]]);
  const pack = safetyPack(base, flows, expected.kinds);
  for (const other of others) {
    if (!other.words || !other.labels) continue;
    const translated = { ...other.words, messages: other.messages, labels: other.labels };
    checkTranslation(base, translated, origins);
    const { words: told, gap } = translate(base, translated, pack, clinic);
    if (told) languages.set(told.language, told);
    if (gap) gaps.push(gap);
  }
  const content = { clinic, points, flows, languages, gaps };
  checkGraph(content, expected, origins);
  checkWords(content, origins);
  return { content, problems: files.flatMap(file => file.problems) };
}

/** @throws CodedError UNFOLD_CONTENT_INVALID naming every problem with file and line. */
export function loadContent(folder: string, expected: Expected): Content {
  if (!existsSync(folder)) {
    throw new CodedError('UNFOLD_CONTENT_INVALID', `there is no content folder at ${folder}; set UNFOLD_CONTENT to the folder that holds clinic.yaml`);
  }
  const { content, problems } = readContent(folder, expected);
  if (!content || problems.length > 0) {
    const lines = problems.map(problem => `  ${renderProblem(problem)}`).join('\n');
    throw new CodedError('UNFOLD_CONTENT_INVALID', `${problems.length} to mend in ${folder}:\n${lines}`);
  }
  return Object.freeze(content);
}
