import path from 'node:path';
import { expected } from '../dialogs/expected.ts';
import { readQuestions } from '../content/questions.ts';
import { readContent } from '../content/load.ts';
import { notEasy, readingEaseLimit, readingGradeLimit, readingGrade, tooHard } from '../content/checkReading.ts';
import { coverage, unverified } from '../content/coverage.ts';
import { renderProblem } from '../content/problems.ts';

const folder = path.resolve(process.env['UNFOLD_CONTENT'] ?? 'content');
const { content, problems } = readContent(folder, expected);
problems.forEach(problem => { console.log(renderProblem(problem)); });
let mistakes = problems.length;

if (content) {
  for (const words of content.languages.values()) {
    const { covered, missing } = coverage(content, words);
    console.log(`${words.language}: ${words.messages.size} messages, ${content.flows.size} flows, ${covered} of ${content.points.size} guide points covered`);
    missing.forEach(point => { console.log(`${words.language}: ${point} is covered by no message`); });
    mistakes += missing.length;
    for (const { id, grade } of words.language === 'en' ? tooHard(words) : []) {
      console.log(`${words.language}: ${id} reads at grade ${grade.toFixed(1)}; ${readingGradeLimit} is the most`);
      mistakes += 1;
    }
    for (const { id, ease } of words.language === 'es' ? notEasy(words) : []) {
      console.log(`${words.language}: ${id} reads at an ease of ${ease.toFixed(0)} (Fernández Huerta); ${readingEaseLimit} is the least`);
      mistakes += 1;
    }
  }
  for (const { language, offered, missing } of content.gaps) {
    console.log(offered
      ? `${language}: not all of it is there, and what is missing is said in English: ${missing.join(', ')}`
      : `${language}: not offered to patients, since its safety pack is not whole; missing: ${missing.join(', ')}`);
  }
  const { questions, problems: askProblems } = readQuestions(folder, content);
  askProblems.forEach(problem => { console.log(renderProblem(problem)); });
  mistakes += askProblems.length;
  const points = new Set([...questions.answers.values()].flatMap(answer => answer.points));
  console.log(`questions: ${questions.answers.size} answers in ${[...questions.languages.keys()].join(', ')}, citing ${points.size} guide points`);
  for (const [id, wordings] of Object.entries(questions.languages.get('en')?.texts.answers ?? {})) {
    const grade = Math.max(...wordings.map(readingGrade));
    if (grade <= readingGradeLimit || questions.answers.get(id)?.quote === true) continue;
    console.log(`questions: ${id} reads at grade ${grade.toFixed(1)}; ${readingGradeLimit} is the most`);
    mistakes += 1;
  }
  for (const line of unverified(content.clinic, new Date())) console.log(line);
  if (content.clinic.selfCareGuide === null) console.log('clinic.yaml: selfCareGuide is empty; the guide points to a self-care guide that only the clinic can provide (G38, G39)');
  if (content.clinic.demonstration) console.log('clinic.yaml: this is the demonstration clinic; production refuses it');
}
console.log(mistakes === 0 ? 'content: nothing to mend' : `content: ${mistakes} to mend`);
process.exitCode = mistakes === 0 ? 0 : 1;
