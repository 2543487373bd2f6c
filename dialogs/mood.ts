import type { Mood } from '../storage/record.ts';
import { recognizeNumber } from './recognizers/suite.ts';
import type { Stage } from './stage.ts';

const mostMoods = 400;
const scale = [...Array(11).keys()];

/** The choices of the scale, from mood-0 to mood-10. */
export const moodWays: readonly string[] = scale.map(score => `mood-${score}`);

const aroundScores = /\b(?:about|around|maybe|like|a|an|im|i am|its|it is|probably|today|un|una|como|soy|estoy|hoy)\b|[.!,]/g;

/** The score that was given: 7, "seven", "a 6", "6/10", "6 out of 10". Undefined for everything else; a score is never read out of how somebody writes. */
export function recognizeScore(text: string, language: string): number | undefined {
  if (text.length > 40) return undefined;
  const bare = text.toLowerCase().replace(/['’]/g, '').replace(/\s*(?:\/|out of|of|de|sobre)\s*(?:10|ten|diez)\s*$/, '');
  const typed = /^[^\d]*(\d+(?:[.,]\d+)?)[^\d]*$/.exec(bare)?.[1];
  const core = bare.replace(aroundScores, ' ').trim();
  if (core.split(/\s+/).length > 2) return undefined;
  const score = typed === undefined ? recognizeNumber(core, language) : Number(typed.replace(',', '.'));
  return score !== undefined && Number.isInteger(score) && score >= 0 && score <= 10 ? score : undefined;
}

export function noteMood(stage: Stage, score: number): void {
  stage.record.moods = [...stage.record.moods, { at: stage.at, score }].slice(-mostMoods);
}

/** Whether the last two changes both went down. */
export function fellTwice(moods: readonly Mood[]): boolean {
  const [first, second, third] = moods.slice(-3).map(({ score }) => score);
  return first !== undefined && second !== undefined && third !== undefined && first > second && second > third;
}
