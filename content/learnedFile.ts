import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problems.ts';

/** What is kept of the listed ways of asking in one language. */
export interface LearnedFile {
  /** All their words, a space between. */
  readonly listed: string;
  readonly learned: string;
}

const nameOf = (language: string): string => `questions/${language}.learned.txt`;

/** Whether a problem is only that something was not learned again after a change. */
export const isStale = (problem: Problem): boolean => problem.file.endsWith('.learned.txt');

/** Stands for what was learned and all that it was learned from: a change of any of it makes what was learned stale. */
function seal(folder: string, language: string, light: ReadonlySet<string>, text: string): string {
  const hash = createHash('sha256').update(JSON.stringify([...light]));
  for (const name of [`${language}.yaml`, `${language}.asked.yaml`]) hash.update(readFileSync(path.join(folder, 'questions', name)));
  return hash.update(text).digest('hex');
}

/** @returns the file, and what is wrong with it: not there, damaged, or learned from other words */
export function readLearned(folder: string, language: string, light: ReadonlySet<string>): LearnedFile & { readonly problem?: Problem } {
  const file = nameOf(language);
  const problem = (message: string): Problem => ({ file, line: 1, message: `${message}; run npm run questions:learn` });
  try {
    const [kept = '', listed = '', ...rest] = readFileSync(path.join(folder, file), 'utf8').split('\n');
    const learned = rest.join('\n');
    const fits = kept === seal(folder, language, light, `${listed}\n${learned}`);
    return { listed, learned, ...(!fits && { problem: problem('was not learned from the words and ways of asking that stand beside it') }) };
  } catch {
    return { listed: '', learned: '', problem: problem('cannot be read, or the ways of asking beside it cannot') };
  }
}

export function writeLearned(folder: string, language: string, light: ReadonlySet<string>, { listed, learned }: LearnedFile): void {
  const text = `${listed}\n${learned}`;
  writeFileSync(path.join(folder, nameOf(language)), `${seal(folder, language, light, text)}\n${text}`);
}
