import type { AskingWords, Questions } from '../content/questions.ts';
import type { Code, Verdict } from '../safety/verdict.ts';
import { Lexicon, type Reading } from './lexicon.ts';
import { AnswerSearch, isFirm } from './search.ts';

/** What became of a question. Text still holds the clinic's placeholders. */
export type Outcome =
  | { readonly kind: 'answer'; readonly id: string; readonly points: readonly string[]; readonly more: string; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'abstain'; readonly about: string | undefined; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'interrupt'; readonly wordings: readonly string[]; readonly language: string };

/** What one may ask about without being about to do it: "can I drive today?" has an answer in the guide. */
const askable: ReadonlySet<Code> = new Set<Code>(['DRIVE', 'DECIDE', 'STRESS', 'SUD', 'HUMAN', 'MINOR']);

// Words nobody listed: the sentence may be about what the guide never mentions.
const mostUnknown = (concepts: number): number => Math.min(2, concepts);
const mostUnknownWhenFirm = 4;

interface Asking {
  readonly words: AskingWords;
  readonly lexicon: Lexicon;
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
    this.#asking = new Map([...languages].map(([language, words]) => [language, { words, lexicon: new Lexicon(words.words) }]));
  }

  /** @param verdict of the safety screen on the same text */
  ask(text: string, verdict: Verdict): Outcome {
    const { language, asking, reading } = this.#read(text, verdict.language);
    const { texts, words } = asking.words;
    if (isDanger(verdict) || reading.urgent) return { kind: 'interrupt', wordings: [texts.interrupt], language };
    const about = reading.uncovered === undefined ? undefined : words.uncovered[reading.uncovered]?.name;
    const found = this.#search.find(reading.concepts).find(match => this.#holds(match.answer, match.concepts, reading));
    const answer = found && this.#answers.get(found.answer);
    if (!found || !answer) return { kind: 'abstain', about, wordings: about === undefined ? texts.abstain : texts.abstainNamed, language };
    return { kind: 'answer', id: found.answer, points: answer.points, more: answer.more, wordings: texts.answers[found.answer] ?? [], language };
  }

  /** A near miss is not an answer: what the guide leaves out, or too much that nobody knows, outweighs a match. */
  #holds(id: string, matched: readonly string[], reading: Reading): boolean {
    const answer = this.#answers.get(id);
    const firm = answer !== undefined && isFirm(answer, reading.concepts);
    if (reading.uncovered !== undefined) return false;
    return reading.unknown <= (firm ? mostUnknownWhenFirm : mostUnknown(matched.length));
  }

  /** The language whose words explain more of the text; the screen's guess where both do. */
  #read(text: string, guess: string): { language: string; asking: Asking; reading: Reading } {
    const readings = [...this.#asking].map(([language, asking]) => ({ language, asking, reading: asking.lexicon.read(text) }));
    const [best] = readings.sort((one, two) => two.reading.known - one.reading.known || Number(two.language === guess) - Number(one.language === guess));
    if (!best) throw new Error('no language of questions is loaded');
    return best;
  }
}

function isDanger({ codes, hits, level }: Verdict): boolean {
  if (level !== 'none') return true;
  if (hits.some(hit => hit.rule.includes('now'))) return true;
  return codes.some(code => !askable.has(code));
}
