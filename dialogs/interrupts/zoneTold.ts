import { isZonePlace } from '../../time/recognizeZone.ts';
import { namesZone, placeTold } from '../../time/topic.ts';
import { isCrisisFlow } from '../crisis.ts';
import { noteZone } from '../steps/askZone.ts';
import { chosen, waiting, type Interrupt } from './interrupt.ts';

const longest = 120;

/** "My time zone is Pacific", "im in new york now": kept at once; without a zone that exists it is asked for. */
export const zoneTold: Interrupt = {
  id: 'zone-told',
  async handle(moment) {
    const { stage, dc } = moment;
    const at = waiting(moment);
    if (at?.step.kind !== 'ask-choice' || stage.text.length > longest || dc.stack.some(each => isCrisisFlow(each.id))) return false;
    if (chosen(moment) !== undefined || stage.record.consent?.answer !== 'yes') return false;
    const place = placeTold(stage.text);
    if (place !== undefined && isZonePlace(place) && noteZone(stage, place)) {
      stage.offer(at.kind.choices(at.step));
      return true;
    }
    if (!namesZone(stage.text)) return false;
    if (noteZone(stage, stage.text)) stage.offer(at.kind.choices(at.step));
    else await dc.beginDialog('time-zone');
    return true;
  }
};
