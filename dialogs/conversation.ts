import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { TurnContext } from 'botbuilder-core';
import type { Content } from '../content/load.ts';
import { dialogStack, holdRecord } from '../storage/recordState.ts';
import { isComplete } from './complete.ts';
import { isCrisisFlow } from './crisis.ts';
import { planCheckIns } from './checkIns.ts';
import type { EngineMessage } from './engineWords.ts';
import { takenAbove, wishedAbove } from './elsewhere.ts';
import { FlowDialog } from './flowDialog.ts';
import type { OpenGuideDesk } from './guideDesk.ts';
import { bringDue } from './interrupts/due.ts';
import { followUp } from './interrupts/followUp.ts';
import { interrupts } from './interrupts/index.ts';
import { noteVisit } from './safetyState.ts';
import { keepMeanwhile } from './meanwhile.ts';
import { drawPictures } from './moodPicture.ts';
import { noteDeviceZone } from './patientTime.ts';
import { chosen, waiting, type Moment } from './interrupts/interrupt.ts';
import { letRest } from './letRest.ts';
import { holdStage, type Stage } from './stage.ts';
import { stepKinds } from './steps/index.ts';
import { TurnDialogContext } from './turnDialogContext.ts';
import { answerUnread } from './unread.ts';

const hourMs = 3_600_000;
// The notice that this is a program: law asks for it every 3 hours of a running conversation and after 7 days away.
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
      letRest(moment);
      noteVisit(stage);
      if (isCrisisFlow(moment.dc.stack.at(-1)?.id ?? '') && await followUp.handle(moment)) return;
      if (moment.dc.stack.length > 0) await moment.dc.repromptDialog();
      else await this.#root(moment);
      return;
    }
    if (noteDeviceZone(stage)) planCheckIns(stage);
    noteVisit(stage);
    disclose(stage);
    letRest(moment);
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
    letRest(moment);
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
      if (result.result === 'unclear' && !(await takenAbove(moment)) && !(await keepMeanwhile(moment))) await answerUnread(moment);
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

function disclose(stage: Stage): void {
  const { disclosedAt } = stage.record;
  if (disclosedAt === undefined || stage.now.getTime() - Date.parse(disclosedAt) < discloseAgainMs) return;
  stage.tell('disclosure');
  stage.record.disclosedAt = stage.at;
}
