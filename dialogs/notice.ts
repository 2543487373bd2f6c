import type { PatientRecord, Waiting } from '../storage/record.ts';
import { dayOf, hourOf } from '../time/calendar.ts';
import { isQuiet } from './checkIns.ts';
import { mayTellNextDay } from './nextDay.ts';
import { zoneOf } from './patientTime.ts';
import type { Reply } from './render.ts';
import type { Stage } from './stage.ts';

const hourMs = 3_600_000;
/** What is later than this is not carried to anybody; it waits for a visit, until it is stale. A question about safety is carried until then. */
export const mostLateMs = 3 * hourMs;

/** Whether they want to be told of it: of safety unless they turned notes off, of all else once they asked for check-ins. */
const wanted = ({ record, now }: Stage) => ({ kind, dueAt }: Waiting): boolean =>
  kind === 'next-day' ? mayTellNextDay(record) : record.checkIns !== undefined && now.getTime() - Date.parse(dueAt) <= mostLateMs;

/**
 * A neutral line about the newest thing that waits, which is marked as on its way. It is the same whatever it is about: it may be
 * read by others, on a locked screen.
 * Undefined in quiet hours, after another one on the same day, when it is late, and for whoever did not want it.
 */
export function notice(stage: Stage): Reply | undefined {
  const { record, now, content } = stage;
  const fresh = record.waiting.filter(({ carriedAt }) => carriedAt === undefined).filter(wanted(stage));
  const newest = fresh.sort((one, other) => Date.parse(other.dueAt) - Date.parse(one.dueAt))[0];
  const zone = zoneOf(stage);
  const day = (at: string): string => dayOf(zone, Date.parse(at));
  if (record.noticedAt !== undefined && day(record.noticedAt) === day(stage.at)) return undefined;
  if (!newest || isQuiet(hourOf(zone, now.getTime()), content.clinic.timing)) return undefined;
  record.waiting = record.waiting.map(each => (each === newest ? { ...each, carriedAt: stage.at } : each));
  record.noticedAt = stage.at;
  stage.tell('check-in-notice', {}, ['open-it']);
  return stage.replies.at(-1);
}

/** Whether they were told that something waits, and it does still. */
export const noted = ({ notesOffAt, waiting }: PatientRecord): boolean => notesOffAt === undefined && waiting.some(({ carriedAt }) => carriedAt !== undefined);
