import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import type { CommandName } from '../../content/schema.ts';
import { isCommand } from '../recognizers/command.ts';
import type { OpenGuideDesk } from '../guideDesk.ts';
import type { EngineMessage } from '../engineWords.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { FlowDialog } from '../flowDialog.ts';
import type { Stage } from '../stage.ts';
import type { StepKind } from '../stepKind.ts';
import type { Step } from '../../content/schema.ts';

/** What an interrupt sees. `guided` is the message that went out before storage was tried. */
export interface Moment {
  readonly dc: DialogContext;
  readonly stage: Stage;
  readonly guided: EngineMessage | undefined;
  /** Opens the desk for questions to the guide, where there is one. */
  readonly guide?: OpenGuideDesk | undefined;
  /** The button that was tapped or typed exactly, once it has been looked up for a step. */
  answer?: { readonly step: Step; readonly choice: string | undefined };
}

/** Tried once per turn, in the order of the list, before the stack is begun or continued. */
export interface Interrupt {
  readonly id: string;
  /** True when it answered the turn; the stack is then left as it is. */
  handle(moment: Moment): Promise<boolean>;
}

/** Kinds of step that want a number, a day or a time of day. */
export const wantsValue: ReadonlySet<string> = new Set(['ask-when', 'ask-mood', 'ask-plan-day', 'ask-check-ins', 'ask-later']);

export const command = (moment: Moment, name: CommandName): boolean =>
  isCommand(moment.stage.text, name, moment.stage.words.commands);

/** The flow on top of the stack and the step it waits at. */
export function waiting({ dc }: Moment): { flow: FlowDialog; step: Step; kind: StepKind } | undefined {
  const instance: DialogInstance | undefined = dc.stack.at(-1);
  const flow = instance && dc.findDialog(instance.id);
  const at = flow instanceof FlowDialog ? flow.waitingAt(instance as DialogInstance) : undefined;
  return at && flow instanceof FlowDialog ? { flow, ...at } : undefined;
}

/**
 * The button of the current step that was tapped or typed exactly. Where a step offers "Stop here" or
 * "Next" itself, its own meaning of the word comes before the general one.
 */
export function chosen(moment: Moment): string | undefined {
  const at = waiting(moment);
  if (!at) return undefined;
  // Asked by most interrupts of a turn, about the same step and text.
  const { answer } = moment;
  if (answer?.step === at.step) return answer.choice;
  moment.answer = { step: at.step, choice: exactChoice(moment.stage.text, at.kind.choices(at.step), moment.stage.words) };
  return moment.answer.choice;
}

/** Keeps what was written when the step was waiting for words: an interrupt never costs them. */
export function keepWords(moment: Moment): boolean {
  const at = waiting(moment);
  if (!at?.kind.keep || moment.stage.record.consent?.answer !== 'yes' || moment.stage.amending) return false;
  at.kind.keep(at.step, moment.stage);
  return true;
}

/** Notes where flows that can be resumed were left, then empties the stack down to the given depth. */
export function leave({ dc, stage }: Moment, depth = 0): void {
  for (const instance of dc.stack.slice(depth)) {
    const flow = dc.findDialog(instance.id);
    const at = flow instanceof FlowDialog && flow.flow.resumable ? flow.waitingAt(instance) : undefined;
    if (!at || !(flow instanceof FlowDialog) || !flow.flow.steps.has(at.step.id)) continue;
    stage.record.paused = [
      ...stage.record.paused.filter(each => each.flow !== flow.id),
      { flow: flow.id, step: at.step.id, at: stage.at }
    ];
  }
  dc.stack.splice(depth);
}

export async function askAgain({ dc }: Moment): Promise<void> {
  await dc.repromptDialog();
}
