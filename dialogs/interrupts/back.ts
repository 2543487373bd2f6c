import { askAgain, chosen, command, waiting, type Interrupt } from './interrupt.ts';

/** "Back": to the question before; from the first one to where the flow was begun. */
export const back: Interrupt = {
  id: 'back',
  async handle(moment) {
    if (chosen(moment) !== undefined || !command(moment, 'back')) return false;
    const { dc, stage } = moment;
    const at = waiting(moment);
    if (!at) return false;
    if (await at.flow.back(dc)) return true;
    if (dc.stack.length > 1) await dc.endDialog();
    else {
      stage.tell('nothing-before');
      await askAgain(moment);
    }
    return true;
  }
};
