import { chosen, command, leave, type Interrupt } from './interrupt.ts';

/** "Export": everything the patient wrote, as text they can copy. */
export const exportWords: Interrupt = {
  id: 'export',
  async handle(moment) {
    if (chosen(moment) !== undefined || !command(moment, 'export')) return false;
    leave(moment);
    await moment.dc.beginDialog('export');
    return true;
  }
};
