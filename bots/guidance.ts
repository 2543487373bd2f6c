import { ActivityTypes, type TurnContext } from 'botbuilder-core';
import type { Clinic } from '../content/clinic.ts';
import { clinicIn } from '../content/clinicIn.ts';
import type { Words } from '../content/schema.ts';
import { urgentMessage } from '../dialogs/crisis.ts';
import { visitMs } from '../dialogs/safetyState.ts';
import type { EngineMessage } from '../dialogs/engineWords.ts';
import { clinicVars, renderMessage, type Reply } from '../dialogs/render.ts';
import { fallbackGuidance } from '../safety/fallback.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { Recent } from './recent.ts';
import { withAlertLine } from './alertLine.ts';
import { offerLanguage } from './signalLanguage.ts';
import { addressed } from './transcript.ts';

// A card that stands a few lines above says nothing new; danger now is always answered again.
const samePageMs = 2 * 60_000;

export interface Guided {
  /** The id of the message that was sent. */
  readonly message: EngineMessage | undefined;
  readonly sent: readonly Reply[];
}

interface Need {
  readonly verdict: Verdict;
  readonly recent: Recent;
  readonly words: Words;
  /** The words of the language that is spoken otherwise. */
  readonly usual: Words;
  readonly clinic: Clinic;
  readonly nowMs: number;
}

/**
 * Sends the emergency guidance of a signal at once: before the queue, the store and every
 * network, and from nothing but memory.
 * @returns which message it was, and what was sent
 */
export async function guide(context: TurnContext, { verdict, recent, words, usual, clinic, nowMs }: Need): Promise<Guided> {
  const denied = recent.deniedAtMs !== undefined && nowMs - recent.deniedAtMs < visitMs;
  const message = urgentMessage(verdict, denied);
  if (message === undefined) return { message, sent: [] };
  const { guided } = recent;
  const { id } = context.activity;
  if (guided !== undefined && guided.to === id && id !== undefined) {
    // The same message once more, because it could not be kept: the same guidance under its ids, which is shown once.
    await context.sendActivities([...guided.sent]);
    return { message, sent: guided.sent };
  }
  const onPage = guided !== undefined && nowMs - guided.atMs < samePageMs;
  if (onPage && message === 'crisis-card-b') return { message, sent: [] };
  recent.cards += 1;
  const replies = guidance(message, recent.cards - 1, words, clinic);
  if (words !== usual) offerLanguage(replies.at(-1), usual);
  const sent = addressed(context.activity, replies, nowMs);
  recent.guided = { atMs: nowMs, to: id, sent };
  await context.sendActivities(sent);
  return { message, sent };
}

/** The guidance for a text that no turn will see, because what carried it was refused; empty when it is no signal. */
export function guidanceAlone({ verdict, words, clinic }: Pick<Need, 'verdict' | 'words' | 'clinic'>): Reply[] {
  const message = urgentMessage(verdict) ?? (verdict.level === 'C' ? 'crisis-line-c' : undefined);
  return message === undefined ? [] : guidance(message, 0, words, clinic);
}

/** A message of safety as it can be said from memory alone; should even that fail, the numbers that are built in. */
export function guidance(id: EngineMessage, turn: number, words: Words, clinic: Clinic): Reply[] {
  try {
    const message = words.messages.get(id);
    if (!message) throw new Error(`there is no message ${id}`);
    // Nobody has been told yet at this moment, so that is what it says.
    const told = clinicIn(clinic, words.labels);
    return withAlertLine(renderMessage(message, turn, clinicVars(told), told), 'nobody', words);
  } catch {
    // Where the content fails, what it says of the language may be wrong too: both are said, theirs first.
    const texts = words.language === 'es' ? [fallbackGuidance.es, fallbackGuidance.en] : [fallbackGuidance.en, fallbackGuidance.es];
    return texts.map(text => ({ type: ActivityTypes.Message, text, textFormat: 'plain' }));
  }
}
