import { beginCrisis } from '../crisis.ts';
import { keepWords, waiting, type Interrupt } from './interrupt.ts';

const imageMs = 24 * 3_600_000;

/** Any signal of self-harm, anywhere. Words written as an answer are kept first. */
export const crisis: Interrupt = {
  id: 'crisis',
  async handle(moment) {
    const { stage, dc, guided } = moment;
    const { level } = stage.verdict;
    if (level === 'none') return false;
    const at = waiting(moment);
    // Somebody who answers the direct question with "yes, I want to die" has answered it.
    if (at?.step.kind === 'ask-risk' && level !== 'A') return false;
    if (level === 'D') {
      const { sessionImageAt } = stage.record.safety;
      if (sessionImageAt !== undefined && stage.now.getTime() - Date.parse(sessionImageAt) < imageMs) return false;
      stage.record.safety.sessionImageAt = stage.at;
    }
    keepWords(moment);
    await beginCrisis(dc, stage, guided);
    return true;
  }
};
