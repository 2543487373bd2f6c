import { isCrisisFlow } from '../crisis.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { recognizeCourtesy } from '../recognizers/courtesy.ts';
import { inVisit } from '../safetyState.ts';
import { closeJournal } from '../entries.ts';
import { isCommand } from '../recognizers/command.ts';
import { chosen, command, waiting, type Interrupt, type Moment } from './interrupt.ts';

/** "Good night" and nothing else on an open page closes it. */
function goesFromPage({ stage, dc }: Moment): boolean {
  if (!isCommand(stage.text, 'bye', stage.words.commands) || dc.stack.some(({ id }) => isCrisisFlow(id))) return false;
  if (closeJournal(stage)) stage.tell('journal-done');
  stage.tell('bye');
  dc.stack.pop();
  return true;
}

/** A thank-you, a hello or an "ok" where a choice was asked for. In front of an open question it is part of the answer. */
export const smallTalk: Interrupt = {
  id: 'small-talk',
  handle(moment) {
    const at = waiting(moment);
    if (at?.step.kind === 'journal' && goesFromPage(moment)) return Promise.resolve(true);
    if (!at || at.kind.keep || at.step.kind === 'ask-risk') return Promise.resolve(false);
    const meant = (['thanks', 'greeting', 'bye'] as const).filter(name => command(moment, name));
    // "Buenas noches" after a while is a hello, and at the end of a talk a goodbye.
    const goes = meant.includes('greeting') && meant.includes('bye') && at.step.kind !== 'ask-consent'
      && inVisit(moment.stage, moment.stage.record.seenAt) && recognizeCourtesy(moment.stage.text, moment.stage.words) === 'bye';
    // "Are you there" is no hello in a crisis.
    if (isCrisisFlow(at.flow.id) && exactChoice(moment.stage.text, ['aside-talk'], moment.stage.words) !== undefined) return Promise.resolve(false);
    const said = (goes ? 'bye' : meant[0]) ?? (chosen(moment) === undefined ? recognizeCourtesy(moment.stage.text, moment.stage.words) : undefined);
    if (said !== undefined) {
      moment.stage.tell(said);
      moment.stage.offer(at.kind.choices(at.step));
      return Promise.resolve(true);
    }
    if (at.step.kind !== 'ask-choice' || isCrisisFlow(at.flow.id) || chosen(moment) !== undefined || exactChoice(moment.stage.text, ['aside-ok'], moment.stage.words) === undefined) return Promise.resolve(false);
    moment.stage.tell('okay');
    moment.stage.offer(at.kind.choices(at.step));
    return Promise.resolve(true);
  }
};
