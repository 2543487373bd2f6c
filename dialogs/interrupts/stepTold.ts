import { isCrisisFlow } from '../crisis.ts';
import type { FlowOptions } from '../flowDialog.ts';
import { today, whenContext } from '../patientTime.ts';
import { beginStep, longestStep, setDay } from '../plan.ts';
import { plain } from '../recognizers/phrase.ts';
import { phraseList } from '../recognizers/phraseList.ts';
import { recognizeDay } from '../recognizers/when.ts';
import type { Stage } from '../stage.ts';
import { chosen, leave, waiting, type Interrupt } from './interrupt.ts';

const longestDay = 200;

/** "Remind me to call Ana on friday": a step of the plan, with its day, told in one breath where a choice was asked for. */
export const stepTold: Interrupt = {
  id: 'step-told',
  async handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    if (at?.step.kind !== 'ask-choice' || chosen(moment) !== undefined || dc.stack.some(each => isCrisisFlow(each.id)) || stage.record.consent?.answer !== 'yes') return false;
    const told = stepIn(stage);
    if (told === undefined) return false;
    const { step, bare } = told;
    const day = step.length <= longestDay ? recognizeDay(step, whenContext(stage)) : undefined;
    // "Remind me friday to talk to Jess" is a step; "remind me what you said" is none.
    if (bare && day === undefined) return false;
    if (at.flow.id !== 'menu') leave(moment, 1);
    beginStep(stage, step);
    const known = day !== undefined && day >= today(stage);
    if (known) setDay(stage, day);
    stage.tell('step-noted');
    await dc.beginDialog('step-from-answer', { step: known ? 'answer-with' : 'answer-day' } satisfies FlowOptions);
    return true;
  }
};

/** The step itself, in the words it was told in; and whether the opening alone could begin something else. */
function stepIn({ text, words }: Stage): { readonly step: string; readonly bare: boolean } | undefined {
  if (text.length > longestStep || text.includes('?') && plain(text).split(' ').length < 4) return undefined;
  const typed = plain(text);
  const openings = phraseList(words.commands['remind-me']).plain;
  const [opening] = openings.filter(phrase => typed.startsWith(`${phrase} `)).sort((one, two) => two.length - one.length);
  if (opening === undefined) return undefined;
  const rest = text.trim().split(/\s+/).slice(opening.split(' ').length).join(' ').replace(/[?.!]+$/, '');
  return rest === '' ? undefined : { step: rest, bare: openings.some(longer => longer.startsWith(`${opening} `)) };
}
