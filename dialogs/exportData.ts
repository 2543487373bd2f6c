import type { PatientRecord } from '../storage/record.ts';
import { everyWord } from './steps/ownWords.ts';
import type { Stage } from './stage.ts';

/** Stands for all of a record where the ids of its parts could stand, in the address of a file. */
export const everything = 'everything';

export type ExportKind = 'text' | 'json';

/** All that a patient may take along, in the forms in which it is kept: what they wrote and chose, and the conversation. */
export function exportData(record: PatientRecord): object {
  const { entries, transcript, plan, later, moods, treatments, checkIns, consent, locale, zone, createdAt, seenAt } = record;
  const conversation = transcript.flatMap(({ activity: { text, timestamp, from } }) =>
    typeof text === 'string' ? [{ at: timestamp, from: (from as { role?: string } | undefined)?.role === 'bot' ? 'Unfold' : 'me', text }] : []);
  return { createdAt, seenAt, locale, zone, consent, checkIns, entries, plan, later, moods, treatments, conversation };
}

/** The same as a file. */
export function exportFile(stage: Stage, kind: ExportKind): { contentType: string; name: string; text: string } {
  return kind === 'json'
    ? { contentType: 'application/json; charset=utf-8', name: 'my-words.json', text: `${JSON.stringify(exportData(stage.record), undefined, 1)}\n` }
    : { contentType: 'text/plain; charset=utf-8', name: 'my-words.txt', text: `${everyWord(stage).join('\n\n')}\n` };
}
