import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CodedError } from '../errors.ts';
import { Clinic } from './clinic.ts';
import { checkGraph, checkIntact } from './checkGraph.ts';
import { checkWords } from './checkWords.ts';
import { SourceFile, renderProblem, type Problem } from './problems.ts';
import {
  ChoiceFile, Commands, FlowShell, GuideFile, MessageFile, PageFile,
  type Choice, type Flow, type GuidePoint, type Message, type Step, type StepKindContent, type Words
} from './schema.ts';

export interface Content {
  readonly clinic: Clinic;
  readonly points: ReadonlyMap<string, GuidePoint>;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly languages: ReadonlyMap<string, Words>;
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

  const languages = new Map<string, Words>();
  for (const language of readdirSync(folder, { withFileTypes: true }).filter(each => each.isDirectory() && !notLanguages.has(each.name)).map(each => each.name)) {
    const messages = new Map<string, Message>();
    for (const name of yamlFiles(path.join(folder, language, 'messages'))) {
      const file = open(language, 'messages', name);
      for (const [id, message] of Object.entries(file.parse(MessageFile) ?? {})) {
        if (remember(`${language} message`, id, file, [id])) messages.set(id, Object.freeze(message));
      }
    }
    const choiceFile = open(language, 'choices.yaml');
    const choices = new Map<string, Choice>(Object.entries(choiceFile.parse(ChoiceFile) ?? {}));
    for (const id of choices.keys()) remember(`${language} choice`, id, choiceFile, [id]);
    const commands = open(language, 'commands.yaml').parse(Commands);
    const page = open(language, 'page.yaml').parse(PageFile);
    const protocol = open(language, 'protocol.yaml').parse(PageFile);
    if (commands && page && protocol) languages.set(language, { language, messages, choices, commands, page, protocol });
  }

  if (files.every(file => file.problems.length === 0) && clinic) {
    const content = { clinic, points, flows, languages };
    checkGraph(content, expected, origins);
    checkWords(content, origins);
    return { content, problems: files.flatMap(file => file.problems) };
  }
  // Half-read files would only add echoes of the same mistakes; the others are checked all the same.
  const broken = new Set(files.filter(file => file.problems.length > 0));
  const isWhole = (language: string): boolean => ![...broken].some(file => file.name.startsWith(`${language}/`));
  checkIntact(
    [...flows.values()].filter(flow => { const origin = origins.get(`flow ${flow.id}`); return origin !== undefined && !broken.has(origin.file); }),
    [...languages.values()].filter(({ language }) => isWhole(language)),
    expected,
    origins
  );
  return { content: undefined, problems: files.flatMap(file => file.problems) };
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
