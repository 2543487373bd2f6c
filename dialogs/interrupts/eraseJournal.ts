import { chosen, command, leave, type Interrupt } from './interrupt.ts';

/** "Delete my journal": asks once, then the journal is gone and the rest stays. */
export const eraseJournal: Interrupt = {
  id: 'erase-journal',
  async handle(moment) {
    if (chosen(moment) !== undefined || !command(moment, 'delete-journal')) return false;
    leave(moment);
    await moment.dc.beginDialog('erase-journal');
    return true;
  }
};
