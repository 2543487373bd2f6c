import { command, leave, type Interrupt } from './interrupt.ts';

/** "Stop": the stack is emptied and nothing resumes by itself. */
export const stop: Interrupt = {
  id: 'stop',
  handle(moment) {
    const pause = command(moment, 'pause');
    if (!pause && !command(moment, 'stop')) return Promise.resolve(false);
    leave(moment);
    moment.stage.tell(pause ? 'paused' : 'stopped');
    return Promise.resolve(true);
  }
};
