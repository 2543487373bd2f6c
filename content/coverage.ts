import type { Clinic } from './clinic.ts';
import type { Content } from './load.ts';
import type { Words } from './schema.ts';

/** How many of the guide's points some message says, and which ones none does. */
export function coverage(content: Content, words: Words): { covered: number; missing: string[] } {
  const said = new Set([...words.messages.values()].flatMap(message => message.points));
  const missing = [...content.points.keys()].filter(point => !said.has(point));
  return { covered: content.points.size - missing.length, missing };
}

const dayMs = 86_400_000;
const freshDays = 180;

/** Lines about numbers that nobody dialled, or not for half a year. */
export function unverified(clinic: Clinic, now: Date): string[] {
  const lines = [['office', clinic.office], ['onCall', clinic.onCall], ...Object.entries(clinic.emergency).map(([name, line]) => [`emergency.${name}`, line] as const)] as const;
  return lines.flatMap(([name, { verified }]) => {
    if (verified === 'never') return [`clinic.yaml: ${name}: no person has verified this number yet`];
    const days = Math.floor((now.getTime() - Date.parse(verified)) / dayMs);
    return days > freshDays ? [`clinic.yaml: ${name}: verified ${days} days ago; dial it again and write the date`] : [];
  });
}
