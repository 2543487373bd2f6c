import type { Asked, Questions } from '../content/questions.ts';
import type { Verdict } from '../safety/verdict.ts';
import { GuideAnswers } from './answerQuestion.ts';
import { learnAsking } from './learnAsking.ts';

const every = 5;
const quiet: Verdict = { level: 'none', codes: [], rule: null, span: null, language: 'en', hits: [] };

export interface Unseen {
  readonly right: number;
  readonly admitted: number;
  /** Danger that is not answered, without the screen. */
  readonly interrupted: number;
  /** Questions to the guide that are taken for danger, without the screen. */
  readonly alarmed: number;
}

/** How well ways of asking that nobody listed are understood, as shares of 1: every fifth one is taken out, and asked. */
export function asUnseen(questions: Questions, language: string, asked: Asked): Unseen {
  const words = questions.languages.get(language);
  if (!words) throw new RangeError(`no questions in ${language}`);
  const hidden = { answers: new Map<string, string>(), uncovered: new Map<string, string>() };
  const keep = (part: 'answers' | 'uncovered') => Object.fromEntries(Object.entries(asked[part]).map(([subject, lines]) => [subject, lines.filter((line, at) => {
    if (at % every !== every >> 1) return true;
    hidden[part].set(line, subject);
    return false;
  })]));
  const danger = asked.danger.filter((_, at) => at % every === every >> 1);
  const kept = { answers: keep('answers'), uncovered: keep('uncovered'), danger: asked.danger.filter(line => !danger.includes(line)) };
  const learned = learnAsking(language, words.words, kept, questions.light);
  const guide = new GuideAnswers({ ...questions, languages: new Map([[language, { ...words, ...learned }]]) });
  const outcomes = (lines: Iterable<string>) => [...lines].map(text => ({ text, outcome: guide.ask(text, quiet) }));
  const pointsOf = (id: string | undefined) => questions.answers.get(id ?? '')?.points ?? [];
  const answered = outcomes(hidden.answers.keys());
  const left = outcomes(hidden.uncovered.keys());
  // The point cited first has to be one that the answer meant restates.
  const isRight = ({ text, outcome }: (typeof answered)[number]): boolean => outcome.kind === 'answer' && pointsOf(hidden.answers.get(text)).includes(outcome.points[0] ?? '');
  const share = (all: typeof answered, which: (each: (typeof answered)[number]) => boolean): number => all.filter(which).length / all.length;
  return {
    right: share(answered, isRight),
    admitted: share(left, ({ outcome }) => outcome.kind === 'abstain'),
    interrupted: share(outcomes(danger), ({ outcome }) => outcome.kind === 'interrupt'),
    alarmed: share(answered, ({ outcome }) => outcome.kind === 'interrupt')
  };
}
