import { isCrisisFlow } from '../crisis.ts';
import { recognizeNamed } from '../recognizers/choice.ts';
import { recognizeCourtesy } from '../recognizers/courtesy.ts';
import { noteSignal } from '../safetyState.ts';
import { chosen, command, waiting, type Interrupt } from './interrupt.ts';

/** Where nobody has said yet that they are safe: a farewell there may be meant. */
const open = new Set(['crisis-imminent', 'crisis-today', 'crisis-explicit', 'crisis-check', 'crisis-again']);

/**
 * In the middle of a crisis a few words are enough: "my dad's gun is here", "in my mouth", "goodbye". Elsewhere they
 * mean nothing and the screen leaves them alone; here the answer is the card for danger now.
 */
export const crisisDanger: Interrupt = {
  id: 'crisis-danger',
  async handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    if (!at || !isCrisisFlow(at.flow.id) || at.kind.keep || chosen(moment) !== undefined) return false;
    const farewell = command(moment, 'bye') || recognizeCourtesy(stage.text, stage.words) === 'bye';
    if (farewell && !open.has(at.flow.id)) {
      stage.tell('crisis-aside-bye');
      stage.offer(at.kind.choices(at.step));
      return true;
    }
    const named = (choice: string): boolean => recognizeNamed(stage.text, [choice], stage.words) !== undefined;
    // "I locked the gun away" is the opposite of danger.
    if (!farewell && (!named('aside-danger') || named('distance-done'))) return false;
    stage.tell('crisis-card-a');
    stage.alerts.push('SELF-HARM-A');
    stage.referred = true;
    noteSignal(stage, 'A');
    while (dc.stack.length > 0 && isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
    await dc.beginDialog('crisis-imminent');
    return true;
  }
};
