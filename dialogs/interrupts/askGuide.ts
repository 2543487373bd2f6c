import { dangerLately } from '../safetyState.ts';
import { isCrisisFlow } from '../crisis.ts';
import type { Asked } from '../../guide/asked.ts';
import type { GuideDesk } from '../guideDesk.ts';
import { FlowDialog } from '../flowDialog.ts';
import { recognizeConsent } from '../recognizers/consent.ts';
import { exactChoice, recognizeChoice, recognizeWish, saysChoice } from '../recognizers/choice.ts';
import type { Memory } from '../stepKind.ts';
import { askAgain, chosen, waiting, wantsValue, type Interrupt, type Moment } from './interrupt.ts';

const ways = ['read-more', 'menu'];
// Nobody asks in one word, and nobody asks with a page.
const shortest = 8;
const longest = 400;

const memoryOf = ({ dc }: Moment): Memory | undefined => (dc.stack.at(-1)?.state as { memory?: Memory } | undefined)?.memory;

/** A free question where a choice was asked for is answered from the guide. In front of an open question it takes "question:". */
export const askGuide: Interrupt = {
  id: 'ask-guide',
  async handle(moment) {
    const { stage, dc, guide } = moment;
    const at = waiting(moment);
    if (!guide || !at || chosen(moment) !== undefined || dc.stack.some(each => isCrisisFlow(each.id))) return false;
    const writing = at.kind.keep !== undefined;
    // Where a number or a time is wanted, a question goes to the guide, and then theirs stands again.
    const consent = at.step.kind === 'ask-consent';
    const aside = wantsValue.has(at.step.kind) || consent;
    if (consent && recognizeConsent(stage.text, stage.words) !== undefined) return false;
    if (!writing && !aside && at.step.kind !== 'ask-choice') return false;
    if (await readMore(moment)) return true;
    // The guide knows nothing of emergency rooms, nor of a heart that raced a minute ago.
    if (saysChoice(stage.text, 'said-er', stage.words) || saysChoice(stage.text, 'said-drinking', stage.words) || (at.step.kind === 'ask-choice' && dangerLately(stage) !== undefined)) return false;
    if (stage.text.length > longest) return false;
    // "How I am" can be typed here and has no button.
    if (exactChoice(stage.text, at.kind.refers(at.step).choices, stage.words) !== undefined) return false;
    if (moment.dc.stack.length > 1 && exactChoice(stage.text, menuChoices(moment), stage.words) !== undefined) return false;
    const desk = guide();
    if (!desk) return false;
    const { how, question, atEnd } = askedIn(stage.text, desk, !writing && !wantsValue.has(at.step.kind));
    if (how === 'not' || (writing && how !== 'explicitly')) return false;
    if (question === '') {
      stage.tell('guide-how');
      await askAgain(moment);
      return true;
    }
    if (how === 'in form' && question.length < shortest) return false;
    // "Que tonteria" has the form of a question and asks for nothing.
    if (how === 'in form' && saysChoice(stage.text, 'said-angry', stage.words)) return false;
    const outcome = desk.answer(question, stage.verdict);
    // "Was it on monday?" answers the step and is nothing that the guide knows.
    if (outcome.kind === 'interrupt' || (aside && !consent && outcome.kind === 'abstain')) return false;
    // "No, hay mucho ruido" has the form of a question at its end, and tells.
    if (outcome.kind === 'abstain' && atEnd === true && !consent) return false;
    if (outcome.kind === 'abstain' && how === 'in form' && recognizeChoice(stage.text, at.kind.choices(at.step), stage.words) !== undefined) return false;
    // "Can we do the breathing one" asks for it and about nothing.
    if (how === 'in form' && [at.kind.choices(at.step), menuChoices(moment)].some(choices => recognizeWish(stage.text, choices, stage.words) !== undefined)) return false;
    const said = outcome.kind === 'answer' ? `guide ${outcome.id}` : 'guide abstain';
    const count = stage.record.said[said] ?? 0;
    stage.record.said[said] = count + 1;
    const text = outcome.wordings[count % outcome.wordings.length] ?? '';
    const point = outcome.kind === 'answer' ? ` (${outcome.points[0] ?? ''})` : '';
    stage.tell('guide-answer', { answer: stage.fill(text, outcome.language, { about: (outcome.kind === 'abstain' && outcome.about) || '' }) + point });
    if (outcome.kind === 'answer' && count > 0 && outcome.wordings.length === 1) stage.tell('guide-again');
    // Who feels worse again is asked directly; afterwards what they were in goes on at its step.
    if (outcome.kind === 'answer' && outcome.then !== undefined) await moment.dc.beginDialog(outcome.then);
    else if (consent) stage.tell('consent-open', {}, at.kind.choices(at.step));
    else if (writing || aside) await askAgain(moment);
    else if (outcome.kind === 'answer') {
      const memory = memoryOf(moment);
      if (memory) memory['more'] = outcome.more;
      // In the middle of an exercise its "Next" stays at hand.
      stage.offer(at.kind.waits?.(at.step) === true ? [...new Set([...at.kind.choices(at.step), ways[0] ?? ''])] : ways);
    } else stage.offer(at.kind.choices(at.step));
    return true;
  }
};

const longestAround = 200;
const joining = /^(?:and|but|so|also|ok|y|pero|entonces)\s+/i;

/** A question as the whole message; or at its end, after what led to it: "just had my first one, can i breastfeed". */
function askedIn(text: string, desk: GuideDesk, anywhere: boolean): Asked & { readonly atEnd?: boolean } {
  const whole = desk.asked(text);
  if (whole.how !== 'not' || !anywhere || text.length > longestAround) return whole;
  const last = text.split(/[.,;!\n]+/).map(clause => clause.trim().replace(joining, '')).filter(clause => clause !== '').at(-1);
  return last === undefined || last === text ? whole : { ...desk.asked(last), atEnd: text.includes(last) && !joining.test(text) };
}

/** What can be asked for from the menu below: "how i am" is no question to the guide. */
function menuChoices({ dc }: Moment): readonly string[] {
  const [bottom] = dc.stack;
  const flow = bottom && dc.findDialog(bottom.id);
  const at = bottom && flow instanceof FlowDialog ? flow.waitingAt(bottom) : undefined;
  return at?.kind.refers(at.step).choices ?? [];
}

/** "Read more", tapped under an answer: the part of the guide it comes from. */
async function readMore(moment: Moment): Promise<boolean> {
  const memory = memoryOf(moment);
  const flow = memory?.['more'];
  if (!memory || typeof flow !== 'string' || exactChoice(moment.stage.text, ways, moment.stage.words) !== 'read-more') return false;
  delete memory['more'];
  await moment.dc.beginDialog(flow);
  return true;
}
