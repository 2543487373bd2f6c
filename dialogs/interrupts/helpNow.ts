import { isCrisisFlow } from '../crisis.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { command, waiting, type Interrupt } from './interrupt.ts';

/** "Help now", "sos": the numbers, without any trigger word, from anywhere. */
export const helpNow: Interrupt = {
  id: 'help-now',
  async handle(moment) {
    if (!command(moment, 'help-now')) return false;
    const { dc, stage } = moment;
    // "Whom can you call?" "988": an answer that is kept.
    if (waiting(moment)?.flow.id === 'safety-plan' && /^\d+$/.test(stage.text.trim())) return false;
    // Without its accent "llamé al 988" is also "llame al 988"; in a crisis it is what somebody has done.
    if (dc.stack.some(each => isCrisisFlow(each.id)) && exactChoice(stage.text, ['told-a-line'], stage.words) !== undefined) return false;
    while (dc.stack.length > 0 && isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
    moment.stage.referred = true;
    await dc.beginDialog('help-now');
    return true;
  }
};
