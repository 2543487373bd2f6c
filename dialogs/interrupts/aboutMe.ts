import { askAgain, command, type Interrupt } from './interrupt.ts';

/** "Who reads this?", "are you a robot?": asked of the program itself, and answered at any point, with the question again after it. */
export const aboutMe: Interrupt = {
  id: 'about-me',
  async handle(moment) {
    const { stage } = moment;
    if (command(moment, 'about-me')) {
      stage.tell('human');
      stage.record.disclosedAt = stage.at;
    } else if (command(moment, 'privacy')) stage.tell(stage.record.consent?.answer === 'yes' ? 'privacy' : 'privacy-nothing');
    else if (command(moment, 'what-is-this')) stage.tell('what-this-is');
    // In front of an open question it may be the beginning of an answer, and costs nothing.
    else if (command(moment, 'how-are-you')) stage.tell('how-are-you');
    else return false;
    await askAgain(moment);
    return true;
  }
};
