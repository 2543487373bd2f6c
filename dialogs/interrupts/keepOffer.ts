import { addPage } from '../entries.ts';
import { explainedNo, withoutYes } from '../recognizers/answer.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { offered, takeOffer } from '../offer.ts';
import type { Stage } from '../stage.ts';
import { command, waiting, type Interrupt } from './interrupt.ts';

/** "Keep it", "yes please keep all of that". */
const wantsKept = ({ text, words }: Stage): boolean => exactChoice(text, offered, words) === 'keep-it' || exactChoice(withoutYes(text, words), ['keep-it'], words) !== undefined;

/** What was written in front of the menu was offered a place in the journal; this takes the answer. */
export const keepOffer: Interrupt = {
  id: 'keep-offer',
  async handle(moment) {
    const { stage, dc } = moment;
    const text = takeOffer(dc);
    if (text === undefined) return false;
    if (command(moment, 'no') || explainedNo(stage.text, stage.words) !== undefined) {
      stage.tell('not-kept');
      await dc.repromptDialog();
      return true;
    }
    if (!wantsKept(stage) && !command(moment, 'yes') && !command(moment, 'done')) {
      stage.unkept = text;
      return false;
    }
    addPage(stage, text);
    const at = waiting(moment);
    stage.tell('kept', {}, at?.kind.choices(at.step) ?? []);
    return true;
  }
};
