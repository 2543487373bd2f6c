import * as z from 'zod';
import { recognizeZone } from '../../time/recognizeZone.ts';
import { planCheckIns } from '../checkIns.ts';
import { sayClock, sayZone } from '../patientTime.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['skip'];
const mostTries = 2;

/** Keeps the zone that was named; false when there is no such zone. */
export function noteZone(stage: Stage, text: string): boolean {
  const zone = recognizeZone(text);
  if (zone === undefined || stage.record.consent?.answer !== 'yes') return false;
  stage.record.zone = { name: zone, from: 'said' };
  planCheckIns(stage);
  stage.tell('zone-kept', clock(stage));
  return true;
}

function clock(stage: Stage): { zone: string; time: string } {
  return { zone: sayZone(stage), time: sayClock(stage) };
}

/** Asks in which time zone the patient is. */
export const askZone = defineStep(z.strictObject({ kind: z.literal('ask-zone'), message: messageId, next: target }), {
  refers: step => ({ messages: [step.message], choices: ways, targets: [step.next] }),
  enter: (step, stage) => {
    stage.say(step.message, clock(stage), ways);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, clock(stage), ways); },
  accept: (step, stage, memory) => {
    if (noteZone(stage, stage.text)) return { to: step.next };
    const tries = Number(memory['tries'] ?? 0) + 1;
    memory['tries'] = tries;
    if (tries < mostTries) {
      stage.tell('zone-unknown', {}, ways);
      return 'wait';
    }
    stage.tell('zone-left', clock(stage));
    return { to: step.next };
  },
  skip: step => ({ to: step.next }),
  choices: () => ways
});
