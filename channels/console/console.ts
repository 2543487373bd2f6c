import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Activity, CardAction } from 'botbuilder-core';
import type { CodedError } from '../../errors.ts';
import { LocalAdapter, type BotLogic } from '../localAdapter.ts';

export interface ConsoleOptions {
  readonly logic: BotLogic;
  readonly input: NodeJS.ReadableStream;
  readonly write: (line: string) => void;
  /** True at a keyboard: a prompt is shown and what was typed is not written again. */
  readonly interactive: boolean;
}

/** An activity as lines of text: bubbles, a card's links, then the buttons in brackets. */
export function renderLines(activity: Partial<Activity>): string[] {
  const lines = (activity.text ?? '').split('\n').map((line, index) => (index === 0 ? `bot: ${line}` : `     ${line}`.trimEnd()));
  const links = (activity.attachments ?? []).flatMap(each => (each.content as { buttons?: CardAction[] } | undefined)?.buttons ?? []);
  if (links.length > 0) lines.push(`     ${links.map(link => `[${link.title}: ${String(link.value).replace(/^(tel|sms):/, '')}]`).join(' ')}`);
  const actions = activity.suggestedActions?.actions ?? [];
  if (actions.length > 0) lines.push(`     ${actions.map(action => `[${action.title}]`).join(' ')}`);
  return lines;
}

const patient = { id: 'patient', name: '', role: 'user' as const };
const bot = { id: 'unfold', name: 'Unfold' };
const conversation = { id: 'console', isGroup: false, conversationType: 'personal', name: '' };

/** The bot in a terminal, or one patient line after another out of a pipe. Ends with the input. */
export async function talk({ logic, input, write, interactive }: ConsoleOptions): Promise<void> {
  const adapter = new LocalAdapter(activity => { if (activity.type !== 'event') renderLines(activity).forEach(write); });
  const receive = async (activity: Partial<Activity>): Promise<void> => {
    try {
      await adapter.receive({ id: randomUUID(), channelId: 'console', serviceUrl: 'urn:unfold:console', from: patient, recipient: bot, conversation, timestamp: new Date(), ...activity }, logic);
    } catch (error) {
      // The patient has been told; the code is for whoever sits at this terminal.
      write(`(${(error as CodedError).code})`);
    }
  };
  await receive({ type: 'conversationUpdate', membersAdded: [patient, bot] });
  const lines = createInterface({ input, terminal: false, crlfDelay: Infinity });
  if (interactive) write('(write "help" at any time; Ctrl-D leaves)');
  for await (const line of lines) {
    if (!interactive) write(`user: ${line}`);
    await receive({ type: 'message', text: line });
  }
}
