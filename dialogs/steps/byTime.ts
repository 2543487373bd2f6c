import * as z from 'zod';
import { tellTiming, timingFor } from '../patientTime.ts';
import type { Stage } from '../stage.ts';
import { defineStep, target, type Way } from '../stepKind.ts';

const schema = z.strictObject({
  kind: z.literal('by-time'),
  unknown: target,
  /** Within the 48 hours that the guide describes. */
  within: target,
  after: target,
  /** Says first where the patient stands. */
  say: z.boolean().default(false)
});

function lead(step: z.output<typeof schema>, stage: Stage): Way {
  const timing = timingFor(stage);
  if (timing.stage === 'unknown') return { to: step.unknown };
  if (step.say) tellTiming(stage);
  return { to: timing.within48 ? step.within : step.after };
}

/** Goes one way or another by the time since the session. */
export const byTime = defineStep(schema, {
  refers: step => ({ messages: [], choices: [], targets: [step.unknown, step.within, step.after] }),
  enter: lead,
  ask: () => undefined,
  accept: lead,
  skip: step => ({ to: step.unknown }),
  choices: () => []
});
