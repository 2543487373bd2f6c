import type { DialogInstance } from 'botbuilder-dialogs';
import { asideAnswer } from './aside.ts';
import { isCrisisFlow } from './crisis.ts';
import type { EngineMessage } from './engineWords.ts';
import { FlowDialog } from './flowDialog.ts';
import type { Moment } from './interrupts/interrupt.ts';
import type { Memory } from './stepKind.ts';

/** Bubbles of one thought come within seconds of the one that was answered. */
const stillWritingMs = 2 * 60_000;
const fewestWritten = 4;
/** What is asked once the direct question has an answer. */
const answered: ReadonlySet<string> = new Set(['crisis-no', 'crisis-unanswered']);

/**
 * Whoever was interrupted while they wrote writes on: the next bubbles are already on their way. What the question on top
 * does not know is kept where they were writing, and the question stands again.
 */
export async function keepMeanwhile(moment: Moment): Promise<boolean> {
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
