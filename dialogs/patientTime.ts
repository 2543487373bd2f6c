import type { Treatment } from '../storage/record.ts';
import { dayOf, daysLater, instantAt } from '../time/calendar.ts';
import { intervalOf, type Interval } from '../time/interval.ts';
import { hoursSince, timingOf, type HoursSince, type Timing } from '../time/timing.ts';
import type { When, WhenContext } from '../time/when.ts';
import { isZone, wallClockIn } from '../time/whenContext.ts';
import type { EngineMessage } from './engineWords.ts';
import type { Stage } from './stage.ts';

/** The patient's time zone: as they said, else their device's, else the clinic's. */
export function zoneOf(stage: Stage): string {
  const { zone } = stage.record;
  if (zone?.from === 'said') return zone.name;
  return stage.deviceZone !== undefined && isZone(stage.deviceZone) ? stage.deviceZone : (zone?.name ?? stage.content.clinic.timeZone);
}

/** Keeps what zone the device is in, for what is due while nobody is there. @returns whether that is another one than before */
export function noteDeviceZone(stage: Stage): boolean {
  const { deviceZone, record } = stage;
  if (record.consent?.answer !== 'yes' || record.zone?.from === 'said' || deviceZone === undefined || record.zone?.name === deviceZone || !isZone(deviceZone)) return false;
  record.zone = { name: deviceZone, from: 'device' };
  return true;
}

export function whenContext(stage: Stage): WhenContext {
  const zone = zoneOf(stage);
  return { now: wallClockIn(zone, stage.now.getTime()), zone, locale: stage.words.language };
}

const interval = ({ value, zone }: Treatment, now: number): Interval => intervalOf(value, zone, now);

/** The latest of the sessions that were told. */
export function latestTreatment(stage: Stage): Treatment | undefined {
  const now = stage.now.getTime();
  return stage.record.treatments.reduce<Treatment | undefined>((latest, each) => (latest && interval(latest, now).latest > interval(each, now).latest ? latest : each), undefined);
}

/** Where the patient stands in time, by the guide and by what the clinic rules. */
export function timingFor(stage: Stage): Timing {
  const treatment = latestTreatment(stage);
  const now = stage.now.getTime();
  return timingOf(treatment && interval(treatment, now), zoneOf(stage), now, stage.content.clinic.timing);
}

/** Undefined while no session is known. */
export function hoursSinceSession(stage: Stage): HoursSince | undefined {
  const treatment = latestTreatment(stage);
  const now = stage.now.getTime();
  return treatment && hoursSince(interval(treatment, now), now);
}

const mostTreatments = 40;

/** Keeps a session that was told, with its precision and zone. A correction of the same day takes the older telling's place. */
export function noteTreatment(stage: Stage, { kind, value }: Extract<When, { kind: 'at' | 'day' | 'part' }>): void {
  const day = value.slice(0, 10);
  const others = stage.record.treatments.filter(each => !each.value.startsWith(day));
  stage.record.treatments = [...others, { value, precision: kind, zone: zoneOf(stage), toldAt: stage.at }].slice(-mostTreatments);
}

/** The answer to "When was your latest session?": what was told of a later day was a mistake. */
export function noteLatestTreatment(stage: Stage, when: Extract<When, { kind: 'at' | 'day' | 'part' }>): void {
  noteTreatment(stage, when);
  const day = when.value.slice(0, 10);
  stage.record.treatments = stage.record.treatments.filter(({ value }) => value.slice(0, 10) <= day);
}

/** The line that says where the patient stands in the 48 hours. */
export function timingLine({ stage, aboutHours }: Timing): { id: EngineMessage; hours: string } {
  const hours = aboutHours === undefined ? '' : String(Math.max(1, aboutHours));
  if (stage === 'unknown') return { id: 'timing-unknown', hours };
  if (stage === 'after') return { id: 'timing-after', hours };
  if (stage === 'session-day') return { id: aboutHours === undefined ? 'timing-day' : 'timing-day-hours', hours };
  return { id: aboutHours === undefined ? 'timing-48' : 'timing-48-hours', hours };
}

export function tellTiming(stage: Stage): void {
  const { id, hours } = timingLine(timingFor(stage));
  stage.tell(id, { hours });
}

/** Today on the patient's calendar, YYYY-MM-DD. */
export const today = (stage: Stage): string => dayOf(zoneOf(stage), stage.now.getTime());

export const inDays = (stage: Stage, days: number): string => daysLater(today(stage), days);

/** ISO time of an hour of one of the patient's days. */
export const timeAt = (stage: Stage, day: string, hour: number): string => new Date(instantAt(day, hour, zoneOf(stage))).toISOString();

const formats = new Map<string, Intl.DateTimeFormat>();

// Clinics are in the United States: "2:00 p. m.", not "14:00".
const tagOf = (language: string): string => `${language}-US`;

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(tagOf(language), options)));
  return known;
}

/** "Tuesday, March 10". @param day YYYY-MM-DD */
export const sayDay = (stage: Stage, day: string): string => format(stage.words.language, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** "Wednesday, 2:00 PM" in the patient's zone. @param time epoch milliseconds */
export const sayMoment = (stage: Stage, time: number): string => format(stage.words.language, { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone: zoneOf(stage) }).format(new Date(time)).replace(/\u202f/g, ' ');

/** "7:03 PM" in the patient's zone. */
export const sayClock = (stage: Stage): string => format(stage.words.language, { hour: 'numeric', minute: '2-digit', timeZone: zoneOf(stage) }).format(stage.now).replace(/\u202f/g, ' ');

/** The patient's zone as people call it, "Eastern Time"; its own name where it has no other. */
export function sayZone(stage: Stage): string {
  const zone = zoneOf(stage);
  const named = format(stage.words.language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(stage.now).find(({ type }) => type === 'timeZoneName')?.value;
  return named ?? zone.replaceAll('_', ' ');
}
