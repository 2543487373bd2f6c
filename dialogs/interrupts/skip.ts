import { askAgain, chosen, command, waiting, type Interrupt } from './interrupt.ts';

export const skip: Interrupt = {
  id: 'skip',
  async handle(moment) {
    const choice = chosen(moment);
    if (choice === undefined ? !command(moment, 'skip') : choice !== 'skip') return false;
    const at = waiting(moment);
    if (!at) return false;
    if (!(await at.flow.skip(moment.dc))) await askAgain(moment);
    return true;
  }
};
