import { chosen, command, leave, type Interrupt } from './interrupt.ts';

/** "Stop": the stack is emptied and nothing resumes by itself. */
export const stop: Interrupt = {
  id: 'stop',
  handle(moment) {
    const choice = chosen(moment);
    const pause = choice === 'pause' || command(moment, 'pause');
    if (choice !== undefined && choice !== 'pause') return Promise.resolve(false);
    if (!pause && !command(moment, 'stop')) return Promise.resolve(false);
    leave(moment);
    moment.stage.tell(pause ? 'paused' : 'stopped');
    return Promise.resolve(true);
  }
};
