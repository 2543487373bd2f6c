import { isCrisisFlow } from '../crisis.ts';
import { plain } from '../recognizers/phrase.ts';
import { phraseList } from '../recognizers/phraseList.ts';
import { askAgain, command, waiting, type Interrupt, type Moment } from './interrupt.ts';

const facts: readonly ('clinic-phone' | 'clinic-hours' | 'clinic-address')[] = ['clinic-phone', 'clinic-hours', 'clinic-address'];

/** What is asked of the clinic. "The number" may be the answer to an open question, and in a crisis it means other numbers. */
function clinicFact(moment: Moment): (typeof facts)[number] | undefined {
  if (waiting(moment)?.kind.keep !== undefined || moment.dc.stack.some(({ id }) => isCrisisFlow(id))) return undefined;
  return facts.find(name => command(moment, name));
}

const fewestWords = 3;

/** "First question before i agree to anything who sees this": asked in the middle of a message, where no words of their own are awaited. */
function asksWhoReads(moment: Moment): boolean {
  const kind = waiting(moment)?.step.kind;
  if (kind !== 'ask-consent' && kind !== 'ask-choice') return false;
  const typed = ` ${plain(moment.stage.text)} `;
  return phraseList(moment.stage.words.commands.privacy).plain.some(phrase => phrase.split(' ').length >= fewestWords && typed.includes(` ${phrase} `));
}

/** "Who reads this?", "are you a robot?": asked of the program itself, and answered at any point, with the question again after it. */
export const aboutMe: Interrupt = {
  id: 'about-me',
  async handle(moment) {
    const { stage } = moment;
    const fact = clinicFact(moment);
    if (command(moment, 'about-me')) {
      stage.tell('human');
      stage.record.disclosedAt = stage.at;
    } else if (command(moment, 'privacy') || asksWhoReads(moment)) stage.tell(stage.record.consent?.answer === 'yes' ? 'privacy' : 'privacy-nothing');
    else if (fact !== undefined) {
      // Whoever wants nothing but a number is not asked anything.
      const at = waiting(moment);
      stage.tell(fact);
      if (at) stage.offer(at.kind.choices(at.step));
      return true;
    }
    else if (command(moment, 'veterans')) stage.tell('veterans-line');
    else if (command(moment, 'what-is-this')) stage.tell('what-this-is');
    // In front of an open question it may be the beginning of an answer, and costs nothing.
    else if (command(moment, 'how-are-you')) stage.tell('how-are-you');
    else return false;
    await askAgain(moment);
    return true;
  }
};
