import type { Asked, AskingWords, Questions } from './questions.ts';
import type { SourceFile } from './problems.ts';

const wordLimit = 60;
const fewestPhrasings = 3;
const count = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
const placeholders = /\{(?!office\}|officeHours\}|services\}|crisis\}|domesticViolence\}|about\})\w*\}/;

export function checkConcepts(answers: Questions['answers'], words: AskingWords['words'], answerFile: SourceFile, wordFile: SourceFile): void {
  const used = new Set<string>();
  for (const [name, { when, also, firm, unless }] of answers) {
    for (const concept of [...when.flat(), ...also, ...firm.flat(), ...unless]) {
      used.add(concept);
      if (!(concept in words.concepts)) answerFile.add(['answers', name], `${name}: "${concept}" has no words in ${wordFile.name}`);
    }
  }
  for (const concept of Object.keys(words.concepts)) if (!used.has(concept)) wordFile.add(['concepts', concept], `${concept}: no answer asks for it`);
}

export function checkTexts(answers: Questions['answers'], texts: AskingWords['texts'], file: SourceFile): void {
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

/** Every answer has ways of asking it, and no way of asking means two things. */
export function checkAsked(answers: Questions['answers'], words: AskingWords['words'], asked: Asked, file: SourceFile): void {
  for (const name of answers.keys()) {
    const listed = asked.answers[name]?.length ?? 0;
    if (listed < fewestPhrasings) file.add(['answers', name], `${name}: ${listed} ways of asking; ${fewestPhrasings} are the least`);
  }
  for (const name of Object.keys(asked.answers)) if (!answers.has(name)) file.add(['answers', name], `${name} is not in answers.yaml`);
  for (const topic of Object.keys(asked.uncovered)) if (!(topic in words.uncovered)) file.add(['uncovered', topic], `${topic}: ${words.language}.yaml names no such topic`);
  const meant = new Map<string, string>();
  for (const part of ['answers', 'uncovered'] as const) {
    for (const [name, phrasings] of Object.entries(asked[part])) {
      for (const phrasing of phrasings) {
        const other = meant.get(phrasing);
        if (other !== undefined) file.add([part, name], `"${phrasing}" stands under ${other} too`);
        meant.set(phrasing, name);
      }
    }
  }
}
