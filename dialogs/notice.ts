import { dayOf, hourOf } from '../time/calendar.ts';
import { isQuiet } from './checkIns.ts';
import { zoneOf } from './patientTime.ts';
import type { Reply } from './render.ts';
import type { Stage } from './stage.ts';

const hourMs = 3_600_000;
/** What is later than this is not carried to anybody; it waits for a visit, until it is stale. */
export const mostLateMs = 3 * hourMs;
/**
 * A neutral line for somebody who asked for check-ins, about the newest thing that waits, which is marked as on its way.
 * Undefined in quiet hours, after another one on the same day, when it is late, and for whoever did not ask.
 */
export function notice(stage: Stage): Reply | undefined {
  const { record, now, content } = stage;
  const fresh = record.waiting.filter(({ dueAt, carriedAt }) => carriedAt === undefined && now.getTime() - Date.parse(dueAt) <= mostLateMs);
  const newest = fresh.sort((one, other) => Date.parse(other.dueAt) - Date.parse(one.dueAt))[0];
  const zone = zoneOf(stage);
  const day = (at: string): string => dayOf(zone, Date.parse(at));
  if (record.noticedAt !== undefined && day(record.noticedAt) === day(stage.at)) return undefined;
  if (!newest || !record.checkIns || isQuiet(hourOf(zone, now.getTime()), content.clinic.timing)) return undefined;
  record.waiting = record.waiting.map(each => (each === newest ? { ...each, carriedAt: stage.at } : each));
  record.noticedAt = stage.at;
  stage.tell('check-in-notice', {}, ['open-it']);
  return stage.replies.at(-1);
}
