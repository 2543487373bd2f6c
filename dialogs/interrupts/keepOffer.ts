import { addPage } from '../entries.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { offered, takeOffer } from '../offer.ts';
import { command, waiting, type Interrupt } from './interrupt.ts';

/** What was written in front of the menu was offered a place in the journal; this takes the answer. */
export const keepOffer: Interrupt = {
  id: 'keep-offer',
  async handle(moment) {
    const { stage, dc } = moment;
    const text = takeOffer(dc);
    if (text === undefined) return false;
    if (command(moment, 'no')) {
      await dc.repromptDialog();
      return true;
    }
    if (exactChoice(stage.text, offered, stage.words) !== 'keep-it' && !command(moment, 'yes') && !command(moment, 'done')) {
      stage.unkept = text;
      return false;
    }
    addPage(stage, text);
    const at = waiting(moment);
    stage.tell('kept', {}, at?.kind.choices(at.step) ?? []);
    return true;
  }
};
