import { asideAnswer } from '../aside.ts';
import { isCrisisFlow } from '../crisis.ts';
import { looseAnswer } from '../looseAnswer.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { askAgain, command, type Interrupt } from './interrupt.ts';

/** "Help": what can be written here; then the question again, so that nobody loses their place. */
export const help: Interrupt = {
  id: 'help',
  async handle(moment) {
    if (!command(moment, 'help')) return false;
    // "What now" in a crisis asks for the next step and not for a list of commands.
    if (moment.dc.stack.some(each => isCrisisFlow(each.id)) && asideAnswer(moment.stage) !== undefined) return false;
    // "What now?" in front of a choice wants something to do.
    if (exactChoice(moment.stage.text, ['aside-next'], moment.stage.words) !== undefined && await looseAnswer(moment)) return true;
    moment.stage.tell('help');
    await askAgain(moment);
    return true;
  }
};
