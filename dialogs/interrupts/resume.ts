import { exactChoice } from '../recognizers/choice.ts';
import { plain } from '../recognizers/phrase.ts';
import { chosen, command, waiting, type Interrupt } from './interrupt.ts';

/** "Resume": the flow left last, at its step. */
export const resume: Interrupt = {
  id: 'resume',
  async handle(moment) {
    if (chosen(moment) !== undefined || !command(moment, 'resume')) return false;
    const { dc, stage } = moment;
    // "continue" is also a button inside flows; only outside of one does it mean this.
    const at = waiting(moment);
    // "Go on" can be typed in a crisis step, where it has no button.
    if (at && exactChoice(stage.text, at.kind.refers(at.step).choices, stage.words) !== undefined) return false;
    if (at && at.flow.id !== 'menu') {
      // In front of an open question "going on" may well be the answer.
      if (at.kind.keep && plain(stage.text) !== 'resume') return false;
      await dc.repromptDialog();
      return true;
    }
    const paused = stage.record.paused.at(-1);
    if (!paused) {
      stage.tell('nothing-to-resume');
      await dc.repromptDialog();
      return true;
    }
    stage.record.paused = stage.record.paused.filter(each => each !== paused);
    stage.tell('resumed');
    await dc.beginDialog(paused.flow, { step: paused.step });
    return true;
  }
};
