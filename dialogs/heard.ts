import type { EngineChoice, EngineMessage } from './engineWords.ts';
import { holdOffer, offered } from './offer.ts';
import { saysChoice } from './recognizers/choice.ts';
import type { Stage } from './stage.ts';
import type { FlowOptions } from './flowDialog.ts';
import { inVisit, noteDanger } from './safetyState.ts';
import { waiting, type Moment } from './interrupts/interrupt.ts';

interface Heard {
  readonly said: EngineChoice;
  readonly message: EngineMessage;
  /** What follows: the direct question, a place in the journal, or what was asked before. */
  readonly then: 'question' | 'journal' | 'choices' | 'other';
  /** Said instead where nothing may be kept. */
  readonly unkept?: EngineMessage;
  /** Said instead of somebody else, by who looks after them. */
  readonly other?: EngineMessage;
}

// The heaviest first: who is hopeless and dizzy is hopeless.
const kinds: readonly Heard[] = [
  { said: 'said-farewell', message: 'crisis-other', then: 'other' },
  { said: 'said-hopeless', message: 'heard-hopeless', then: 'question', other: 'heard-carer' },
  { said: 'said-worse', message: 'heard-worse', then: 'question', other: 'heard-carer' },
  { said: 'said-angry', message: 'heard-angry', then: 'choices' },
  { said: 'said-no-help', message: 'heard-no-help', then: 'question' },
  { said: 'said-drinking', message: 'sud', then: 'choices' },
  { said: 'said-er', message: 'heard-er', then: 'choices' },
  { said: 'said-bill', message: 'heard-bill', then: 'choices' },
  { said: 'said-no-answer', message: 'heard-no-answer', then: 'choices' },
  { said: 'said-called', message: 'heard-called', then: 'choices' },
  { said: 'said-person', message: 'heard-person', then: 'choices' },
  { said: 'said-carer', message: 'heard-carer', then: 'choices' },
  { said: 'said-home', message: 'heard-home', then: 'choices' },
  { said: 'said-rough', message: 'heard-rough', then: 'journal', unkept: 'heard-rough-unkept', other: 'heard-carer' },
  { said: 'said-body', message: 'heard-body', then: 'choices', other: 'heard-body-other' },
  { said: 'said-good', message: 'heard-good', then: 'journal', unkept: 'heard-good-unkept' }
];

// What is heard in the form of a question, too.
const asking: readonly EngineChoice[] = ['said-person', 'said-er', 'said-bill', 'said-drinking'];

// "Just got home" alone tells that; in a longer message it is where the telling begins.
const mostOfHome = 8;
// "I wish i was happy" is not told by somebody who is.
const wished = /\b(?:wish|want|if|when|until|would|could|used to|quiero|quisiera|ojal[aá]|cuando|antes)\b/i;
const ofMe = /\b(?:i|im|i'm|i’m|ive|me|myself|yo|estoy|siento|soy)\b/i;

/** How somebody says they are; undefined for anything else, and for questions. */
export const heardIn = ({ text, words }: Pick<Stage, 'text' | 'words'>): Heard | undefined =>
  (text.includes('?') && !asking.some(said => saysChoice(text, said, words)) ? undefined : kinds.find(({ said }) => saysChoice(text, said, words) && !(said === 'said-good' && wished.test(text)) && !(said === 'said-home' && text.split(/\s+/).length > mostOfHome)));

/**
 * Somebody says how they are where a choice was asked for: "nothing helps", "worse since the session", "so dizzy". They
 * get the guide's line and a number to call; who feels worse is asked the direct question, once in a visit.
 * @returns false for anything else
 */
export async function hear(moment: Moment): Promise<boolean> {
  const { stage, dc } = moment;
  const { text, words, record } = stage;
  const at = waiting(moment);
  const heard = heardIn(stage);
  if (!heard || !at) return false;
  record.misunderstood = 0;
  // A face alone is heard, and is nothing to keep.
  const kept = record.consent?.answer === 'yes' && /[\p{L}\p{N}]/u.test(text);
  // Who has told of a session of their own, or written of it, is no carer: "she is crying" is the baby.
  const patient = record.treatments.length > 0 || record.entries.length > 0;
  const other = heard.other !== undefined && !patient && !ofMe.test(text) && saysChoice(text, 'said-of-other', words) ? heard.other : undefined;
  stage.tell(other ?? (kept ? undefined : heard.unkept) ?? heard.message);
  if (heard.then === 'other') {
    noteDanger(stage, 'other');
    stage.referred = true;
    await dc.beginDialog('crisis-other', { step: 'question' } satisfies FlowOptions);
    return true;
  }
  const { checkedAt } = record.safety;
  const asked = inVisit(stage, checkedAt);
  if (heard.then === 'question' && other === undefined && !asked) await dc.beginDialog('crisis-worse');
  else if (heard.then !== 'choices' && kept && other === undefined) {
    holdOffer(dc, stage);
    stage.offer(offered);
  } else if (at.step.kind === 'ask-consent') stage.tell('consent-open', {}, at.kind.choices(at.step));
  else stage.offer(at.kind.choices(at.step));
  return true;
}
