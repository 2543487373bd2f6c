import { endCheckIns } from '../checkIns.ts';
import { chosen, command, leave, type Interrupt } from './interrupt.ts';

/** "Stop": the stack is emptied and nothing resumes by itself. */
export const stop: Interrupt = {
  id: 'stop',
  handle(moment) {
    const choice = chosen(moment);
    const pause = choice === 'pause' || command(moment, 'pause');
    if (choice !== undefined && choice !== 'pause') return Promise.resolve(false);
    if (!pause && !command(moment, 'stop')) return Promise.resolve(false);
    const { record } = moment.stage;
    // Whoever answers a check-in with "stop" means the check-ins.
    const asked = !pause && record.checkIns !== undefined && (moment.dc.stack.some(({ id }) => id === 'check-in') || record.waiting.some(({ carriedAt }) => carriedAt !== undefined));
    leave(moment);
    if (asked) {
      endCheckIns(moment.stage);
      moment.stage.tell('check-ins-off');
      return Promise.resolve(true);
    }
    // Of somebody who did not agree nothing is kept, so nothing is said of keeping.
    moment.stage.tell(pause ? 'paused' : record.consent?.answer === 'yes' ? 'stopped' : 'stopped-unkept');
    return Promise.resolve(true);
  }
};
