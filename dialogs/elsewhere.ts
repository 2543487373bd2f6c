import type { DialogInstance } from 'botbuilder-dialogs';
import { asideAnswer } from './aside.ts';
import { isCrisisFlow } from './crisis.ts';
import { FlowDialog } from './flowDialog.ts';
import { leave, waiting, wantsValue, type Moment } from './interrupts/interrupt.ts';
import { plain } from './recognizers/phrase.ts';
import { phraseList } from './recognizers/phraseList.ts';
import { exactChoice, labelledChoice, nearChoice, recognizeWish } from './recognizers/choice.ts';

/** Where the direct question has its answer, was let go or never asked: naming a part of the menu is then wish enough to go there. */
export const questionSettled: ReadonlySet<string> = new Set(['crisis-no', 'crisis-unanswered', 'help-now']);

/**
 * Buttons that have scrolled up still work: what the current step does not know may be exactly a choice
 * of a step below it on the stack, and then the conversation goes on there.
 */
export async function takenAbove(moment: Moment): Promise<boolean> {
  const { dc, stage } = moment;
  const inCrisis = dc.stack.some(instance => isCrisisFlow(instance.id));
  const settled = inCrisis && questionSettled.has(dc.stack.findLast(({ id }) => isCrisisFlow(id))?.id ?? '') && asideAnswer(stage) === undefined;
  for (let depth = dc.stack.length - 2; depth >= 0; depth -= 1) {
    const flow = dc.findDialog(dc.stack[depth]?.id ?? '');
    const at = flow instanceof FlowDialog ? flow.waitingAt(dc.stack[depth] as DialogInstance) : undefined;
    // An "ok" said in a crisis is no consent, and "what should i do now" no wish for the guide: there only a button's own label counts.
    const byLabel = (inCrisis && !(settled && flow?.id === 'menu')) || at?.step.kind === 'ask-consent';
    // What can be typed there and has no button counts as well.
    const choices = at === undefined ? [] : inCrisis && byLabel ? at.kind.choices(at.step) : [...new Set([...at.kind.choices(at.step), ...at.kind.refers(at.step).choices])];
    const named = byLabel ? labelledChoice(stage.text, choices, stage.words) ?? labelledChoice(phraseList(stage.words.commands.fillers).stripFrom(plain(stage.text)), choices, stage.words) : exactChoice(stage.text, choices, stage.words) ?? nearChoice(stage.text, choices, stage.words);
    if (named === undefined && (byLabel || recognizeWish(stage.text, at?.kind.choices(at.step) ?? [], stage.words) === undefined)) continue;
    leave(moment, depth + 1);
    await dc.continueDialog();
    return true;
  }
  return false;
}

/** In front of a step that wants a time or a number: "can you help me relax" is no answer to it, and asks for something that stands below. */
export async function wishedAbove(moment: Moment): Promise<boolean> {
  const kind = waiting(moment)?.step.kind;
  if (kind === undefined || !wantsValue.has(kind)) return false;
  const { words, text } = moment.stage;
  const menu = moment.dc.stack[0] && moment.dc.findDialog(moment.dc.stack[0].id);
  const at = menu instanceof FlowDialog ? menu.waitingAt(moment.dc.stack[0] as DialogInstance) : undefined;
  return at !== undefined && recognizeWish(text, at.kind.choices(at.step), words) !== undefined && takenAbove(moment);
}
