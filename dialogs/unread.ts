import { questionSettled } from './elsewhere.ts';
import { answerAftermath } from './aftermath.ts';
import { asideAnswer } from './aside.ts';

import { isCrisisFlow } from './crisis.ts';
import type { FlowOptions } from './flowDialog.ts';
import { hear } from './heard.ts';
import { leave, waiting, type Moment } from './interrupts/interrupt.ts';
import { looseAnswer } from './looseAnswer.ts';
import { offerToKeep } from './offer.ts';
import { today } from './patientTime.ts';
import { openStep } from './plan.ts';
import { isCommand } from './recognizers/command.ts';
import { exactChoice, nearChoice, recognizeWish } from './recognizers/choice.ts';
import { dangerLately, deniesOnly } from './safetyState.ts';

const fewestTold = 5;
const mostUnread = 2;
/** Where somebody may still be telling of the friend they fear for. */
const otherFlows: ReadonlySet<string> = new Set(['crisis-other', 'crisis-unanswered']);
const saysSomething = /(?:\p{L}{2,}\P{L}+){2}\p{L}{2,}/u;
const openToAll = ['ground', 'breathing', 'senses', 'feet', 'meditation', 'walk'];

/** What nothing understood: heard as what it may be, or offered a place. Once it is owned with the same choices again; twice in a row: the menu and a person to call. */
export async function answerUnread(moment: Moment): Promise<void> {
  const { stage, dc } = moment;
  stage.record.misunderstood += 1;
  if (dc.stack.some(instance => isCrisisFlow(instance.id))) {
    await answerInCrisis(moment);
    return;
  }
  if (await tellsOfStep(moment) || answerAftermath(moment) || await hear(moment) || await looseAnswer(moment)) return;
  const at = waiting(moment);
  const choices = at?.kind.choices(at.step) ?? [];
  if (at?.kind.waits?.(at.step) === true) {
    stage.record.misunderstood = 0;
    stage.tell('exercise-aside', {}, choices);
    return;
  }
  if (at?.step.kind === 'ask-consent') {
    // What is open without it is not kept from them; the question stands again afterwards.
    if (openToAll.some(each => [exactChoice, nearChoice, recognizeWish].some(recognize => recognize(stage.text, [each], stage.words) !== undefined))) {
      await dc.beginDialog('ground');
      return;
    }
    // Asked a third time it is no question any more: nothing is kept, and all that needs no consent is open.
    if (stage.record.misunderstood > mostUnread && at.flow.id === 'welcome') {
      stage.record.misunderstood = 0;
      await at.flow.skip(dc);
      return;
    }
    stage.tell(stage.record.misunderstood % 2 === 1 ? 'consent-open' : 'consent-open-person', {}, choices);
    return;
  }
  // A whole sentence is something told, and the third in a row as much as the first.
  if (stage.unkept !== undefined && at !== undefined && at.flow.id !== 'menu' && offerToKeep(dc, stage)) {
    // What was asked is not lost under what is offered.
    await dc.repromptDialog();
    stage.offer([...new Set([...choices, 'keep-it'])]);
    return;
  }
  if ((stage.unkept !== undefined || stage.text.split(/\s+/).length >= fewestTold) && offerToKeep(dc, stage)) return;
  if (stage.record.misunderstood % 2 === 1) {
    if (offerToKeep(dc, stage)) return;
    stage.tell('misunderstood-1', {}, choices);
    return;
  }
  stage.tell('misunderstood-2', {}, choices);
  if (!stage.record.consent) return;
  leave(moment);
  await dc.beginDialog('menu', { quiet: true });
  const menu = waiting(moment);
  stage.offer(menu?.kind.choices(menu.step) ?? []);
}

const stepTellings = ['plan-done', 'plan-part', 'plan-not-yet'];

/** "Yes i did it", with a step whose day has come: that is what it is about, though nobody asked yet. */
async function tellsOfStep({ stage, dc }: Moment): Promise<boolean> {
  const step = openStep(stage);
  const { text, words } = stage;
  const plainly = (['yes', 'no', 'pause'] as const).some(name => isCommand(text, name, words.commands));
  if (dc.stack.at(-1)?.id !== 'menu' || plainly || step?.day === undefined || step.day > today(stage) || exactChoice(text, stepTellings, words) === undefined) return false;
  await dc.beginDialog('plan-how', { quiet: true } satisfies FlowOptions);
  await dc.continueDialog();
  return true;
}

async function answerInCrisis(moment: Moment): Promise<void> {
  const { stage, dc } = moment;
  const at = waiting(moment);
  const choices = at?.kind.choices(at.step) ?? [];
  // News of a friend in danger, not of one's own.
  if (stage.verdict.level === 'none' && otherFlows.has(at?.flow.id ?? '') && dangerLately(stage) === 'other' && answerAftermath(moment)) return;
  // "I'm not suicidal lol" names it too, and is no new danger.
  const aside = deniesOnly(stage.verdict) ? 'crisis-aside-fine' : stage.verdict.level === 'none' ? asideAnswer(stage) : undefined;
  if (aside !== undefined) {
    stage.tell(aside);
    await dc.repromptDialog();
    return;
  }
  const quiet = !['A', 'B', 'C'].includes(stage.verdict.level);
  // The question has its answer, or was let go, and they talk of other things: heard where they were before, with the numbers under it.
  if (stage.verdict.level === 'none' && questionSettled.has(at?.flow.id ?? '') && stage.record.misunderstood > mostUnread) {
    while (isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
    if (dc.stack.length === 0) await dc.beginDialog('menu', { quiet: true } satisfies FlowOptions);
    stage.record.misunderstood = 0;
    const { result } = await dc.continueDialog();
    if (result === 'unclear') await answerUnread(moment);
    return;
  }
  if (quiet && at?.kind.waits?.(at.step) === true) {
    stage.tell('exercise-aside-crisis', {}, choices);
    return;
  }
  // Whoever comes back tells how it was; the one question is asked again in the same breath.
  if (quiet && at?.flow.id === 'crisis-again') {
    stage.tell('crisis-again-heard', {}, choices);
    return;
  }
  // A sentence in front of the direct question is something told, and no failure to be read.
  if (quiet && at?.step.kind === 'ask-risk' && at.flow.id !== 'crisis-today' && saysSomething.test(stage.text)) {
    stage.tell('crisis-again-heard', {}, choices);
    return;
  }
  // A signal that fits no answer here is answered with the numbers, never with "I did not get that".
  if (quiet) {
    // Twice in a row: perhaps it was none, and then there must be a way out that can be seen.
    const out = stage.record.misunderstood > 1 && at?.kind.refers(at.step).choices.includes('okay-for-now') === true;
    if (out) stage.tell('crisis-misunderstood-out', {}, [...new Set([...choices, 'okay-for-now'])]);
    else stage.tell('crisis-misunderstood', {}, choices);
    return;
  }
  stage.referred = true;
  if (stage.verdict.level === 'C') stage.tell('crisis-numbers');
  else {
    stage.tell('crisis-card-a');
    stage.alerts.push('SELF-HARM-A');
  }
  await dc.repromptDialog();
}
