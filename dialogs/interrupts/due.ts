import { exactChoice } from '../recognizers/choice.ts';
import { nextDue, takeDue } from '../reminders.ts';
import { inVisit } from '../safetyState.ts';
import { chosen, command, waiting, type Interrupt, type Moment } from './interrupt.ts';

/** Brings up what has come due, once; false when there is nothing. The patient must not be in the middle of anything. */
export async function bringDue({ dc, stage }: Moment): Promise<boolean> {
  if (stage.record.consent?.answer !== 'yes') return false;
  takeDue(stage.record, stage.now);
  const due = nextDue(stage.record);
  if (!due) return false;
  await dc.beginDialog(due.flow, { given: due.about });
  return true;
}

/** What has come due is brought up when somebody comes back and says hello, not in the middle of what they want. */
export const due: Interrupt = {
  id: 'due',
  async handle(moment) {
    const { stage } = moment;
    const at = waiting(moment);
    // The button of the note that something waits, however long that note has stood there.
    if (at?.flow.id === 'menu' && exactChoice(stage.text, ['open-it'], stage.words) !== undefined) return bringDue(moment);
    const returning = !inVisit(stage, stage.record.seenAt);
    if (!returning || at?.flow.id !== 'menu' || chosen(moment) !== undefined) return false;
    if (!command(moment, 'greeting') && !command(moment, 'menu') && !command(moment, 'resume')) return false;
    return bringDue(moment);
  }
};
