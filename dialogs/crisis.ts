import type { DialogContext } from 'botbuilder-dialogs';
import type { Level, Verdict } from '../safety/verdict.ts';
import type { EngineFlow, EngineMessage } from './engineWords.ts';
import { noteDanger, noteSignal, raisedLevel } from './safetyState.ts';
import { isCard, type Stage } from './stage.ts';

interface Answer {
  /** Said at once, before anything else; level A and B even before storage. */
  readonly card?: EngineMessage;
  readonly flow: EngineFlow;
}

const answers: Readonly<Record<Exclude<Level, 'none' | 'E'>, Answer>> = {
  A: { card: 'crisis-card-a', flow: 'crisis-imminent' },
  B: { card: 'crisis-card-b', flow: 'crisis-explicit' },
  C: { card: 'crisis-line-c', flow: 'crisis-check' },
  D: { flow: 'crisis-session' }
};

/** The card or line that answers a signal of a level. */
export const cardOf = (level: Level | undefined): EngineMessage | undefined => (level === undefined || level === 'none' || level === 'E' ? undefined : answers[level].card);

/**
 * The message that goes out before any storage is tried: danger to the body, or self-harm at level A or B.
 * @param denied a "no" was given to the direct question in this visit, so that a new signal counts one level higher
 */
export function urgentMessage(verdict: Verdict, denied = false): EngineMessage | undefined {
  const { level, codes } = verdict;
  if (emergencyOfAnother(verdict)) return 'other-emergency';
  if (codes[0] === 'MED-1') return 'med-1';
  if (codes[0] === 'OD') return 'od';
  if (level === 'A' || (level === 'B' && denied)) return 'crisis-card-a';
  return level === 'B' ? 'crisis-card-b' : undefined;
}

/** Why the care team is told when nothing but the verdict is known. */
export const alertReason = ({ level, codes }: Verdict): string => (codes[0] === 'SELF-HARM' || codes[0] === undefined ? `SELF-HARM-${level}` : codes[0]);

/** Flows of the crisis path: an interrupt never leaves them by accident. */
export const isCrisisFlow = (id: string): boolean => id.startsWith('crisis-') || id === 'safety-plan' || id === 'help-now';

/** Whether what was found is about another person's life and nothing is about the patient's own. */
export const aboutSomebodyElse = ({ level, hits }: Verdict): boolean => level === 'E' && hits.some(hit => hit.level === 'E' && hit.about === 'other');

const bodily: ReadonlySet<string> = new Set(['OD', 'MED-1']);

/** Whether another person's body is in danger, and nothing was found of the patient's own life: what they swallowed, that they do not wake up. */
export const emergencyOfAnother = (verdict: Verdict): boolean => {
  const [first] = verdict.hits.filter(({ code }) => bodily.has(code));
  if (!first || !bodily.has(verdict.codes[0] ?? '') || ['A', 'B', 'C'].includes(verdict.level)) return false;
  return first.rule.startsWith('other-') || aboutSomebodyElse(verdict);
};

const aboutThePast = (verdict: Verdict): boolean => verdict.hits.some(hit => hit.level === 'E' && hit.about === 'past');

/**
 * Begins the crisis flow of the level on top of whatever the patient was in the middle of; when it
 * ends, that goes on at its step.
 * @param guided the message that has been sent already, before storage
 */
export async function beginCrisis(dc: DialogContext, stage: Stage, guided: EngineMessage | undefined): Promise<void> {
  const level = raisedLevel(stage);
  // A new signal begins the crisis path anew instead of stacking a second one on the first.
  while (dc.stack.length > 0 && isCrisisFlow(dc.stack.at(-1)?.id ?? '')) dc.stack.pop();
  if (level === 'E' || level === 'none') {
    if (!aboutThePast(stage.verdict)) noteDanger(stage, 'other');
    await dc.beginDialog(aboutThePast(stage.verdict) ? 'crisis-past' : 'crisis-other');
    return;
  }
  const { card, flow } = answers[level];
  if (card && !isCard(guided)) stage.tell(card);
  if (level !== 'D') stage.referred = true;
  if (level === 'A' || (level === 'B' && stage.content.clinic.alertOnExplicit)) stage.alerts.push(`SELF-HARM-${level}`);
  noteSignal(stage, level);
  await dc.beginDialog(flow);
}
