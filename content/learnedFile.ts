import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AskingWords } from './questions.ts';
import type { Problem } from './problems.ts';

/** What is learned from: a change of any of it makes what was learned stale. */
export interface LearnedFrom extends Pick<AskingWords, 'words' | 'asked'> {
  readonly light: ReadonlySet<string>;
}

const nameOf = (language: string): string => `questions/${language}.learned.txt`;

/** Whether a problem is only that something was not learned again after a change. */
export const isStale = (problem: Problem): boolean => problem.file.endsWith('.learned.txt');

/** Stands for what was learned and all that it was learned from. */
function seal({ words, asked, light }: LearnedFrom, text: string): string {
  const { concepts, uncovered, urgent, wrapping, same, plain } = words;
  return createHash('sha256').update(JSON.stringify([concepts, uncovered, urgent, wrapping, same, plain, asked, [...light]])).update(text).digest('hex');
}

/** The text without its seal, and what is wrong with it: not there, damaged, or learned from other words. */
export function readLearned(folder: string, language: string, from: LearnedFrom): { text: string; problem?: Problem } {
  const file = nameOf(language);
  const problem = (message: string): Problem => ({ file, line: 1, message: `${message}; run npm run questions:learn` });
  let sealed: string;
  try {
    sealed = readFileSync(path.join(folder, file), 'utf8');
  } catch {
    return { text: '', problem: problem('cannot be read') };
  }
  const end = sealed.indexOf('\n');
  const text = sealed.slice(end + 1);
  return sealed.slice(0, end) === seal(from, text) ? { text } : { text, problem: problem('was not learned from the words and ways of asking that stand beside it') };
}

export function writeLearned(folder: string, language: string, from: LearnedFrom, text: string): void {
  writeFileSync(path.join(folder, nameOf(language)), `${seal(from, text)}\n${text}`);
}
