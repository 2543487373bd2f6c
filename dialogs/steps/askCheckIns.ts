import * as z from 'zod';
import { beginCheckIns, endCheckIns, isQuiet, nextCheckIn, recognizeHour } from '../checkIns.ts';
import { exactChoice, nearChoice } from '../recognizers/choice.ts';
import { isCommand } from '../recognizers/command.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const hours: Readonly<Record<string, number>> = { 'hour-morning': 9, 'hour-noon': 12, 'hour-evening': 18 };
const ways = [...Object.keys(hours), 'check-ins-off'];
const mostTries = 3;

/** Offers check-ins at an hour of the patient's day. Nobody gets one who did not choose an hour here. */
export const askCheckIns = defineStep(
  z.strictObject({
    kind: z.literal('ask-check-ins'),
    message: messageId,
    /** Said instead to somebody who has them. */
    on: messageId,
    next: target,
    off: target
  }),
  {
    refers: step => ({ messages: [step.message, step.on], choices: ways, targets: [step.next, step.off] }),
    enter: (step, stage) => {
      ask(step, stage);
      return 'wait';
    },
    ask,
    accept: (step, stage, memory) => {
      const choice = exactChoice(stage.text, ways, stage.words) ?? nearChoice(stage.text, ways, stage.words);
      if (choice === 'check-ins-off' || isCommand(stage.text, 'no', stage.words.commands)) {
        endCheckIns(stage);
        stage.tell('check-ins-off');
        return { to: step.off };
      }
      const hour = hours[choice ?? ''] ?? recognizeHour(stage.text);
      const { timing } = stage.content.clinic;
      if (hour !== undefined && !isQuiet(hour, timing)) {
        beginCheckIns(stage, hour);
        const day = nextCheckIn(stage);
        if (day !== undefined) stage.tell('check-ins-set', { day });
        else stage.tell(stage.record.treatments.length === 0 ? 'check-ins-begin' : 'check-ins-later');
        return { to: step.next };
      }
      const tries = Number(memory['tries'] ?? 0) + 1;
      memory['tries'] = tries;
      if (tries >= mostTries) {
        stage.tell('check-ins-left');
        return { to: step.off };
      }
      stage.tell(hour === undefined ? 'check-ins-unclear' : 'check-ins-quiet', {}, ways);
      return 'wait';
    },
    skip: step => ({ to: step.off }),
    choices: () => ways
  }
);

function ask(step: { message: string; on: string }, stage: Stage): void {
  stage.say(stage.record.checkIns ? step.on : step.message, {}, ways);
}
