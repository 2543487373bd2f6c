import { chosen, command, leave, type Interrupt } from './interrupt.ts';

/** "Delete": asks once, then everything is gone. */
export const erase: Interrupt = {
  id: 'erase',
  async handle(moment) {
    if (chosen(moment) !== undefined || !command(moment, 'delete')) return false;
    leave(moment);
    await moment.dc.beginDialog('erase');
    return true;
  }
};
