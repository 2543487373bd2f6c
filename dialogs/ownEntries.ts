import type { Entry, PatientRecord } from '../storage/record.ts';
import { dayOf } from '../time/calendar.ts';
import { forgetLines } from './forgetLines.ts';
import { sayDay, zoneOf } from './patientTime.ts';
import type { Stage } from './stage.ts';

/** As many as fit under one another with a number each. */
export const mostListed = 7;
const longestExcerpt = 90;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The newest first; with a word to look for, those that hold it. */
export function findEntries({ entries }: Pick<PatientRecord, 'entries'>, query = ''): Entry[] {
  const wanted = folded(query.trim());
  return [...entries].reverse().filter(({ parts }) => wanted === '' || folded(parts.join('\n')).includes(wanted)).slice(0, mostListed);
}

export const entryOf = (stage: Stage, id: unknown): Entry | undefined => stage.record.entries.find(entry => entry.id === id);

/** The beginning of an entry with its day, for a list. */
export function excerpt(stage: Stage, { at, parts }: Entry): string {
  const text = parts.join(' ').replace(/\s+/g, ' ');
  const day = sayDay(stage, dayOf(zoneOf(stage), Date.parse(at)));
  return `${day}\n“${text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).toWellFormed().replace(/\ufffd$/, '')} …` : text}”`;
}

/** Other words in the entry's place; what stood there before is nowhere any more. */
export function rewriteEntry(stage: Stage, entry: Entry, text: string): void {
  forgetLines(stage, [entry]);
  stage.record.entries = stage.record.entries.map(each => (each === entry ? { ...entry, parts: [text] } : each));
}

export function deleteEntry(stage: Stage, entry: Entry): void {
  forgetLines(stage, [entry]);
  stage.record.entries = stage.record.entries.filter(each => each !== entry);
}
