import { isCrisisFlow } from '../crisis.ts';
import { nearChoice } from '../recognizers/choice.ts';
import { askAgain, chosen, command, waiting, type Interrupt } from './interrupt.ts';

export const skip: Interrupt = {
  id: 'skip',
  async handle(moment) {
    const choice = chosen(moment);
    if (choice === undefined ? !command(moment, 'skip') : choice !== 'skip') return false;
    const at = waiting(moment);
    if (!at) return false;
    // "Nxt" is the button of this step before it is anything else.
    if (choice === undefined && at.step.kind === 'ask-choice' && nearChoice(moment.stage.text, at.kind.choices(at.step), moment.stage.words) !== undefined) return false;
    if (await at.flow.skip(moment.dc)) return true;
    if (at.step.kind === 'ask-choice' && !isCrisisFlow(at.flow.id)) moment.stage.tell('which-one', {}, at.kind.choices(at.step));
    else await askAgain(moment);
    return true;
  }
};
