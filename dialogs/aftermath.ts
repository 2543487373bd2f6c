import { asideAnswer } from './aside.ts';
import type { EngineMessage } from './engineWords.ts';
import type { FlowDialog } from './flowDialog.ts';
import { heardIn } from './heard.ts';
import { waiting, type Moment } from './interrupts/interrupt.ts';
import { exactChoice } from './recognizers/choice.ts';
import { isCommand } from './recognizers/command.ts';
import { dangerLately } from './safetyState.ts';

/** What is said of the body, or may be; everything else that is heard has its own answer. */
const ofBody: ReadonlySet<string> = new Set(['said-rough', 'said-body', 'said-good']);

const asks: ReadonlySet<string> = new Set(['ask-choice', 'ask-risk', 'ask-consent']);
const goneOnTo = ({ flow }: FlowDialog): boolean => flow.resumable;

/**
 * "130 on my watch", "its 95 now", "he sent me a voice message" after a danger: neither a page for the journal nor a question
 * to the guide, but for a person to judge.
 * @returns false for anything else
 */
export function answerAftermath(moment: Moment): boolean {
  const { stage } = moment;
  const { text, words, record } = stage;
  const at = waiting(moment);
  const of = dangerLately(stage);
  const { danger } = record.safety;
  if (!at || !danger || of === undefined || !asks.has(at.step.kind)) return false;
  // Whoever went on to reflect or to read has gone on.
  if (at.flow.id !== 'menu' && at.step.kind === 'ask-choice' && goneOnTo(at.flow)) return false;
  if ((['no', 'yes', 'done', 'unsure'] as const).some(name => isCommand(text, name, words.commands))) return false;
  const heard = heardIn(stage);
  if (heard?.said === 'said-called' && of === 'body') delete record.safety.danger;
  if (heard && (!ofBody.has(heard.said) || (of === 'other' && heard.said !== 'said-rough'))) return false;
  const eases = of === 'body' && (heard?.said === 'said-good' || exactChoice(text, ['that-helped'], words) !== undefined || asideAnswer(stage) === 'crisis-aside-better');
  record.misunderstood = 0;
  record.safety.danger = { ...danger, told: danger.told + 1 };
  const message: EngineMessage = of === 'other' ? 'other-goes-on' : eases ? 'body-eases' : 'body-goes-on';
  stage.tell(message);
  if (at.step.kind === 'ask-consent') stage.tell('consent-open');
  stage.offer(at.kind.choices(at.step));
  return true;
}
