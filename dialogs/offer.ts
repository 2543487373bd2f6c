import type { DialogContext } from 'botbuilder-dialogs';
import { inVisit } from './safetyState.ts';
import type { Stage } from './stage.ts';
import type { Memory } from './stepKind.ts';

export const offered = ['keep-it', 'ground', 'help-now', 'menu'];

const fewestWords = 2;
// It waits in the record beside everything else, and is not meant for a book.
const longestOffer = 20_000;
const memoryOf = (dc: DialogContext): Memory | undefined => (dc.stack.at(-1)?.state as { memory?: Memory } | undefined)?.memory;

/**
 * Somebody who writes how they are in front of a choice is not misunderstood, only not answered:
 * a program that cannot talk about it can still keep it for them.
 * @returns false when there is nothing to keep, or it may not be kept
 */
export function offerToKeep(dc: DialogContext, stage: Stage): boolean {
  const memory = memoryOf(dc);
  const words = stage.text.split(/\s+/).filter(word => /\p{L}{2,}/u.test(word)).length;
  if (!memory || stage.record.consent?.answer !== 'yes') return false;
  if (words < fewestWords || stage.text.includes('?')) return false;
  stage.tell(stage.unkept === undefined ? 'offer-to-keep' : 'offer-to-keep-all', {}, offered);
  holdOffer(dc, stage);
  return true;
}

/** Remembers what is offered a place, with what was offered just before it. */
export function holdOffer(dc: DialogContext, stage: Stage): void {
  const memory = memoryOf(dc);
  const whole = stage.unkept === undefined ? stage.text : `${stage.unkept}\n${stage.text}`;
  if (!memory) return;
  memory['offered'] = whole.length <= longestOffer ? whole : stage.text;
  memory['offeredAt'] = stage.at;
}

/** The words that were offered a place in this visit, once. An offer under something else that was begun since is over. */
export function takeOffer(dc: DialogContext, stage: Stage): string | undefined {
  const { offered: text, offeredAt } = memoryOf(dc) ?? {};
  for (const { state } of dc.stack) {
    const { memory } = state as { memory?: Memory };
    delete memory?.['offered'];
    delete memory?.['offeredAt'];
  }
  const lately = typeof offeredAt === 'string' && inVisit(stage, offeredAt);
  return typeof text === 'string' && lately ? text : undefined;
}
