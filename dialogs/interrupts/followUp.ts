import { isCrisisFlow } from '../crisis.ts';
import type { FlowOptions } from '../flowDialog.ts';
import { heardIn } from '../heard.ts';
import { noted } from '../notice.ts';
import { inVisit } from '../safetyState.ts';
import { command, keepWords, type Interrupt, type Moment } from './interrupt.ts';

/** One more question about safety at the next visit, or on the day after a signal, however it was answered then. */
export const followUp: Interrupt = {
  id: 'follow-up',
  async handle(moment) {
    const { stage, dc } = moment;
    const { safety } = stage.record;
    if (safety.askAgainAt === undefined || Date.parse(safety.askAgainAt) > stage.now.getTime()) return false;
    const left = !inVisit(stage, safety.lastSignalAt ?? stage.at);
    // Whoever closed the page in the middle is not asked the middle of it a day later.
    while (left && isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
    if (dc.stack.some(instance => isCrisisFlow(instance.id))) return false;
    // "Stop" ends the notes, and what was to be asked waits for what they write next.
    if (endsNotes(moment)) {
      if (dc.stack.length === 0) await dc.beginDialog('menu', { quiet: true } satisfies FlowOptions);
      return false;
    }
    delete safety.askAgainAt;
    // A hello is no answer to what was open before.
    if (!command(moment, 'greeting')) keepWords(moment);
    const heard = heardIn(stage);
    if (heard) stage.tell(heard.message);
    await dc.beginDialog('crisis-again');
    return true;
  }
};

const endsNotes = (moment: Moment): boolean => {
  const { record } = moment.stage;
  return record.consent?.answer === 'yes' && (command(moment, 'stop-all') || command(moment, 'check-ins-off') || (noted(record) && command(moment, 'stop')));
};
