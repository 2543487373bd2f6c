import { forgetLines } from './forgetLines.ts';
import type { Stage } from './stage.ts';

/** Takes every page of the journal out of the record, and the lines of the conversation in which it was written or shown. */
export function eraseJournal(stage: Stage): void {
  const { record } = stage;
  const pages = record.entries.filter(({ kind }) => kind === 'journal');
  record.entries = record.entries.filter(({ kind }) => kind !== 'journal');
  forgetLines(stage, pages);
}
