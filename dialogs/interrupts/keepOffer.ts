import { addPage } from '../entries.ts';
import { explainedNo, withoutYes } from '../recognizers/answer.ts';
import type { Words } from '../../content/schema.ts';
import { recognizeCourtesy } from '../recognizers/courtesy.ts';
import { exactChoice, phrasesOf, recognizeCount } from '../recognizers/choice.ts';
import { holdOffer, offered, takeOffer } from '../offer.ts';
import type { Stage } from '../stage.ts';
import { command, waiting, type Interrupt } from './interrupt.ts';

// What is counted further belongs to the menu below; what is higher still is no button's number.
const mostButtons = 10;

/** "Keep it", "yes please keep all of that". */
const wantsKept = ({ text, words }: Stage): boolean => exactChoice(text, offered, words) === 'keep-it' || exactChoice(withoutYes(text, words), ['keep-it'], words) !== undefined || keepsPolitely(withoutYes(text, words), words);

/** "Keep it for me dear, thank you": the button's words, and politeness after them. */
const keepsPolitely = (bare: string, words: Words): boolean => phrasesOf('keep-it', words).plain.some(phrase => bare.startsWith(`${phrase} `) && recognizeCourtesy(bare.slice(phrase.length + 1), words) !== undefined);

/** What was written in front of the menu was offered a place in the journal; this takes the answer. */
export const keepOffer: Interrupt = {
  id: 'keep-offer',
  async handle(moment) {
    const { stage, dc } = moment;
    const text = takeOffer(dc, stage);
    if (text === undefined) return false;
    if (command(moment, 'no') || explainedNo(stage.text, stage.words) !== undefined) {
      stage.tell('not-kept');
      await dc.repromptDialog();
      return true;
    }
    // A number counts the buttons that stand there, and not those of the menu below them.
    const count = recognizeCount(stage.text, stage.words);
    const counted = count === undefined ? undefined : offered[count - 1];
    if (counted === 'ground' || counted === 'help-now') {
      await dc.beginDialog(counted);
      return true;
    }
    if (counted === 'menu') {
      await dc.repromptDialog();
      return true;
    }
    if (counted === undefined && count !== undefined && count <= mostButtons) {
      stage.unkept = text;
      holdOffer(dc, stage);
      stage.tell('offer-to-keep-all', {}, offered);
      return true;
    }
    if (counted === undefined && !wantsKept(stage) && !command(moment, 'yes') && !command(moment, 'done')) {
      stage.unkept = text;
      return false;
    }
    addPage(stage, text);
    const at = waiting(moment);
    stage.tell('kept', {}, at?.kind.choices(at.step) ?? []);
    return true;
  }
};
