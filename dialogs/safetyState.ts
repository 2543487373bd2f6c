import type { Code, Level, Verdict } from '../safety/verdict.ts';
import type { Answer } from './recognizers/answer.ts';
import type { Stage } from './stage.ts';

const hourMs = 3_600_000;
// Quiet for this long, and what follows is another visit.
export const visitMs = 2 * hourMs;
const askAgainMs = 24 * hourMs;

/** Whether that was in this visit. */
export const inVisit = ({ now }: Stage, at: string | undefined): boolean => at !== undefined && now.getTime() - Date.parse(at) < visitMs;

const later = (stage: Stage, ms: number): string => new Date(stage.now.getTime() + ms).toISOString();

/** Notes the answer to the direct question. A "no" does not close it: it is asked once more, the next day. */
export function noteRiskAnswer(stage: Stage, answer: Answer, about: 'thoughts' | 'acting'): void {
  const { safety } = stage.record;
  if (answer === 'no' && about === 'thoughts') safety.checkedAt = stage.at;
  // Asked about an image of the session, or about somebody else, a plain "no" is the end of it.
  if (answer === 'no' && !signalled(stage)) return;
  if (answer !== 'no') delete safety.deniedAt;
  else if (about === 'thoughts') safety.deniedAt = stage.at;
  safety.footerUntil = later(stage, visitMs);
  safety.askAgainAt = later(stage, askAgainMs);
}

/** Whether a signal about the patient's own life was answered in this visit. */
function signalled(stage: Stage): boolean {
  const { lastSignalAt, lastLevel } = stage.record.safety;
  return lastLevel !== 'D' && inVisit(stage, lastSignalAt);
}

const denials: ReadonlySet<string> = new Set(['veiled-denial', 'es-denied-mention', 'suicidal', 'suicide-anywhere']);

/** Whether all that was found is a denial that names it: "im not suicidal lol". It is asked about once, and no second signal after a "no". */
export const deniesOnly = ({ level, hits }: Verdict): boolean => level === 'C' && hits.some(hit => hit.rule.includes('deni')) && hits.every(hit => denials.has(hit.rule));

/** The level to answer: a second signal after a "no" in the same visit counts one level higher. */
export function raisedLevel(stage: Stage): Level {
  const { level } = stage.verdict;
  const { deniedAt } = stage.record.safety;
  const denied = inVisit(stage, deniedAt);
  if (!denied || deniesOnly(stage.verdict)) return level;
  if (level === 'B') return 'A';
  return level === 'C' ? 'B' : level;
}

/** Somebody is back after a while: what was to be asked once more on the next day is asked in this visit. */
export function noteVisit(stage: Stage): void {
  const { safety, seenAt } = stage.record;
  if (safety.askAgainAt !== undefined && !inVisit(stage, seenAt) && Date.parse(safety.askAgainAt) > stage.now.getTime()) safety.askAgainAt = stage.at;
}

export function noteSignal(stage: Stage, level: 'A' | 'B' | 'C' | 'D'): void {
  stage.record.safety.lastSignalAt = stage.at;
  stage.record.safety.lastLevel = level;
  if (level === 'D') return;
  stage.record.safety.askAgainAt = later(stage, askAgainMs);
  stage.record.safety.footerUntil = later(stage, visitMs);
}

const latelyMs = 30 * 60_000;
// The same line under every message would be a wall.
const mostTold = 5;
const bodily: ReadonlySet<Code> = new Set<Code>(['MED-1', 'MED-2', 'MED-4', 'OD']);

/** Notes that a danger to the body, or to somebody else, was answered: what comes right after it is news of it. */
export function noteDanger(stage: Stage, code: Code | 'other'): void {
  if (code === 'other' || bodily.has(code)) stage.record.safety.danger = { at: stage.at, of: code === 'other' ? 'other' : 'body', told: 0 };
}

/** Whose danger was answered a short while ago, while there is something to say to it. */
export function dangerLately({ record, now }: Stage): 'body' | 'other' | undefined {
  const { danger } = record.safety;
  return danger !== undefined && danger.told < mostTold && now.getTime() - Date.parse(danger.at) < latelyMs ? danger.of : undefined;
}
