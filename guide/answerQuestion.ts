import type { AskingWords, Questions } from '../content/questions.ts';
import type { Code, Verdict } from '../safety/verdict.ts';
import { dangerSubject, leftOut } from './learnAsking.ts';
import { Learned } from './learned.ts';
import type { Reading } from './lexicon.ts';
import { openReader, type Reader } from './reader.ts';
import { AnswerSearch } from './search.ts';

/** What became of a question. Text still holds the clinic's placeholders. */
export type Outcome =
  | { readonly kind: 'answer'; readonly id: string; readonly points: readonly string[]; readonly more: string; readonly then: string | undefined; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'abstain'; readonly about: string | undefined; readonly wordings: readonly string[]; readonly language: string }
  | { readonly kind: 'interrupt'; readonly wordings: readonly string[]; readonly language: string };

/** What takes a call to the clinic and no ambulance, and is not in the guide: saying so with the clinic's number is the right reply. */
const forTheClinic: ReadonlySet<Code> = new Set<Code>(['MED-3', 'MED-4']);

/** What one may ask about without being about to do it: "can I drive today?" has an answer in the guide. */
const askable: ReadonlySet<Code> = new Set<Code>(['DRIVE', 'DECIDE', 'STRESS', 'SUD', 'HUMAN', 'MINOR']);

// More likely than this to be about something the guide leaves out, and it is not answered. Found by leaving listed ways out: docs/decisions/0007.
const mostLeftOut = 0.25;
// Or more than this beside the answer's own chance: few words are known then, and they speak as much for something else.
const mostBesides = 0.65;
// Less likely than this, and no answer is meant: nothing known stood in the question.
const leastChance = 0.1;
// Likelier than this to be danger told as a question, and it is not taken as one.
const mostDanger = 0.35;
// Enough where the screen also found something that may be asked about: a car, a decision.
const mostDangerHinted = 0.2;
// A phrase of danger in what is less likely danger than this means something else: "the risk of a heart attack".
const mostDangerUrgent = 0.02;
// A vague sign alone does not stop what is this likely a question to the guide, and this unlikely danger; nor does a big decision,
// where it is all but certain that they ask whether to take it today. Of danger left out, none came near.
const leastPlain = 0.85;
const leastPlainDecision = 0.95;
const mostDangerPlain = 0.03;
// A likeness to sayings says less than a rule, so less is asked of a question that only has that.
const leastPlainLikeness = 0.6;
const mostDangerLikeness = 0.05;
/** Answers that tell whom to call; "what if somebody has such thoughts" is asked for them. */
const whomToCall: ReadonlySet<string> = new Set(['danger-thoughts', 'emergency-who']);
const leastWhomToCall = 0.75;
/** Of what happens now, the one that also finds what somebody may do later today. */
const signing = 'signs-now';
/** The screen's rule where none fired. */
const likeness = 'reads-like-danger';
// What such a question is followed by: the direct one about safety.
const afterVague = 'crisis-worse';
// A left-out topic is named where it is likelier than all else together.
const leastNamed = 0.5;
// How much the meanings of an answer add where they fit it best; the others in proportion.
const meaningShare = 1;

/** One language; what takes time is made when it is first needed. */
interface Asking extends Pick<AskingWords, 'words' | 'texts'> {
  readonly reader: () => Reader;
  readonly learned: () => Learned;
}

/** What a question is most likely about. */
interface Judgement {
  readonly answer: string;
  readonly chance: number;
  /** How likely it is that the guide leaves it out, and the likeliest topic of those. */
  readonly leftOut: number;
  readonly topic: string | undefined;
  readonly danger: number;
}

/** Answers questions from the clinic's guide, or says that the guide has no answer. */
export class GuideAnswers {
  readonly #search: () => AnswerSearch;
  readonly #answers: Questions['answers'];
  readonly #asking: ReadonlyMap<string, Asking>;

  constructor(questions: Questions) {
    const { answers, languages } = questions;
    this.#answers = answers;
    this.#search = once(() => new AnswerSearch(questions));
    this.#asking = new Map([...languages].map(([language, words]) => [language, openAsking(language, words, questions.light)]));
  }

  /** Makes what the first question would have to wait for, a step at a time. */
  *warm(): Iterable<void> {
    for (const { reader, learned } of this.#asking.values()) {
      reader();
      yield;
      learned();
      yield;
    }
    this.#search();
  }

  /** @param verdict of the safety screen on the same text */
  ask(text: string, verdict: Verdict): Outcome {
    const { language, asking, reading } = this.#read(text, verdict.language);
    const { texts, words } = asking;
    const best = this.#judge(asking, reading);
    const alarmed = isDanger(verdict) && !isPlain(verdict, best);
    const limit = isHinted(verdict) && best.leftOut < mostLeftOut ? mostDangerHinted : mostDanger;
    if (alarmed || (reading.urgent && best.danger >= mostDangerUrgent) || best.danger >= limit) return { kind: 'interrupt', wordings: [texts.interrupt], language };
    const answer = verdict.codes.some(code => forTheClinic.has(code)) ? undefined : this.#answers.get(best.answer);
    if (!answer || isLeftOut(best)) {
      const about = words.uncovered[best.topic ?? '']?.name;
      return { kind: 'abstain', about, wordings: about === undefined ? texts.abstain : texts.abstainNamed, language };
    }
    return { kind: 'answer', id: best.answer, points: answer.points, more: answer.more, then: answer.then ?? (verdict.level === 'none' ? undefined : afterVague), wordings: texts.answers[best.answer] ?? [], language };
  }

  /** By what was learned from the listed ways of asking, and by the meanings that have to come together for an answer. */
  #judge({ reader, learned }: Asking, reading: Reading): Judgement {
    const ways = this.#search().find(reading.concepts);
    const most = ways[0]?.score ?? 1;
    const boosts = new Map(ways.map(({ answer, score }) => [answer, Math.exp((meaningShare * score) / most)]));
    let [all, left, danger] = [0, 0, 0];
    let answer = { name: '', weight: 0 };
    let topic = { name: '', weight: 0 };
    for (const { subject, chance } of learned().judge(reader().featuresOf(reading))) {
      const weight = chance * (boosts.get(subject) ?? 1);
      const out = leftOut(subject);
      all += weight;
      if (subject === dangerSubject) {
        danger = weight;
        continue;
      }
      if (out !== undefined) left += weight;
      if (out !== undefined && weight > topic.weight) topic = { name: out, weight };
      if (out === undefined && weight > answer.weight) answer = { name: subject, weight };
    }
    return { answer: answer.name, chance: answer.weight / all, leftOut: left / all, topic: topic.weight / all >= leastNamed ? topic.name : undefined, danger: danger / all };
  }

  /** The language that has more of the text's words; the screen's guess where both have as many. */
  #read(text: string, guess: string): { language: string; asking: Asking; reading: Reading } {
    const known = [...this.#asking].map(([language, asking]) => ({ language, asking, known: asking.reader().lexicon.knows(text) }));
    const [best] = known.sort((one, two) => two.known - one.known || Number(two.language === guess) - Number(one.language === guess));
    if (!best) throw new Error('no language of questions is loaded');
    return { ...best, reading: best.asking.reader().lexicon.read(text) };
  }
}

function isDanger({ codes, hits, level }: Verdict): boolean {
  if (level !== 'none') return true;
  if (hits.some(hit => hit.rule.endsWith('-now'))) return true;
  return codes.some(code => !askable.has(code) && !forTheClinic.has(code));
}

const isLeftOut = ({ leftOut, chance }: Judgement): boolean => leftOut >= mostLeftOut || leftOut > chance * mostBesides || chance < leastChance;

/** Whether the screen found what one may ask about, and what may be danger all the same. */
const isHinted = ({ codes }: Verdict): boolean => codes.some(code => askable.has(code));

/** Whether they ask what the guide says about danger, for anybody: the answer is whom to call. */
const asksWhomToCall = ({ answer, chance, danger }: Judgement): boolean => whomToCall.has(answer) && chance >= leastWhomToCall && danger < mostDangerLikeness;

/** Whether all that was found is vague or may be asked about, and the question is plainly one to the guide, or plainly about what it leaves out. */
function isPlain({ hits, level }: Verdict, judgement: Judgement): boolean {
  const { chance, leftOut, danger } = judgement;
  if (level === 'E' && asksWhomToCall(judgement)) return true;
  if (hits.length > 0 && hits.every(({ rule }) => rule === likeness)) return danger < mostDangerLikeness && Math.max(leftOut, chance) >= leastPlainLikeness;
  if (danger >= mostDangerPlain) return false;
  const isSure = leftOut >= leastPlain || (leftOut < mostLeftOut && chance >= leastPlain);
  return isSure && hits.every(({ code, level, rule }) => {
    if (level === 'C') return !rule.endsWith('-now');
    if (level !== 'none' || (code !== 'MED-2' && !askable.has(code) && !forTheClinic.has(code))) return false;
    return !rule.endsWith('-now') || (rule === signing && chance >= leastPlainDecision);
  });
}

function openAsking(language: string, all: AskingWords, light: ReadonlySet<string>): Asking {
  const { words, texts } = all;
  return { words, texts, reader: once(() => openReader(language, all, light)), learned: once(() => Learned.fromText(all.learned)) };
}

/** Lets go of what it was made from, which nobody needs again. */
function once<T>(make: () => T): () => T {
  let making: (() => T) | undefined = make;
  let made: T | undefined;
  return () => {
    if (making) made = making();
    making = undefined;
    return made as T;
  };
}
