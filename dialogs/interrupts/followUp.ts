import { isCrisisFlow } from '../crisis.ts';
import { keepWords, type Interrupt } from './interrupt.ts';

/** One more question about safety on the day after a signal, however it was answered then. */
export const followUp: Interrupt = {
  id: 'follow-up',
  async handle(moment) {
    const { stage, dc } = moment;
    const { safety } = stage.record;
    if (safety.askAgainAt === undefined || Date.parse(safety.askAgainAt) > stage.now.getTime()) return false;
    if (dc.stack.some(instance => isCrisisFlow(instance.id))) return false;
    delete safety.askAgainAt;
    keepWords(moment);
    await dc.beginDialog('crisis-again');
    return true;
  }
};
