import type { EngineFlow, EngineMessage } from './engineWords.ts';
import { tellsOfSession, withoutLength } from '../time/topic.ts';
import { hoursSinceSession, noteTreatment, sayMoment, timingFor, whenContext } from './patientTime.ts';
import { recognizeWhen } from './recognizers/when.ts';
import type { Vars } from './render.ts';
import type { Stage } from './stage.ts';

/** What is said about something that hangs on the time since the session, and what follows it. */
export interface TimedAnswer {
  readonly message: EngineMessage;
  readonly vars?: Vars;
  readonly flow?: EngineFlow;
  /** Whether the care team has to be told. */
  readonly alert?: boolean;
}

/** The guide's rule is the rest of the day; the clinic's can be longer. Of an unknown session nothing is over. */
export function answerDrive(stage: Stage): TimedAnswer {
  const { restOfDay, noDriving, noDrivingUntil } = timingFor(stage);
  if (restOfDay) return { message: 'drive', flow: 'after-drive' };
  if (!noDriving || noDrivingUntil === undefined) return { message: 'drive-over' };
  return { message: 'drive-clinic', vars: { until: sayMoment(stage, noDrivingUntil) }, flow: 'after-drive' };
}

/** Not on the day itself; assessed while sessions go on; after them the guide no longer holds anybody back. */
export function answerDecide(stage: Stage): TimedAnswer {
  const { stage: where, restOfDay, inCourse } = timingFor(stage);
  if (where === 'unknown') return { message: 'decide', flow: 'after-decide' };
  if (restOfDay) return { message: 'decide-day', flow: 'after-decide' };
  return inCourse ? { message: 'decide-course', flow: 'after-decide' } : { message: 'decide-after' };
}

export const answerStress = (stage: Stage): TimedAnswer => (timingFor(stage).restOfDay ? { message: 'stress', flow: 'after-stress' } : { message: 'stress-over' });

/** Feeling unreal is usual for some hours. Only a session known to be that recent counts as such. */
export function answerUnreal(stage: Stage): TimedAnswer {
  // "I don't feel real", and then "session was 5 days ago": told, so it is known.
  const told = tellsOfSession(stage.text) ? recognizeWhen(withoutLength(stage.text), whenContext(stage)) : undefined;
  if (told && told.kind !== 'future' && told.kind !== 'unclear' && stage.record.consent?.answer === 'yes') noteTreatment(stage, told);
  const since = hoursSinceSession(stage);
  if (since === undefined) return { message: 'med-2', alert: true };
  const { unrealHours } = stage.content.clinic.timing;
  if (since.atMost <= unrealHours) return { message: 'med-2-early' };
  return { message: since.atLeast > unrealHours ? 'med-2-late' : 'med-2', alert: true };
}
