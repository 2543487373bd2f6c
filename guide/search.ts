import MiniSearch from 'minisearch';
import type { Answer, Questions } from '../content/questions.ts';

interface Way {
  readonly id: number;
  readonly answer: string;
  readonly concepts: readonly string[];
}

export interface Match {
  readonly answer: string;
  readonly score: number;
  /** The meanings that decided. */
  readonly concepts: readonly string[];
}

// How much a meaning counts that only makes an answer likelier.
const alsoShare = 0.4;
const lightShare = 0.3;
// A meaning that decides alone outweighs any other way of asking.
const firmBonus = 10;

/** Finds the answers whose ways of asking are wholly there, best first. Rare meanings weigh more. */
export class AnswerSearch {
  readonly #index: MiniSearch<Way>;
  readonly #ways: Way[] = [];
  readonly #answers: Questions['answers'];
  readonly #weight = new Map<string, number>();

  constructor({ answers, light }: Questions) {
    this.#answers = answers;
    for (const [answer, { when }] of answers) for (const concepts of when) this.#ways.push({ id: this.#ways.length, answer, concepts });
    this.#index = new MiniSearch<Way>({
      fields: ['concepts'],
      extractField: (way, field) => (field === 'id' ? String(way.id) : way.concepts.join(' ')),
      tokenize: text => text.split(' '),
      processTerm: term => term,
      // How many meanings a way has must not count against it.
      searchOptions: { bm25: { k: 1.2, b: 0, d: 0 }, boostTerm: term => (light.has(term) ? lightShare : 1) }
    });
    this.#index.addAll(this.#ways);
    for (const concept of new Set(this.#ways.flatMap(way => way.concepts))) {
      this.#weight.set(concept, this.#index.search(concept)[0]?.score ?? 0);
    }
  }

  find(concepts: ReadonlySet<string>): Match[] {
    const best = new Map<string, Match>();
    for (const { id, score, queryTerms } of this.#index.search([...concepts].join(' '))) {
      const way = this.#ways[Number(id)];
      if (!way || queryTerms.length < way.concepts.length) continue;
      const answer = this.#answers.get(way.answer);
      if (!answer || answer.unless.some(each => concepts.has(each) && !way.concepts.includes(each))) continue;
      const also = answer.also.reduce((sum, each) => (concepts.has(each) && !way.concepts.includes(each) ? sum + (this.#weight.get(each) ?? 0) : sum), 0);
      const total = score / way.concepts.length + also * alsoShare + (isFirm(answer, concepts) ? firmBonus : 0);
      const known = best.get(way.answer);
      if (!known || total > known.score) best.set(way.answer, { answer: way.answer, score: total, concepts: way.concepts });
    }
    return [...best.values()].sort((one, two) => two.score - one.score);
  }
}

/** Whether meanings are there that decide for this answer alone. */
const isFirm = (answer: Answer, concepts: ReadonlySet<string>): boolean =>
  answer.firm.some(way => way.every(each => concepts.has(each)));
