import type { Level } from '../../safety/verdict.ts';
import { aboutSomebodyElse, beginCrisis, isCrisisFlow } from '../crisis.ts';
import { heardIn } from '../heard.ts';
import { withoutYes } from '../recognizers/answer.ts';
import { exactChoice, nearChoice, recognizeNamed } from '../recognizers/choice.ts';
import { inVisit, raisedLevel } from '../safetyState.ts';
import { nameSecond } from './care.ts';
import type { Stage } from '../stage.ts';
import { chosen, keepWords, waiting, type Interrupt } from './interrupt.ts';

const weight: Readonly<Record<Level, number>> = { A: 5, B: 4, C: 3, D: 2, E: 1, none: 0 };

const imageMs = 24 * 3_600_000;

/** What somebody says to the program, or of it: "sí, guárdelo por favor", "usted no sirve para nada". */
const toProgram: ReadonlySet<string> = new Set(['said-angry', 'said-bill', 'said-person', 'said-no-answer']);
const parts = ['keep-it', 'agree', 'still-hard', 'that-helped', 'ground', 'breathing', 'senses', 'feet', 'meditation', 'walk', 'reflect', 'journal', 'first-48', 'guide', 'my-words', 'mood', 'small-step'];

/** Whether the whole message is the name of something to do here, but for one slip, or is about the program and the clinic. */
const namesPart = (stage: Stage): boolean => {
  const { text, words } = stage;
  const bare = withoutYes(text, words);
  return parts.some(each => (exactChoice(text, [each], words) ?? exactChoice(bare, [each], words) ?? nearChoice(text, [each], words)) !== undefined) || toProgram.has(heardIn(stage)?.said ?? '');
};

/** Any signal of self-harm, anywhere. Words written as an answer are kept first. */
export const crisis: Interrupt = {
  id: 'crisis',
  async handle(moment) {
    const { stage, dc, guided } = moment;
    const { level } = stage.verdict;
    // The body comes first: what must be said about it is said by the interrupt after this one.
    if (level === 'none' || stage.verdict.codes[0] !== 'SELF-HARM') return false;
    const at = waiting(moment);
    // Hours later it is no answer to what was asked then, but a signal of its own.
    const away = !inVisit(stage, stage.record.seenAt);
    // A button read together with the bubble before it says nothing new: "no" and then "Saltar" (skip) is no leap denied.
    if (level === 'C' && chosen(moment) !== undefined) return false;
    // What only reads like danger, and is the name of an exercise: "breathing pls".
    if (level === 'C' && stage.verdict.rule === 'reads-like-danger' && namesPart(stage)) return false;
    // "My wife took my pills away" is about one's own.
    const safer = recognizeNamed(stage.text, ['distance-done'], stage.words) !== undefined;
    if (at && !safer && aboutSomebodyElse(stage.verdict) && (at.step.kind === 'ask-risk' || isCrisisFlow(at.flow.id))) {
      // News of a friend in the middle of one's own crisis: the friend is answered, and then one's own question stands again.
      stage.tell('crisis-other');
      stage.referred = true;
      await dc.repromptDialog();
      return true;
    }
    // Somebody who answers the direct question with "yes, I want to die" has answered it.
    if (!away && at?.step.kind === 'ask-risk' && level !== 'A') return false;
    // Help now has no such question yet, so a signal there gets it.
    // What is said further on in the crisis is answered there, unless it is heavier than what began it.
    const { lastLevel } = stage.record.safety;
    if (!away && at && isCrisisFlow(at.flow.id) && at.flow.id !== 'help-now' && lastLevel !== undefined && level !== 'A' && weight[raisedLevel(stage)] <= weight[lastLevel]) return false;
    if (level === 'D') {
      const { sessionImageAt } = stage.record.safety;
      if (sessionImageAt !== undefined && stage.now.getTime() - Date.parse(sessionImageAt) < imageMs) return false;
      stage.record.safety.sessionImageAt = stage.at;
    }
    keepWords(moment);
    nameSecond(stage);
    await beginCrisis(dc, stage, guided);
    return true;
  }
};
