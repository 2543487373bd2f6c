import type { AskingWords } from '../content/questions.ts';
import { learn } from './learn.ts';
import type { Learned } from './learned.ts';
import { openReader } from './reader.ts';

const uncoveredSubject = 'uncovered ';

/** The topic that a subject stands for where the guide leaves it out; undefined where the subject is an answer. */
export const leftOut = (subject: string): string | undefined => (subject.startsWith(uncoveredSubject) ? subject.slice(uncoveredSubject.length) : undefined);

/** What stands for danger that is told as a question. */
export const dangerSubject = 'danger';

/** Learns the listed ways of asking of one language: its answers, and the topics that the guide leaves out. */
export function learnAsking(language: string, words: Pick<AskingWords, 'words' | 'asked'>, light: ReadonlySet<string>): Learned {
  const { lexicon, featuresOf } = openReader(language, words, light);
  const { answers, uncovered, danger } = words.asked;
  const listed = [
    ...Object.entries(answers).map(([subject, lines]) => ({ subject, lines })),
    ...Object.entries(uncovered).map(([topic, lines]) => ({ subject: `${uncoveredSubject}${topic}`, lines })),
    { subject: dangerSubject, lines: danger }
  ];
  return learn(listed.flatMap(({ subject, lines }) => lines.map(line => ({ subject, features: featuresOf(lexicon.read(line)) }))));
}
