import type { TranscriptLine } from './record.ts';

const text = Symbol('the JSON of this line');

/** A line as stores keep it: checked, brought through JSON, frozen, and with its JSON at hand. */
export interface KeptLine extends TranscriptLine {
  readonly [text]: string;
}

/**
 * What the conversation showed never changes afterwards, so the same line is shared by every copy
 * of the record and written as JSON once: most of a record is transcript, and copying it was most
 * of the cost of a turn. The activity is read back only when somebody looks: a turn seldom does.
 * @returns the line itself when it is kept already; undefined when it does not fit its schema
 */
export function keepLine(line: TranscriptLine): KeptLine | undefined {
  if (isKept(line)) return line;
  if (!isLine(line)) return undefined;
  const { seq } = line;
  const json = `{"seq":${seq},"activity":${JSON.stringify(line.activity)}}`;
  let activity: TranscriptLine['activity'] | undefined;
  const kept = {
    seq,
    get activity() {
      return (activity ??= freezeDeep((JSON.parse(json) as TranscriptLine).activity));
    }
  };
  // Hidden, so that the line still looks, copies and compares like what it says.
  return Object.freeze(Object.defineProperty(kept, text, { value: json })) as unknown as KeptLine;
}

/** The activity of a line as JSON. */
export const activityText = (line: KeptLine): string => line[text].slice(`{"seq":${line.seq},"activity":`.length, -1);

export const lineText = (line: KeptLine): string => line[text];

// A copy of a line has lost the symbol, and nothing that came as JSON can have it.
const isKept = (line: unknown): line is KeptLine => isObject(line) && text in line;

// By hand: the schema of record.ts says the same, and a library's check cost a tenth of a turn.
const isLine = (line: unknown): line is TranscriptLine => isObject(line) && 'seq' in line && Number.isSafeInteger(line.seq) && 'activity' in line && isObject(line.activity) && !Array.isArray(line.activity);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function freezeDeep<T>(value: T): T {
  if (isObject(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}
