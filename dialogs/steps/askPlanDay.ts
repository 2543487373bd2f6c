import * as z from 'zod';
import { today, whenContext } from '../patientTime.ts';
import { openStep, setDay } from '../plan.ts';
import { recognizeDay } from '../recognizers/when.ts';
import { isCommand } from '../recognizers/command.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['day-today', 'day-tomorrow', 'later-week', 'skip'];
const mostTries = 2;

/** Asks on which day the step could be taken; on that day it is asked about. */
export const askPlanDay = defineStep(z.strictObject({ kind: z.literal('ask-plan-day'), message: messageId, next: target }), {
  refers: step => ({ messages: [step.message], choices: ways, targets: [step.next] }),
  enter: (step, stage) => {
    if (!openStep(stage)) return { to: step.next };
    stage.say(step.message, {}, ways);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, {}, ways); },
  accept: (step, stage, memory) => {
    const day = recognizeDay(stage.text, whenContext(stage));
    if (day !== undefined && day >= today(stage)) {
      setDay(stage, day);
      return { to: step.next };
    }
    const tries = Number(memory['tries'] ?? 0) + 1;
    memory['tries'] = tries;
    if (tries >= mostTries || isCommand(stage.text, 'unsure', stage.words.commands) || isCommand(stage.text, 'no', stage.words.commands)) {
      stage.tell('plan-no-day');
      return { to: step.next };
    }
    stage.tell('plan-day-unclear', {}, ways);
    return 'wait';
  },
  skip: step => ({ to: step.next }),
  choices: () => ways
});
