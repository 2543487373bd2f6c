import { TranscriptLine } from './record.ts';

/** The JSON of every line that was checked and frozen, for as long as somebody holds the line. */
const texts = new WeakMap<TranscriptLine, string>();

/**
 * A line as stores keep it: checked, brought through JSON, frozen. What the conversation showed
 * never changes afterwards, so the same line is shared by every copy of the record and written as
 * JSON once. Most of a record is transcript, and copying it at every turn was most of a turn's cost.
 * @returns the line itself when it is one already; undefined when it does not fit its schema
 */
export function keepLine(line: TranscriptLine): TranscriptLine | undefined {
  if (texts.has(line)) return line;
  const checked = TranscriptLine.safeParse(line);
  if (!checked.success) return undefined;
  const text = JSON.stringify(checked.data);
  const kept = freezeDeep(JSON.parse(text) as TranscriptLine);
  texts.set(kept, text);
  return kept;
}

/** @param line one that `keepLine` gave */
export function lineText(line: TranscriptLine): string {
  return texts.get(line) ?? JSON.stringify(line);
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}
