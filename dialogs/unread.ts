import { asideAnswer } from './aside.ts';
import { isCrisisFlow } from './crisis.ts';
import { hear } from './heard.ts';
import { leave, waiting, type Moment } from './interrupts/interrupt.ts';
import { looseAnswer } from './looseAnswer.ts';
import { offerToKeep } from './offer.ts';
import { deniesOnly } from './safetyState.ts';

const fewestTold = 5;

/** What nothing understood: heard as what it may be, or offered a place. Once it is owned with the same choices again; twice in a row: the menu and a person to call. */
export async function answerUnread(moment: Moment): Promise<void> {
  const { stage, dc } = moment;
  stage.record.misunderstood += 1;
  if (dc.stack.some(instance => isCrisisFlow(instance.id))) {
    await answerInCrisis(moment);
    return;
  }
  if (await hear(moment) || await looseAnswer(moment)) return;
  const at = waiting(moment);
  const choices = at?.kind.choices(at.step) ?? [];
  if (at?.step.kind === 'ask-consent') {
    stage.tell(stage.record.misunderstood % 2 === 1 ? 'consent-open' : 'consent-open-person', {}, choices);
    return;
  }
  // A whole sentence is something told, and the third in a row as much as the first.
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

async function answerInCrisis(moment: Moment): Promise<void> {
  const { stage, dc } = moment;
  const at = waiting(moment);
  const choices = at?.kind.choices(at.step) ?? [];
  // "I'm not suicidal lol" names it too, and is no new danger.
  const aside = deniesOnly(stage.verdict) ? 'crisis-aside-fine' : stage.verdict.level === 'none' ? asideAnswer(stage) : undefined;
  if (aside !== undefined) {
    stage.tell(aside);
    await dc.repromptDialog();
    return;
  }
  // A signal that fits no answer here is answered with the numbers, never with "I did not get that".
  if (!['A', 'B', 'C'].includes(stage.verdict.level)) {
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
