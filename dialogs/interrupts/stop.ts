import { endCheckIns } from '../checkIns.ts';
import { isCrisisFlow } from '../crisis.ts';
import { noted } from '../notice.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { chosen, command, leave, waiting, type Interrupt } from './interrupt.ts';

/** "Stop": the stack is emptied and nothing resumes by itself. */
export const stop: Interrupt = {
  id: 'stop',
  handle(moment) {
    const choice = chosen(moment);
    if (choice === undefined && command(moment, 'stop-all')) {
      leave(moment);
      endCheckIns(moment.stage);
      moment.stage.tell('stopped-all');
      return Promise.resolve(true);
    }
    const pause = choice === 'pause' || command(moment, 'pause');
    if (choice !== undefined && choice !== 'pause') return Promise.resolve(false);
    // "Are you thinking about killing yourself?" "Not right now." is an answer to it, as it is to whether somebody is there.
    const at = waiting(moment);
    const asks = at !== undefined && isCrisisFlow(at.flow.id) && at.kind.keep === undefined;
    if (pause && choice === undefined && asks && exactChoice(moment.stage.text, ['not-now'], moment.stage.words) !== undefined) return Promise.resolve(false);
    if (!pause && !command(moment, 'stop')) return Promise.resolve(false);
    const { record } = moment.stage;
    // Whoever answers a check-in or a note with "stop" means those.
    const asked = !pause && (noted(record) || (record.checkIns !== undefined && moment.dc.stack.some(({ id }) => id === 'check-in')));
    leave(moment);
    if (asked) {
      const said = record.checkIns ? 'check-ins-off' : 'notes-off';
      endCheckIns(moment.stage);
      moment.stage.tell(said);
      return Promise.resolve(true);
    }
    // Of somebody who did not agree nothing is kept, so nothing is said of keeping.
    moment.stage.tell(pause ? 'paused' : record.consent?.answer === 'yes' ? 'stopped' : 'stopped-unkept');
    return Promise.resolve(true);
  }
};
