import { namesTime, tellsOfSession, withoutLength } from '../../time/topic.ts';
import { planCheckIns } from '../checkIns.ts';
import { isCrisisFlow } from '../crisis.ts';
import type { FlowOptions } from '../flowDialog.ts';
import { latestTreatment, noteTreatment, sayDay, tellTiming, whenContext } from '../patientTime.ts';
import { recognizeWhen } from '../recognizers/when.ts';
import { chosen, waiting, type Interrupt } from './interrupt.ts';

const longest = 200;

/** "My session was this morning", where a choice was asked for. In front of an open question it is part of the answer. */
export const sessionTold: Interrupt = {
  id: 'session-told',
  async handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    const fits = at?.step.kind === 'ask-choice' && chosen(moment) === undefined && stage.text.length <= longest && !dc.stack.some(each => isCrisisFlow(each.id));
    if (!at || !fits || stage.record.consent?.answer !== 'yes' || !tellsOfSession(stage.text)) return false;
    const whole = recognizeWhen(withoutLength(stage.text), whenContext(stage));
    // "11 years of pain. my infusion was today": the sentence that tells it, where the whole says several times.
    const sentence = whole.kind === 'unclear' ? stage.text.split(/[.!;\n]+\s/).find(each => tellsOfSession(each) && each !== stage.text) : undefined;
    const when = sentence === undefined ? whole : recognizeWhen(withoutLength(sentence), whenContext(stage));
    // Nobody asked, so nothing has to be asked back.
    if (when.kind === 'future') {
      stage.tell('session-ahead', {}, at.kind.choices(at.step));
      return true;
    }
    if (when.kind === 'unclear') {
      // Without any word of time it is told how the session was, and not when.
      if (!namesTime(withoutLength(stage.text))) return false;
      stage.tell('when-several');
      await dc.beginDialog('session', { quiet: true } satisfies FlowOptions);
      const asking = waiting(moment);
      if (asking) stage.offer(asking.kind.choices(asking.step));
      return true;
    }
    noteTreatment(stage, when);
    planCheckIns(stage);
    const latest = latestTreatment(stage)?.value.slice(0, 10);
    if (latest !== undefined && latest > when.value.slice(0, 10)) stage.tell('session-earlier', { day: sayDay(stage, latest) });
    tellTiming(stage);
    stage.offer(at.kind.choices(at.step));
    return true;
  }
};
