import path from 'node:path';
import { clinicIn } from '../content/clinicIn.ts';
import { loadContent } from '../content/load.ts';
import { loadQuestions } from '../content/questions.ts';
import { expected } from '../dialogs/expected.ts';
import { clinicVars, fill } from '../dialogs/render.ts';
import { CodedError } from '../errors.ts';
import { GuideAnswers } from '../guide/answerQuestion.ts';
import { screen } from '../safety/screen.ts';
import { readLines } from './lines.ts';

const batch: string[] = [];

function flush(): void {
  if (batch.length > 0) process.stdout.write(batch.join(''));
  batch.length = 0;
}

try {
  const folder = path.resolve(process.env['UNFOLD_CONTENT'] ?? 'content');
  const content = loadContent(folder, expected);
  const guide = new GuideAnswers(loadQuestions(folder, content));
  for await (const line of readLines(process.stdin)) {
    const outcome = guide.ask(line, screen(line));
    const about = outcome.kind === 'abstain' ? (outcome.about ?? '') : '';
    const text = fill(outcome.wordings[0] ?? '', { ...clinicVars(clinicIn(content.clinic, content.languages.get(outcome.language)?.labels ?? {})), about });
    const points = outcome.kind === 'answer' ? outcome.points : [];
    batch.push(`${JSON.stringify({ kind: outcome.kind, points, text })}\n`);
    if (batch.length >= 500) flush();
  }
  flush();
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
