import type { Memory } from './stepKind.ts';
import type { EngineChoice, EngineMessage } from './engineWords.ts';
import { offered } from './offer.ts';
import { saysChoice } from './recognizers/choice.ts';
import type { Stage } from './stage.ts';
import { visitMs } from './safetyState.ts';
import { waiting, type Moment } from './interrupts/interrupt.ts';

interface Heard {
  readonly said: EngineChoice;
  readonly message: EngineMessage;
  /** What follows: the direct question, a place in the journal, or what was asked before. */
  readonly then: 'question' | 'journal' | 'choices';
}

// The heaviest first: who is hopeless and dizzy is hopeless.
const kinds: readonly Heard[] = [
  { said: 'said-hopeless', message: 'heard-hopeless', then: 'question' },
  { said: 'said-worse', message: 'heard-worse', then: 'question' },
  { said: 'said-no-help', message: 'heard-no-help', then: 'question' },
  { said: 'said-rough', message: 'heard-rough', then: 'journal' },
  { said: 'said-body', message: 'heard-body', then: 'choices' }
];

/** How somebody says they are; undefined for anything else, and for questions. */
export const heardIn = ({ text, words }: Pick<Stage, 'text' | 'words'>): Heard | undefined =>
  (text.includes('?') ? undefined : kinds.find(({ said }) => saysChoice(text, said, words)));

/**
 * Somebody says how they are where a choice was asked for: "nothing helps", "worse since the session", "so dizzy". They
 * get the guide's line and a number to call; who feels worse is asked the direct question, once in a visit.
 * @returns false for anything else
 */
export async function hear(moment: Moment): Promise<boolean> {
  const { stage, dc } = moment;
  const { text, record } = stage;
  const at = waiting(moment);
  const heard = heardIn(stage);
  if (!heard || !at) return false;
  record.misunderstood = 0;
  stage.tell(heard.message);
  const { checkedAt } = record.safety;
  const asked = checkedAt !== undefined && stage.now.getTime() - Date.parse(checkedAt) < visitMs;
  if (heard.then === 'question' && !asked) await dc.beginDialog('crisis-worse');
  else if (heard.then !== 'choices' && record.consent?.answer === 'yes') {
    const memory = (dc.stack.at(-1)?.state as { memory?: Memory } | undefined)?.memory;
    if (memory) memory['offered'] = text;
    stage.offer(offered);
  } else stage.offer(at.kind.choices(at.step));
  return true;
}
