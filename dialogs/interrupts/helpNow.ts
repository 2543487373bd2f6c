import { isCrisisFlow } from '../crisis.ts';
import { command, type Interrupt } from './interrupt.ts';

/** "Help now", "sos": the numbers, without any trigger word, from anywhere. */
export const helpNow: Interrupt = {
  id: 'help-now',
  async handle(moment) {
    if (!command(moment, 'help-now')) return false;
    const { dc } = moment;
    while (dc.stack.length > 0 && isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
    moment.stage.referred = true;
    await dc.beginDialog('help-now');
    return true;
  }
};
