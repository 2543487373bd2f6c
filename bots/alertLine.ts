import type { Told } from '../alerts/port.ts';
import type { Words } from '../content/schema.ts';
import type { EngineMessage } from '../dialogs/engineWords.ts';
import type { Reply } from '../dialogs/render.ts';

const lines: Readonly<Record<Told, EngineMessage>> = { sent: 'alert-sent', failed: 'alert-failed', nobody: 'alert-none' };

const open = /\{alert\}/g;

/** Puts what is literally true about alerts where the replies leave room for it. */
export function withAlertLine(replies: readonly Reply[], told: Told, words: Words): Reply[] {
  const line = words.messages.get(lines[told])?.wordings[0]?.join(' ') ?? '';
  return replies.map(reply => (reply.text === undefined ? reply : { ...reply, text: reply.text.replace(open, line) }));
}

/** Whether any reply leaves room for the line. */
export const hasAlertLine = (replies: readonly Reply[]): boolean => replies.some(reply => reply.text?.includes('{alert}'));
