import type { CommandName } from '../../content/schema.ts';
import { isCrisisFlow } from '../crisis.ts';
import type { EngineFlow } from '../engineWords.ts';
import { chosen, command, leave, waiting, type Interrupt } from './interrupt.ts';

const flows: readonly (readonly [CommandName, EngineFlow])[] = [
  ['safety-plan', 'safety-plan'],
  ['check-ins-off', 'check-ins-off'],
  ['mood-picture', 'mood-picture'],
  ['my-plan', 'small-step'],
  ['my-words', 'my-words']
];

/**
 * "Show my mood picture", "what did I say before": whole messages that can mean nothing else, in front of an open question
 * too. What was asked stands again afterwards.
 */
export const goTo: Interrupt = {
  id: 'go-to',
  async handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    if (!at || !stage.record.consent || at.step.kind === 'ask-risk' || chosen(moment) !== undefined) return false;
    const flow = flows.find(([name]) => command(moment, name))?.[1];
    if (flow === undefined) return false;
    // In a crisis only the plan for it is worth leaving the step for.
    if (flow !== 'safety-plan' && dc.stack.some(each => isCrisisFlow(each.id))) return false;
    const open = dc.stack.findIndex(each => each.id === flow);
    if (open < 0) await dc.beginDialog(flow);
    else {
      leave(moment, open + 1);
      await dc.repromptDialog();
    }
    return true;
  }
};
