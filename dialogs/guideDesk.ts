import { loadQuestions } from '../content/questions.ts';
import type { Content } from '../content/load.ts';
import { CodedError } from '../errors.ts';
import { GuideAnswers, type Outcome } from '../guide/answerQuestion.ts';
import { recognizeAsking, type Asked } from '../guide/asked.ts';
import type { Verdict } from '../safety/verdict.ts';

/** Where questions to the guide are taken. */
export interface GuideDesk {
  asked(text: string): Asked;
  answer(question: string, verdict: Verdict): Outcome;
}

/** Undefined while the questions cannot be read: a conversation must not stand still for them. */
export type OpenGuideDesk = () => GuideDesk | undefined;

/**
 * Reads the questions of the content folder when the first one is asked: the start has no time for it.
 * @param report told once when they cannot be read
 */
export function openGuideDesk(folder: string, content: Content, report: (fault: CodedError) => void): OpenGuideDesk {
  let opened: { desk: GuideDesk | undefined } | undefined;
  return () => (opened ??= { desk: open(folder, content, report) }).desk;
}

function open(folder: string, content: Content, report: (fault: CodedError) => void): GuideDesk | undefined {
  try {
    const questions = loadQuestions(folder, content);
    const answers = new GuideAnswers(questions);
    const languages = [...questions.languages.values()].map(({ words }) => words);
    return { asked: text => recognizeAsking(text, languages), answer: (question, verdict) => answers.ask(question, verdict) };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    report(error);
    return undefined;
  }
}
