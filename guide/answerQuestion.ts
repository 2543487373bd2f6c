import type { AskingWords, Questions } from '../content/questions.ts';
import type { Code, Verdict } from '../safety/verdict.ts';
import { Lexicon, type Reading } from './lexicon.ts';
import { featuresOf, type Feature } from './features.ts';
import { Phrasings, type Likeness } from './phrasings.ts';
import { AnswerSearch } from './search.ts';
import { simplify } from './spelling.ts';
import { stemsOf } from './stems.ts';

/** What became of a question. Text still holds the clinic's placeholders. */
export type Outcome =
  | { readonly kind: 'answer'; readonly id: string; readonly points: readonly string[]; readonly more: string; readonly then: string | undefined; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'abstain'; readonly about: string | undefined; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'interrupt'; readonly wordings: readonly string[]; readonly language: string };

/** What one may ask about without being about to do it: "can I drive today?" has an answer in the guide. */
const askable: ReadonlySet<Code> = new Set<Code>(['DRIVE', 'DECIDE', 'STRESS', 'SUD', 'HUMAN', 'MINOR']);

// Less like every listed way of asking than this, and it is not answered. Found by leaving listed ways out: docs/decisions/0007.
const leastLike = 0.38;
// A word of what the guide leaves out ("how many milligrams") takes a way of asking that is nearly the same.
const leastLikeUncovered = 0.72;
// How much the meanings count, for the answer they fit best; the others in proportion.
const meaningShare = 0.15;

const uncoveredSubject = 'uncovered ';

interface Asking {
  readonly words: AskingWords;
  readonly lexicon: Lexicon;
  readonly featuresOf: (reading: Reading) => Feature[];
  /** Made when the language is first asked in. */
  readonly phrasings: () => Phrasings;
}

/** Answers questions from the clinic's guide, or says that the guide has no answer. */
export class GuideAnswers {
  readonly #search: AnswerSearch;
  readonly #answers: Questions['answers'];
  readonly #asking: ReadonlyMap<string, Asking>;

  constructor(questions: Questions) {
    const { answers, languages } = questions;
    this.#answers = answers;
    this.#search = new AnswerSearch(questions);
    this.#asking = new Map([...languages].map(([language, words]) => [language, openAsking(language, words, questions.light)]));
  }

  /** @param verdict of the safety screen on the same text */
  ask(text: string, verdict: Verdict): Outcome {
    const { language, asking, reading } = this.#read(text, verdict.language);
    const { texts, words } = asking.words;
    if (isDanger(verdict) || reading.urgent) return { kind: 'interrupt', wordings: [texts.interrupt], language };
    const best = this.#likeliest(asking, reading);
    const left = best?.subject.startsWith(uncoveredSubject) ? best.subject.slice(uncoveredSubject.length) : undefined;
    const answer = best && this.#answers.get(best.subject);
    const least = reading.uncovered === undefined ? leastLike : leastLikeUncovered;
    if (!answer || best.score < least) {
      const about = words.uncovered[reading.uncovered ?? (best && best.score >= leastLikeUncovered ? left : undefined) ?? '']?.name;
      return { kind: 'abstain', about, wordings: about === undefined ? texts.abstain : texts.abstainNamed, language };
    }
    return { kind: 'answer', id: best.subject, points: answer.points, more: answer.more, then: answer.then, wordings: texts.answers[best.subject] ?? [], language };
  }

  /** The likeliest answer or left-out topic: by the listed ways of asking, and by the meanings that have to come together. */
  #likeliest({ featuresOf: features, phrasings }: Asking, reading: Reading): Likeness | undefined {
    const ways = this.#search.find(reading.concepts);
    const most = ways[0]?.score ?? 1;
    const share = new Map(ways.map(({ answer, score }) => [answer, (meaningShare * score) / most]));
    let best: Likeness | undefined;
    for (const { subject, score: near } of phrasings().find(features(reading))) {
      const score = near + (share.get(subject) ?? 0);
      if (!best || score > best.score) best = { subject, score };
    }
    return best;
  }

  /** The language that has more of the text's words; the screen's guess where both have as many. */
  #read(text: string, guess: string): { language: string; asking: Asking; reading: Reading } {
    const known = [...this.#asking].map(([language, asking]) => ({ language, asking, known: asking.lexicon.knows(text) }));
    const [best] = known.sort((one, two) => two.known - one.known || Number(two.language === guess) - Number(one.language === guess));
    if (!best) throw new Error('no language of questions is loaded');
    return { ...best, reading: best.asking.lexicon.read(text) };
  }
}

function isDanger({ codes, hits, level }: Verdict): boolean {
  if (level !== 'none') return true;
  if (hits.some(hit => hit.rule.endsWith('-now'))) return true;
  return codes.some(code => !askable.has(code));
}

function openAsking(language: string, words: AskingWords, light: ReadonlySet<string>): Asking {
  const { answers, uncovered } = words.asked;
  const listed = [
    ...Object.entries(answers).map(([subject, lines]) => ({ subject, lines })),
    ...Object.entries(uncovered).map(([topic, lines]) => ({ subject: `${uncoveredSubject}${topic}`, lines }))
  ];
  const stem = stemsOf(language);
  const lexicon = new Lexicon(words.words, listed.flatMap(({ lines }) => simplify(lines.join(' ')).split(' ')), stem);
  const features = (reading: Reading): Feature[] => featuresOf(reading, stem, light);
  let made: Phrasings | undefined;
  const phrasings = (): Phrasings => made ??= new Phrasings(listed.flatMap(({ subject, lines }) => lines.map(line => ({ subject, features: features(lexicon.read(line)) }))));
  return { words, lexicon, featuresOf: features, phrasings };
}
