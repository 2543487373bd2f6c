import type { Entry } from '../storage/record.ts';
import type { Stage } from './stage.ts';

// Ids grow with the patient's own list: no clock and no dice, so a replayed turn gives the same record.
const nextId = (stage: Stage): string => `e${Math.max(0, ...stage.record.entries.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;

/** Keeps an answer, word for word, under its question. */
export function addAnswer(stage: Stage, question: string, kind: 'reflection' | 'safety-plan' | 'mood'): void {
  stage.record.entries.push({ id: nextId(stage), kind, question, at: stage.at, parts: [stage.text], done: true });
}

const longAnswerWords = 40;
const breakAfter = 3;
const sittingMs = 2 * 3_600_000;

/** Whether this is the third long answer of the sitting: the guide says to go slow. */
export function wroteALot(stage: Stage): boolean {
  const isLong = (entry: Entry): boolean =>
    entry.kind === 'reflection' && stage.now.getTime() - Date.parse(entry.at) < sittingMs && entry.parts.join(' ').split(/\s+/).length >= longAnswerWords;
  const last = stage.record.entries.at(-1);
  return last !== undefined && isLong(last) && stage.record.entries.filter(isLong).length % breakAfter === 0;
}

const openJournal = (stage: Stage): Entry | undefined => stage.record.entries.find(entry => entry.kind === 'journal' && !entry.done);

/** Entries are never changed, since others may hold them: a new one takes its place. */
function replaceEntry(stage: Stage, old: Entry, entry: Entry): void {
  stage.record.entries = stage.record.entries.map(each => (each === old ? entry : each));
}

/** A page of the journal in one go. */
export function addPage(stage: Stage, text: string): void {
  stage.record.entries.push({ id: nextId(stage), kind: 'journal', at: stage.at, parts: [text], done: true });
}

export function addToJournal(stage: Stage): void {
  const entry = openJournal(stage);
  if (entry) replaceEntry(stage, entry, { ...entry, parts: [...entry.parts, stage.text] });
  else stage.record.entries.push({ id: nextId(stage), kind: 'journal', at: stage.at, parts: [stage.text], done: false });
}

/** Ends the entry being written; false when nothing was. */
export function closeJournal(stage: Stage): boolean {
  const entry = openJournal(stage);
  if (entry) replaceEntry(stage, entry, { ...entry, done: true });
  return entry !== undefined;
}
