import { isCrisisFlow } from './crisis.ts';
import { closeJournal } from './entries.ts';
import type { EngineMessage } from './engineWords.ts';
import type { FlowOptions } from './flowDialog.ts';
import { isCommand } from './recognizers/command.ts';
import { exactChoice } from './recognizers/choice.ts';
import { waiting, type Moment } from './interrupts/interrupt.ts';

/**
 * "No", "yes", "idk", "what now" where a choice was asked for and none of the buttons means it: nothing has to happen,
 * which one, something easy. Each is an answer a person gives, and none is a failure to be understood.
 * @returns false for anything else
 */
export async function looseAnswer(moment: Moment): Promise<boolean> {
  const { stage } = moment;
  const at = waiting(moment);
  if (at?.step.kind !== 'ask-choice' || isCrisisFlow(at.flow.id)) return false;
  const message = messageFor(moment);
  if (message === undefined) return askAgreement(moment);
  stage.record.misunderstood = 0;
  stage.tell(message, {}, at.kind.choices(at.step));
  return true;
}

function messageFor({ stage }: Moment): EngineMessage | undefined {
  const { text, words } = stage;
  const says = (choice: string): boolean => exactChoice(text, [choice], words) !== undefined;
  if (isCommand(text, 'no', words.commands) || says('leave-it')) return 'nothing-now';
  // A page that was left open is closed from wherever somebody is.
  if (isCommand(text, 'done', words.commands)) return closeJournal(stage) ? 'journal-done' : 'nothing-now';
  if (isCommand(text, 'yes', words.commands)) return 'which-one';
  if (says('that-helped') || says('aside-fine')) return 'okay';
  return isCommand(text, 'unsure', words.commands) || says('aside-next') ? 'something-easy' : undefined;
}

/** "I agree" from somebody who had said not now: they are asked again, in full, before anything is kept. */
async function askAgreement({ dc, stage }: Moment): Promise<boolean> {
  if (stage.record.consent?.answer !== 'no' || exactChoice(stage.text, ['agree'], stage.words) === undefined) return false;
  stage.record.misunderstood = 0;
  await dc.beginDialog('welcome', { step: 'consent' } satisfies FlowOptions);
  return true;
}
