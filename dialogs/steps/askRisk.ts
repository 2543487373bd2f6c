import * as z from 'zod';
import { asideAnswer } from '../aside.ts';
import { explainedNo, recognizePlainAnswer, type Answer } from '../recognizers/answer.ts';
import { isCommand } from '../recognizers/command.ts';
import { plain } from '../recognizers/phrase.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { deniesOnly, noteRiskAnswer } from '../safetyState.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['yes', 'unsure', 'no'];
const meaning: Readonly<Record<string, Answer>> = { yes: 'yes', unsure: 'unsure', no: 'no' };

function answerOf(stage: Stage, acting: boolean): Answer | undefined {
  const chosen = exactChoice(stage.text, ways, stage.words);
  if (chosen !== undefined) return meaning[chosen];
  // "No, i dont want to die" names it to deny it.
  if (stage.verdict.level === 'C' && deniedPlainly(stage)) return 'no';
  // Whoever answers the question with a new signal has answered it.
  if (stage.verdict.level === 'A' || stage.verdict.level === 'B') return 'yes';
  if (stage.verdict.level === 'C') return 'unsure';
  // "Not right now" is no plain "no" to this.
  return recognizePlainAnswer(stage.text, stage.words) ?? explainedNo(stage.text, stage.words) ?? saidThenExplained(stage, acting) ?? (exactChoice(stage.text, ['not-now'], stage.words) === undefined ? undefined : 'unsure');
}

const fewestTold = 3;
/** Keys hit at random: no vowel, or more consonants in a row than a slip or drink would leave. */
const mashed = /^(?=\p{L}{4})(?:[^aeiouyáéíóúü]+|.*[^aeiouyáéíóúü]{5}.*)$/iu;

const otherParts = ['make-step', 'small-step', 'my-words', 'first-48', 'guide', 'journal', 'reflect', 'mood', 'later-list', 'for-therapist'];

const asks = /[?¿]|^(?:what|whats|when|where|who|how|why|cuando|cu[aá]ndo|qu[eé]|d[oó]nde|qui[eé]n|c[oó]mo|por qu[eé])\b/i;

/** Some words of their own, and neither a question, keys hit at random nor the name of a button that stands elsewhere: "make that a step". */
function tellsSomething({ text, words }: Stage): boolean {
  const typed = plain(text).split(' ');
  return typed.length >= fewestTold && !asks.test(text.trim()) && typed.filter(word => mashed.test(word)).length * 2 < typed.length && exactChoice(text, otherParts, words) === undefined;
}

const longestExplained = 100;
/** What makes a "no" less of one, or tells of something done or meant. */
const takenBack = /\b(?:yet|tonight|soon|but|maybe|perhaps|sometimes|anymore|if|until|unless|though|although|except|not now|will|gonna|going to|already|took|over|done|plan|goodbye|sorry|pero|aunque|todav[ií]a|quiz[aá]s?|tal vez|a veces|a[uú]n|si no|voy a|ya|tom[eé]|adi[oó]s|perd[oó]n)\b/i;

/** What may be within reach. */
const near = /\b(?:have|has|got|here|there|doing|did|near|tengo|hay|aqu[ií]|ah[ií]|hice|hago|cerca)\b/i;

/** A "no" that is a sentence of its own, and why: "No. I'm tired of pain, not of life." */
function saidThenExplained({ text, words }: Stage, acting: boolean): 'no' | undefined {
  const [, first = '', rest = ''] = /^([^.,!\n]+)[.,!\n]+\s*(.+)$/s.exec(text.trim()) ?? [];
  return text.length <= longestExplained && rest !== '' && isCommand(first, 'no', words.commands) && !takenBack.test(rest) && !(acting && near.test(rest)) ? 'no' : undefined;
}

/** A denial that begins with "no", and in which nothing but the denied wish was found. */
const deniedPlainly = ({ text, verdict, words }: Stage): boolean => {
  const [first = '', second] = plain(text).split(' ');
  if (second === undefined || !isCommand(first, 'no', words.commands) || text.length > longestDenial) return false;
  return deniesOnly(verdict) || verdict.hits.every(({ rule }) => deniedWishes.has(rule));
};
const longestDenial = 60;
const deniedWishes: ReadonlySet<string> = new Set(['want-to-die', 'es-want-to-die', 'es-wish-gone', 'veiled-denial', 'es-denied-mention', 'suicidal']);

/** The direct question about self-harm. Its answer is kept in the safety state; a "no" does not close it. */
export const askRisk = defineStep(
  z.strictObject({ kind: z.literal('ask-risk'), message: messageId, yes: target, unsure: target, no: target, about: z.enum(['thoughts', 'acting']).default('thoughts'),
    /** Where two answers that cannot be read lead; as "not sure" without it. */
    unread: target.optional() }),
  {
    refers: step => ({ messages: [step.message], choices: ways, targets: [step.yes, step.unsure, step.no, ...(step.unread === undefined ? [] : [step.unread])] }),
    enter: (step, stage) => {
      stage.say(step.message, {}, ways);
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, ways); },
    accept: (step, stage, memory) => {
      const answer = answerOf(stage, step.about === 'acting');
      // "They said im fine", "talk to me": heard, and the question stands.
      if (answer === undefined && asideAnswer(stage) !== undefined) return 'unclear';
      // Asked whether they might act or have something near, people answer with what they have.
      const tells = step.about === 'acting' && tellsSomething(stage);
      if (answer === undefined && memory['unclear'] !== true && !tells) {
        // A hello is not yet an answer that could not be read.
        memory['unclear'] = !isCommand(stage.text, 'greeting', stage.words.commands);
        return 'unclear';
      }
      // Asked twice without an answer that can be read: stay with the person, as after "not sure".
      noteRiskAnswer(stage, answer ?? 'unsure', step.about);
      if (answer === 'yes' && step.about === 'thoughts' && stage.content.clinic.alertOnExplicit) stage.alerts.push('SELF-HARM-B');
      if (answer === undefined && !tells && step.unread !== undefined) return { to: step.unread };
      return { to: step[answer ?? 'unsure'] };
    },
    skip: (step, stage) => {
      // Thoughts of it have been told already: somebody who may act is not left at a skip.
      if (step.about === 'acting') return { to: step.unsure, quietly: true };
      noteRiskAnswer(stage, 'unsure', step.about);
      return { to: 'flow:crisis-unanswered', quietly: true };
    },
    choices: () => ways
  }
);
