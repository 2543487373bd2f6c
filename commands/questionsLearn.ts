import path from 'node:path';
import { isStale, writeLearned } from '../content/learnedFile.ts';
import { loadContent } from '../content/load.ts';
import { renderProblem } from '../content/problems.ts';
import { readQuestions } from '../content/questions.ts';
import { expected } from '../dialogs/expected.ts';
import { CodedError } from '../errors.ts';
import { asUnseen } from '../guide/asUnseen.ts';
import { learnAsking } from '../guide/learnAsking.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/**
 * Learns the listed ways of asking again, after they or the words of a language were changed. With --unseen it keeps nothing:
 * it leaves every fifth way out, learns the others, and tells how many of those left out are understood.
 */
try {
  const folder = path.resolve(process.env['UNFOLD_CONTENT'] ?? 'content');
  const { questions, asked, problems } = readQuestions(folder, loadContent(folder, expected));
  const mistakes = problems.filter(each => !isStale(each));
  mistakes.forEach(each => { console.log(renderProblem(each)); });
  if (mistakes.length > 0) process.exitCode = 1;
  else {
    for (const [language, lines] of asked) {
      const words = questions.languages.get(language)?.words;
      if (!words) continue;
      if (process.argv.includes('--unseen')) {
        const { right, admitted, interrupted, alarmed } = asUnseen(questions, language, lines);
        console.log(`${language}: of ways left out ${percent(right)} get the right answer, ${percent(admitted)} of what the guide leaves out is admitted; without the screen ${percent(interrupted)} of danger interrupts, and ${percent(alarmed)} of questions`);
        continue;
      }
      const learned = learnAsking(language, words, lines, questions.light);
      writeLearned(folder, language, questions.light, learned);
      console.log(`${language}: learned from ${Object.values(lines.answers).flat().length} ways of asking`);
    }
  }
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
