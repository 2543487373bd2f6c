import type { Entry } from '../storage/record.ts';
import type { Stage } from './stage.ts';

// An entry is also shown by its beginning, in lists.
const opening = 60;

/** Takes out the lines of the conversation in which the entries were written or shown; open windows drop them too. */
export function forgetLines(stage: Stage, entries: readonly Entry[]): void {
  const { record } = stage;
  stage.takenBack = true;
  const written = new Set(entries.flatMap(({ parts }) => parts).map(flat));
  const shown = entries.map(({ parts }) => flat(parts.join('\n')).slice(0, opening)).filter(text => text !== '');
  record.transcript = record.transcript.filter(({ activity: { text, from } }) => {
    if (typeof text !== 'string') return true;
    const said = flat(text);
    return (from as { role?: string } | undefined)?.role === 'bot' ? !shown.some(begin => said.includes(`“${begin}`)) : !written.has(said);
  });
}

// Entries are kept without control characters, the conversation as it came.
const flat = (text: string): string => text.toWellFormed().replaceAll('\ufffd', '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
