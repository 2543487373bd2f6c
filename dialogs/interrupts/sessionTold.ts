import { tellsOfSession } from '../../time/topic.ts';
import { planCheckIns } from '../checkIns.ts';
import { isCrisisFlow } from '../crisis.ts';
import { noteTreatment, tellTiming, whenContext } from '../patientTime.ts';
import { recognizeWhen } from '../recognizers/when.ts';
import { chosen, waiting, type Interrupt } from './interrupt.ts';

const longest = 200;

/** "My session was this morning", where a choice was asked for. In front of an open question it is part of the answer. */
export const sessionTold: Interrupt = {
  id: 'session-told',
  handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    const fits = at?.step.kind === 'ask-choice' && chosen(moment) === undefined && stage.text.length <= longest && !dc.stack.some(each => isCrisisFlow(each.id));
    if (!at || !fits || stage.record.consent?.answer !== 'yes' || !tellsOfSession(stage.text)) return Promise.resolve(false);
    const when = recognizeWhen(stage.text, whenContext(stage));
    if (when.kind === 'future' || when.kind === 'unclear') return Promise.resolve(false);
    noteTreatment(stage, when);
    planCheckIns(stage);
    tellTiming(stage);
    stage.offer(at.kind.choices(at.step));
    return Promise.resolve(true);
  }
};
