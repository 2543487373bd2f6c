import * as z from 'zod';
import { namesTime, tellsOfNow, withoutLength } from '../../time/topic.ts';
import { planCheckIns } from '../checkIns.ts';
import { latestTreatment, noteLatestTreatment, noteTreatment, tellTiming, whenContext } from '../patientTime.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { isCommand } from '../recognizers/command.ts';
import { recognizeWhen } from '../recognizers/when.ts';
import type { Stage } from '../stage.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['when-today', 'when-yesterday', 'when-unknown'];
// Somebody who let the question go by is not asked again on the same day.
const askAgainMs = 12 * 3_600_000;
const mostTries = 2;
const unclear = { kind: 'unclear' } as const;

/** Nothing new is known; what was told before goes on counting, and nobody is told otherwise. */
function leaveOpen(stage: Stage, unknown: 'timing-unknown' | 'when-left-open'): void {
  if (latestTreatment(stage) === undefined) stage.tell(unknown);
  else {
    stage.tell('when-stays');
    tellTiming(stage);
  }
}

/** Asks when the session was, in natural words, and keeps it as precisely as it was said. */
export const askWhen = defineStep(
  z.strictObject({
    kind: z.literal('ask-when'),
    message: messageId,
    next: target,
    /** Where it goes on when nothing is known, or nothing may be kept. */
    unknown: target,
    /** Asks although it was asked a moment ago. */
    always: z.boolean().default(false)
  }),
  {
    refers: step => ({ messages: [step.message], choices: ways, targets: [step.next, step.unknown] }),
    enter: (step, stage, memory) => {
      const { consent, whenAskedAt } = stage.record;
      const lately = whenAskedAt !== undefined && stage.now.getTime() - Date.parse(whenAskedAt) < askAgainMs;
      if (consent?.answer !== 'yes' || (lately && !step.always)) return { to: step.unknown };
      stage.record.whenAskedAt = stage.at;
      memory['latest'] = true;
      stage.say(step.message, {}, ways);
      return 'wait';
    },
    ask: (step, stage) => { stage.say(step.message, {}, ways); },
    accept: (step, stage, memory) => {
      const { text, words } = stage;
      if (exactChoice(text, ways, words) === 'when-unknown' || isCommand(text, 'unsure', words.commands)) {
        leaveOpen(stage, 'timing-unknown');
        return { to: step.unknown };
      }
      const when = tellsOfNow(text) ? unclear : recognizeWhen(withoutLength(text), whenContext(stage));
      if (when.kind !== 'future' && when.kind !== 'unclear') {
        // Asked back about one that was told in passing, the answer is about that one, and not about the latest.
        if (memory['latest'] === true) noteLatestTreatment(stage, when);
        else noteTreatment(stage, when);
        planCheckIns(stage);
        tellTiming(stage);
        return { to: step.next };
      }
      const tries = Number(memory['tries'] ?? 0) + 1;
      memory['tries'] = tries;
      if (tries >= mostTries) {
        leaveOpen(stage, 'when-left-open');
        return { to: step.unknown };
      }
      stage.tell(when.kind === 'future' ? 'when-future' : namesTime(text) ? 'when-several' : 'when-unclear', {}, ways);
      return 'wait';
    },
    skip: step => ({ to: step.unknown }),
    choices: () => ways
  }
);
