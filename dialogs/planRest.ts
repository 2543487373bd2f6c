import { waiting, type Moment } from './interrupts/interrupt.ts';
import { visitMs } from './safetyState.ts';

const optional: ReadonlySet<unknown> = new Set(['with', 'obstacle']);

/** Whoever comes back a day later is asked how the step went, and not who could have been with them in it. */
export function letPlanRest(moment: Moment): void {
  const { dc, stage } = moment;
  const at = waiting(moment);
  const away = stage.now.getTime() - Date.parse(stage.record.seenAt) >= visitMs;
  if (!away || at === undefined) return;
  const { kind, field } = at.step as { kind: string; field?: string };
  if (kind === 'ask-plan-day' || (kind === 'ask-plan' && optional.has(field))) dc.stack.pop();
}
