import { TranscriptLine } from './record.ts';

const text = Symbol('the JSON of this line');

/** A line as stores keep it: checked, brought through JSON, frozen, and with its JSON at hand. */
export interface KeptLine extends TranscriptLine {
  readonly [text]: string;
}

/**
 * What the conversation showed never changes afterwards, so the same line is shared by every copy
 * of the record and written as JSON once: most of a record is transcript, and copying it was most
 * of the cost of a turn.
 * @returns the line itself when it is kept already; undefined when it does not fit its schema
 */
export function keepLine(line: TranscriptLine): KeptLine | undefined {
  if (isKept(line)) return line;
  const checked = TranscriptLine.safeParse(line);
  if (!checked.success) return undefined;
  const json = JSON.stringify(checked.data);
  // Hidden, so that the line still looks, copies and compares like what it says.
  const kept = Object.defineProperty(JSON.parse(json) as TranscriptLine, text, { value: json }) as KeptLine;
  return freezeDeep(kept);
}

export const lineText = (line: KeptLine): string => line[text];

// A copy of a line has lost the symbol, and nothing that came as JSON can have it.
const isKept = (line: unknown): line is KeptLine => typeof line === 'object' && line !== null && text in line;

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}
