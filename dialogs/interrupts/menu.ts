import { chosen, command, leave, type Interrupt } from './interrupt.ts';

export const menu: Interrupt = {
  id: 'menu',
  async handle(moment) {
    // Before the welcome is answered there is nothing to choose from; it asks again by itself.
    if (chosen(moment) !== undefined || !command(moment, 'menu') || !moment.stage.record.consent) return false;
    leave(moment);
    await moment.dc.beginDialog('menu', { quiet: true });
    await moment.dc.repromptDialog();
    return true;
  }
};
