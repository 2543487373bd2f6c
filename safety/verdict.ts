/**
 * What the screen found in one inbound text.
 *
 * A: explicit and now · B: explicit thoughts or self-injury · C: vague, heavy, or a denial that mentions it ·
 * D: an image of the session · E: someone else, the past, resolved · none.
 */
export type Level = 'A' | 'B' | 'C' | 'D' | 'E' | 'none';

/** Reason codes. SELF-HARM carries the level; the others are the interrupts below it. */
export type Code =
  | 'SELF-HARM'
  | 'MED-1'
  | 'MED-2'
  | 'MED-3'
  | 'MED-4'
  | 'OD'
  | 'ABUSE'
  | 'OTHERS'
  | 'PSY'
  | 'MANIA'
  | 'SUD'
  | 'DRIVE'
  | 'DECIDE'
  | 'STRESS'
  | 'MINOR'
  | 'HUMAN';

export interface Hit {
  readonly code: Code;
  /** The level this hit gives by itself; 'none' for interrupts that are not about self-harm. */
  readonly level: Level;
  /** Stable id of the rule that fired, for people to look up. */
  readonly rule: string;
  /** At level E, whose it is: another person's, or the writer's own past. */
  readonly about?: 'other' | 'past';
  /** Start and end in the original text, in UTF-16 units. Never the text itself. */
  readonly span: readonly [number, number];
}

export interface Verdict {
  readonly level: Level;
  /** In the order in which they should be answered: the first in full, the second in one line. */
  readonly codes: readonly Code[];
  /** The rule behind the level, or behind the first code; null when nothing fired. */
  readonly rule: string | null;
  readonly span: readonly [number, number] | null;
  readonly language: 'en' | 'es';
  /** Whether the text's small words tell that language; a few letters ("kms") do not. */
  readonly languageTold?: boolean;
  readonly hits: readonly Hit[];
}

/** text and the same person's last few messages (oldest first) -> verdict. Never throws for any string. */
export type Screen = (text: string, earlier?: readonly string[]) => Verdict;
