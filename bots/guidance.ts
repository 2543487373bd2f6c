import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Clinic } from '../content/clinic.ts';
import type { Words } from '../content/schema.ts';
import { urgentCard } from '../dialogs/crisis.ts';
import { clinicVars, renderMessage, type Reply } from '../dialogs/render.ts';
import { fallbackGuidance } from '../safety/fallback.ts';
import type { Level, Verdict } from '../safety/verdict.ts';
import type { Recent } from './recent.ts';
import { addressed } from './transcript.ts';

// A card that stands a few lines above says nothing new; level A is always answered again.
const samePageMs = 10 * 60_000;

export interface Guided {
  readonly level: Level;
  readonly sent: readonly Reply[];
}

interface Need {
  readonly verdict: Verdict;
  readonly recent: Recent;
  readonly words: Words;
  readonly clinic: Clinic;
  readonly nowMs: number;
}

/**
 * Sends the emergency card of a level A or B signal at once: before the queue, the store and every
 * network, and from nothing but memory.
 * @returns the level that was answered ('none' when nothing was), and what was sent
 */
export async function guide(context: TurnContext, { verdict, recent, words, clinic, nowMs }: Need): Promise<Guided> {
  const card = urgentCard(verdict.level);
  if (card === undefined) return { level: 'none', sent: [] };
  const { guided } = recent;
  const onPage = guided !== undefined && nowMs - guided.atMs < samePageMs;
  if (onPage && verdict.level === 'B') return { level: 'B', sent: [] };
  recent.guided = { level: verdict.level, atMs: nowMs };
  recent.cards += 1;
  const sent = addressed(context.activity, cardReplies(card, recent.cards - 1, words, clinic), nowMs);
  await context.sendActivities(sent);
  return { level: verdict.level, sent };
}

function cardReplies(card: string, turn: number, words: Words, clinic: Clinic): Reply[] {
  try {
    const message = words.messages.get(card);
    if (!message) throw new Error(`there is no message ${card}`);
    const alert = words.messages.get('alert-none')?.wordings[0]?.join(' ') ?? '';
    return renderMessage(message, turn, { ...clinicVars(clinic), alert }, clinic);
  } catch {
    return [{ type: ActivityTypes.Message, text: fallbackGuidance, textFormat: 'plain' }];
  }
}
