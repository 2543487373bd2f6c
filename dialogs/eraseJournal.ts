import type { Stage } from './stage.ts';

/** Takes every page of the journal out of the record, and the lines of the conversation in which it was written or shown. */
export function eraseJournal({ record }: Stage): void {
  const pages = record.entries.filter(({ kind }) => kind === 'journal');
  const written = new Set(pages.flatMap(({ parts }) => parts).map(flat));
  const shown = pages.map(({ parts }) => flat(parts.join('\n'))).filter(text => text !== '');
  record.entries = record.entries.filter(({ kind }) => kind !== 'journal');
  record.transcript = record.transcript.filter(({ activity: { text, from } }) => {
    if (typeof text !== 'string') return true;
    const said = flat(text);
    return (from as { role?: string } | undefined)?.role === 'bot' ? !shown.some(page => said.includes(`“${page}”`)) : !written.has(said);
  });
}

// Entries are kept without control characters, the conversation as it came.
const flat = (text: string): string => text.toWellFormed().replaceAll('\ufffd', '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
