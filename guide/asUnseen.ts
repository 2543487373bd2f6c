import type { Questions } from '../content/questions.ts';
import type { Verdict } from '../safety/verdict.ts';
import { GuideAnswers } from './answerQuestion.ts';
import { learnAsking } from './learnAsking.ts';

const every = 5;
const quiet: Verdict = { level: 'none', codes: [], rule: null, span: null, language: 'en', hits: [] };

/** How well ways of asking that nobody listed are understood, as shares of 1: every fifth one is taken out, and asked. */
export function asUnseen(questions: Questions, language: string): { right: number; admitted: number } {
  const words = questions.languages.get(language);
  if (!words) throw new RangeError(`no questions in ${language}`);
  const hidden = { answers: new Map<string, string>(), uncovered: new Map<string, string>() };
  const keep = (part: 'answers' | 'uncovered') => Object.fromEntries(Object.entries(words.asked[part]).map(([subject, lines]) => [subject, lines.filter((line, at) => {
    if (at % every !== every >> 1) return true;
    hidden[part].set(line, subject);
    return false;
  })]));
  const kept = { ...words, asked: { answers: keep('answers'), uncovered: keep('uncovered') } };
  const learned = learnAsking(language, kept, questions.light).toText();
  const guide = new GuideAnswers({ ...questions, languages: new Map([[language, { ...kept, learned }]]) });
  const outcomes = (lines: Iterable<string>) => [...lines].map(text => ({ text, outcome: guide.ask(text, quiet) })).filter(({ outcome }) => outcome.kind !== 'interrupt');
  const pointsOf = (id: string | undefined) => questions.answers.get(id ?? '')?.points ?? [];
  const answered = outcomes(hidden.answers.keys());
  const left = outcomes(hidden.uncovered.keys());
  // The point cited first has to be one that the answer meant restates.
  const isRight = ({ text, outcome }: (typeof answered)[number]): boolean => outcome.kind === 'answer' && pointsOf(hidden.answers.get(text)).includes(outcome.points[0] ?? '');
  return { right: answered.filter(isRight).length / answered.length, admitted: left.filter(({ outcome }) => outcome.kind === 'abstain').length / left.length };
}
