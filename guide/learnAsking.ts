import type { Asked, AskingWords } from '../content/questions.ts';
import { learn } from './learn.ts';
import { listedIn, openReader } from './reader.ts';

export type LearnedAsking = Pick<AskingWords, 'listed' | 'learned'>;

const uncoveredSubject = 'uncovered ';

/** The topic that a subject stands for where the guide leaves it out; undefined where the subject is an answer. */
export const leftOut = (subject: string): string | undefined => (subject.startsWith(uncoveredSubject) ? subject.slice(uncoveredSubject.length) : undefined);

/** What stands for danger that is told as a question. */
export const dangerSubject = 'danger';

/** Learns the listed ways of asking of one language: its answers, and the topics that the guide leaves out. */
export function learnAsking(language: string, words: AskingWords['words'], asked: Asked, light: ReadonlySet<string>): LearnedAsking {
  const listed = listedIn(asked);
  const { lexicon, featuresOf } = openReader(language, { words, listed }, light);
  const { answers, uncovered, danger } = asked;
  const subjects = [
    ...Object.entries(answers).map(([subject, lines]) => ({ subject, lines })),
    ...Object.entries(uncovered).map(([topic, lines]) => ({ subject: `${uncoveredSubject}${topic}`, lines })),
    { subject: dangerSubject, lines: danger }
  ];
  return { listed, learned: learn(subjects.flatMap(({ subject, lines }) => lines.map(line => ({ subject, features: featuresOf(lexicon.read(line)) })))).toText() };
}
