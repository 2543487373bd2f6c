import { isCrisisFlow } from './crisis.ts';
import type { Moment } from './interrupts/interrupt.ts';

/** Interrupts that answer a whole sentence which asks for nothing but that. */
const sentences: ReadonlySet<string> = new Set(['ask-guide', 'session-told', 'zone-told', 'about-me']);
const settled: ReadonlySet<string> = new Set(['DRIVE', 'DECIDE', 'STRESS', 'HUMAN']);
const fewestOfSentence = 4;

/**
 * Whether the message is finished, so that it is not read as the first half of the next one: "can I drive tonight?" and "my
 * cat jumped on me" are no sentence in two bubbles. Never in a crisis, and "yes", "no" and "stop" may begin anything.
 */
export function isComplete({ stage, dc }: Moment, answered: string | undefined, tapped: string | undefined): boolean {
  if (stage.verdict.level !== 'none' || dc.stack.some(each => isCrisisFlow(each.id))) return false;
  if (tapped !== undefined) return stage.text.length >= fewestOfSentence && answered !== 'stop';
  if (answered === undefined || stage.text.split(/\s+/).length < fewestOfSentence) return false;
  return sentences.has(answered) || (answered === 'care' && settled.has(stage.verdict.codes[0] ?? ''));
}
