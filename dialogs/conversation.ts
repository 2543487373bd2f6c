import type { DialogInstance } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { TurnContext } from 'botbuilder-core';
import type { Content } from '../content/load.ts';
import { dialogStack, holdRecord } from '../storage/recordState.ts';
import { asideAnswer } from './aside.ts';
import { isCrisisFlow } from './crisis.ts';
import { planCheckIns } from './checkIns.ts';
import type { EngineMessage } from './engineWords.ts';
import { FlowDialog } from './flowDialog.ts';
import type { OpenGuideDesk } from './guideDesk.ts';
import { hear } from './heard.ts';
import { looseAnswer } from './looseAnswer.ts';
import { bringDue } from './interrupts/due.ts';
import { followUp } from './interrupts/followUp.ts';
import { interrupts } from './interrupts/index.ts';
import { deniesOnly, noteVisit, visitMs } from './safetyState.ts';
import { drawPictures } from './moodPicture.ts';
import { noteDeviceZone } from './patientTime.ts';
import { offerToKeep } from './offer.ts';
import { exactChoice, labelledChoice, nearChoice, recognizeWish } from './recognizers/choice.ts';
import { chosen, leave, waiting, wantsValue, type Moment } from './interrupts/interrupt.ts';
import { holdStage, type Stage } from './stage.ts';
import type { Memory } from './stepKind.ts';
import { stepKinds } from './steps/index.ts';
import { TurnDialogContext } from './turnDialogContext.ts';

const hourMs = 3_600_000;
// The notice that this is a program: law asks for it every 3 hours of a running conversation and after 7 days away.
const fewestTold = 5;
const discloseAgainMs = 3 * hourMs;

/** Carries one turn of the conversation: what was written in, the replies and the changed record out (both on the stage). */
export class Conversation {
  readonly #dialogs = new DialogSet(dialogStack);
  readonly #guide: OpenGuideDesk | undefined;

  /** @param guide opens the desk for questions to the guide; without it they are not understood */
  constructor(content: Content, guide?: OpenGuideDesk) {
    this.#guide = guide;
    const kinds = new Map(stepKinds.map(kind => [kind.kind, kind]));
    for (const flow of content.flows.values()) {
      // DialogSet renames a second dialog of the same id without a word.
      if (this.#dialogs.find(flow.id)) throw new Error(`two flows are called ${flow.id}`);
      this.#dialogs.add(new FlowDialog(flow, kinds));
    }
  }

  /** A patient opened the conversation: somebody new is welcomed, somebody known is met where they were. */
  async arrive(context: TurnContext, stage: Stage): Promise<void> {
    const moment = await this.#moment(context, stage, undefined);
    if (!stage.record.consent) {
      if (moment.dc.stack.length > 0) await moment.dc.repromptDialog();
      else await this.#root(moment);
      return;
    }
    if (noteDeviceZone(stage)) planCheckIns(stage);
    noteVisit(stage);
    disclose(stage);
    // Who could drive was a question of that hour.
    if (waiting(moment)?.flow.id.startsWith('after-') === true && away(stage)) leave(moment);
    const at = waiting(moment);
    if (at && isCrisisFlow(at.flow.id) && await followUp.handle(moment)) return;
    if (at && at.flow.id !== 'menu') {
      stage.tell('welcome-back');
      await moment.dc.repromptDialog();
      return;
    }
    const paused = stage.record.paused.at(-1);
    const flow = paused && this.#dialogs.find(paused.flow);
    if (flow instanceof FlowDialog) stage.tell('welcome-back-resume', { flow: stage.labelOf(flow.flow.label) });
    else stage.tell('welcome-back');
    moment.dc.stack.splice(0);
    await moment.dc.beginDialog('menu', { quiet: true });
    if (await bringDue(moment)) return;
    const menu = waiting(moment);
    stage.offer(paused ? ['resume', 'menu'] : menu?.kind.choices(menu.step) ?? []);
  }

  /** The patient wrote something, or tapped a button. */
  async take(context: TurnContext, stage: Stage, guided: EngineMessage | undefined): Promise<void> {
    const moment = await this.#moment(context, stage, guided);
    const { dc } = moment;
    const { consent } = stage.record;
    if (noteDeviceZone(stage)) planCheckIns(stage);
    noteVisit(stage);
    if (stage.verdict.level === 'none') disclose(stage);
    // After "stop" nothing resumes by itself: whatever comes is read as a choice from the menu.
    if (consent && dc.stack.length === 0) await dc.beginDialog('menu', { quiet: true });
    // Who stopped at the welcome has read it: what comes next may be the answer it asks for.
    else if (dc.stack.length === 0 && stage.record.disclosedAt !== undefined) await dc.beginDialog('welcome', { quiet: true, step: 'consent' });
    if (stage.text === '' && stage.verdict.level === 'none') {
      const at = waiting(moment);
      stage.tell('no-text', {}, at?.kind.choices(at.step) ?? []);
      return;
    }
    const tapped = chosen(moment);
    const before = waiting(moment);
    const answered = await tryInterrupts(moment);
    stage.complete = isComplete(moment, answered, tapped);
    if (answered !== undefined) stage.record.misunderstood = 0;
    if (!answered && dc.stack.length > 0 && !(await wishedAbove(moment))) {
      const result = await dc.continueDialog();
      if (result.result === 'unclear' && !(await takenAbove(moment)) && !(await keepMeanwhile(moment))) await this.#misunderstood(moment);
      // What a step took that keeps no words, a day or a choice, is no half of a sentence either.
      else if (result.result !== 'unclear' && before?.kind.keep === undefined) stage.complete ||= isComplete(moment, answered, stage.text);
    }
    // After "stop" there is silence, and a body in danger is not shown a welcome.
    if (dc.stack.length === 0 && answered !== 'stop' && answered !== 'care' && !stage.erase) await this.#root(moment);
    if (!dc.stack.some(instance => isCrisisFlow(instance.id))) footer(stage);
    if (stage.pictures.length > 0) await drawPictures(stage);
  }

  async #moment(context: TurnContext, stage: Stage, guided: EngineMessage | undefined): Promise<Moment> {
    holdRecord(context, stage.record);
    holdStage(context, stage);
    const state = await dialogStack.get(context, { dialogStack: [] });
    return { dc: new TurnDialogContext(this.#dialogs, context, state), stage, guided, guide: this.#guide };
  }

  /** Where every conversation starts and comes back to. */
  async #root({ dc, stage }: Moment): Promise<void> {
    if (stage.record.consent) await dc.beginDialog('menu');
    else {
      stage.record.disclosedAt = stage.at;
      await dc.beginDialog('welcome');
      if (dc.stack.length === 0) await dc.beginDialog('menu');
    }
  }

  /** Once: owned, and the same choices again. Twice in a row: the menu and a person to call. */
  async #misunderstood(moment: Moment): Promise<void> {
    const { stage, dc } = moment;
    stage.record.misunderstood += 1;
    const at = waiting(moment);
    const choices = at?.kind.choices(at.step) ?? [];
    if (dc.stack.some(instance => isCrisisFlow(instance.id))) {
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
      return;
    }
    if (await hear(moment) || await looseAnswer(moment)) return;
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
}

/**
 * Buttons that have scrolled up still work: what the current step does not know may be exactly a choice
 * of a step below it on the stack, and then the conversation goes on there.
 */
async function takenAbove(moment: Moment): Promise<boolean> {
  const { dc, stage } = moment;
  for (let depth = dc.stack.length - 2; depth >= 0; depth -= 1) {
    const flow = dc.findDialog(dc.stack[depth]?.id ?? '');
    const at = flow instanceof FlowDialog ? flow.waitingAt(dc.stack[depth] as DialogInstance) : undefined;
    // What can be typed there and has no button counts as well.
    const inCrisis = dc.stack.some(instance => isCrisisFlow(instance.id));
    const choices = at === undefined ? [] : inCrisis ? at.kind.choices(at.step) : [...new Set([...at.kind.choices(at.step), ...at.kind.refers(at.step).choices])];
    // An "ok" said in a crisis is no consent, and "what should i do now" no wish for the guide: there only a button's own label counts.
    const byLabel = inCrisis || at?.step.kind === 'ask-consent';
    const named = byLabel ? labelledChoice(stage.text, choices, stage.words) : exactChoice(stage.text, choices, stage.words) ?? nearChoice(stage.text, choices, stage.words);
    if (named === undefined && (byLabel || recognizeWish(stage.text, at?.kind.choices(at.step) ?? [], stage.words) === undefined)) continue;
    leave(moment, depth + 1);
    await dc.continueDialog();
    return true;
  }
  return false;
}

/** In front of a step that wants a time or a number: "can you help me relax" is no answer to it, and asks for something that stands below. */
async function wishedAbove(moment: Moment): Promise<boolean> {
  const kind = waiting(moment)?.step.kind;
  if (kind === undefined || !wantsValue.has(kind)) return false;
  const { words, text } = moment.stage;
  const menu = moment.dc.stack[0] && moment.dc.findDialog(moment.dc.stack[0].id);
  const at = menu instanceof FlowDialog ? menu.waitingAt(moment.dc.stack[0] as DialogInstance) : undefined;
  return at !== undefined && recognizeWish(text, at.kind.choices(at.step), words) !== undefined && takenAbove(moment);
}

/** Bubbles of one thought come within seconds of the one that was answered. */
const stillWritingMs = 2 * 60_000;
const fewestWritten = 4;
/** What is asked once the direct question has an answer. */
const answered: ReadonlySet<string> = new Set(['crisis-no', 'crisis-unanswered']);

/**
 * Whoever was interrupted while they wrote writes on: the next bubbles are already on their way. What the question on top
 * does not know is kept where they were writing, and the question stands again.
 */
async function keepMeanwhile(moment: Moment): Promise<boolean> {
  const { dc, stage } = moment;
  const below = dc.stack.slice(0, -1).findLast(instance => isWriting(dc, instance));
  const flow = below && dc.findDialog(below.id);
  const at = flow instanceof FlowDialog ? flow.waitingAt(below as DialogInstance) : undefined;
  if (!at?.kind.keep || stage.record.consent?.answer !== 'yes' || stage.verdict.level !== 'none') return false;
  const top = dc.stack.at(-1);
  if (top && answered.has(top.id) && dc.stack.at(-2) === below && stage.text.split(/\s+/).length >= fewestWritten) {
    // The direct question is answered: whoever writes on has gone back to what they were writing.
    dc.stack.pop();
    await dc.continueDialog();
    return true;
  }
  let aside: EngineMessage | undefined;
  if (dc.stack.some(instance => isCrisisFlow(instance.id))) {
    const { lastSignalAt } = stage.record.safety;
    if (lastSignalAt === undefined || stage.now.getTime() - Date.parse(lastSignalAt) > stillWritingMs) return false;
    aside = asideAnswer(stage);
  }
  at.kind.keep(at.step, stage);
  const state = top?.state as { memory?: Memory } | undefined;
  // These were no answers that could not be read.
  if (state?.memory) delete state.memory['unclear'];
  stage.record.misunderstood = 0;
  stage.tell(aside ?? 'kept-meanwhile');
  await dc.repromptDialog();
  return true;
}

function isWriting(dc: Moment['dc'], instance: DialogInstance): boolean {
  const flow = dc.findDialog(instance.id);
  return flow instanceof FlowDialog && flow.waitingAt(instance)?.kind.keep !== undefined;
}

/** The id of the interrupt that answered the turn. */
async function tryInterrupts(moment: Moment): Promise<string | undefined> {
  for (const interrupt of interrupts) if (await interrupt.handle(moment)) return interrupt.id;
  return undefined;
}

/** After a "no" to the direct question, 988 and the clinic stay in sight for the rest of the visit. */
function footer(stage: Stage): void {
  const { footerUntil } = stage.record.safety;
  const last = stage.replies.at(-1);
  if (footerUntil === undefined || Date.parse(footerUntil) < stage.now.getTime() || last?.text === undefined || last.attachments) return;
  last.text += `\n\n${stage.wordsOf('crisis-footer')}`;
}

/** Interrupts that answer a whole sentence which asks for nothing but that. */
const sentences: ReadonlySet<string> = new Set(['ask-guide', 'session-told', 'zone-told', 'about-me']);
const settled: ReadonlySet<string> = new Set(['DRIVE', 'DECIDE', 'STRESS', 'HUMAN']);
const fewestOfSentence = 4;

/**
 * Whether the message is finished, so that it is not read as the first half of the next one: "can I drive tonight?" and "my
 * cat jumped on me" are no sentence in two bubbles. Never in a crisis, and "yes", "no" and "stop" may begin anything.
 */
function isComplete({ stage, dc }: Moment, answered: string | undefined, tapped: string | undefined): boolean {
  if (stage.verdict.level !== 'none' || dc.stack.some(each => isCrisisFlow(each.id))) return false;
  if (tapped !== undefined) return stage.text.length >= fewestOfSentence && answered !== 'stop';
  if (answered === undefined || stage.text.split(/\s+/).length < fewestOfSentence) return false;
  return sentences.has(answered) || (answered === 'care' && settled.has(stage.verdict.codes[0] ?? ''));
}

/** Whether this is another visit than the one before. */
const away = ({ record, now }: Stage): boolean => now.getTime() - Date.parse(record.seenAt) >= visitMs;

function disclose(stage: Stage): void {
  const { disclosedAt } = stage.record;
  if (disclosedAt === undefined || stage.now.getTime() - Date.parse(disclosedAt) < discloseAgainMs) return;
  stage.tell('disclosure');
  stage.record.disclosedAt = stage.at;
}
