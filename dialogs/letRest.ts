import { closeJournal } from './entries.ts';
import { chosen, command, waiting, type Moment } from './interrupts/interrupt.ts';
import { inVisit } from './safetyState.ts';

const optional: ReadonlySet<unknown> = new Set(['with', 'obstacle']);
/** Asked of that hour, or shown because somebody wanted to see it then. */
const ofThatHour = (flow: string): boolean => flow === 'ground' || flow === 'help-now' || flow.startsWith('after-');

/**
 * What is not taken up again after a while: who could have been with somebody in their step, an exercise half done, who
 * could drive, the numbers looked at three days ago. A button of it that still stands there counts all the same.
 */
export function letRest(moment: Moment): void {
  const { dc, stage } = moment;
  if (inVisit(stage, stage.record.seenAt)) return;
  for (let at = waiting(moment); at !== undefined; at = waiting(moment)) {
    const { kind, field } = at.step as { kind: string; field?: string };
    const plan = kind === 'ask-plan-day' || (kind === 'ask-plan' && optional.has(field));
    // Whoever says hello comes back to talk; an open page would keep it as a line of the journal.
    const page = kind === 'journal' && command(moment, 'greeting');
    if (page) closeJournal(stage);
    if (!plan && !page && (!ofThatHour(at.flow.id) || chosen(moment) !== undefined)) return;
    dc.stack.pop();
  }
}
