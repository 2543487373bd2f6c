import type { Questions } from '../content/questions.ts';
import { CodedError } from '../errors.ts';
import { GuideAnswers, type Outcome } from '../guide/answerQuestion.ts';
import { recognizeAsking, type Asked } from '../guide/asked.ts';
import type { Verdict } from '../safety/verdict.ts';

/** Where questions to the guide are taken. */
export interface GuideDesk {
  asked(text: string): Asked;
  answer(question: string, verdict: Verdict): Outcome;
  /** Makes what the first question would have to wait for, a step at a time. */
  warm(): Iterable<void>;
}

/** Undefined while the questions cannot be read: a conversation must not stand still for them. */
export type OpenGuideDesk = () => GuideDesk | undefined;

/**
 * Opens the desk when it is first needed.
 * @param load reads the questions; throws CodedError UNFOLD_CONTENT_INVALID
 * @param report told once when they cannot be read
 */
export function openGuideDesk(load: () => Questions, report: (fault: CodedError) => void): OpenGuideDesk {
  let opened: { desk: GuideDesk | undefined } | undefined;
  return () => (opened ??= { desk: open(load, report) }).desk;
}

function open(load: () => Questions, report: (fault: CodedError) => void): GuideDesk | undefined {
  try {
    const questions = load();
    const answers = new GuideAnswers(questions);
    const languages = [...questions.languages.values()].map(({ words }) => words);
    return { asked: text => recognizeAsking(text, languages), answer: (question, verdict) => answers.ask(question, verdict), warm: () => answers.warm() };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    report(error);
    return undefined;
  }
}
