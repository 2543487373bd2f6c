import type { Told } from '../alerts/port.ts';
import type { Words } from '../content/schema.ts';
import type { EngineMessage } from '../dialogs/engineWords.ts';
import type { Reply } from '../dialogs/render.ts';

const lines: Readonly<Record<Told, EngineMessage>> = { sent: 'alert-sent', failed: 'alert-failed', nobody: 'alert-none' };

const open = /\{alert\}/g;
const hasRoom = (reply: Reply): reply is Reply & { text: string } => reply.text?.includes('{alert}') === true;

/** Puts what is literally true about alerts where the replies leave room for it. */
export function withAlertLine(replies: readonly Reply[], told: Told, words: Words): Reply[] {
  const line = words.messages.get(lines[told])?.wordings[0]?.join(' ') ?? '';
  return replies.map(reply => (hasRoom(reply) ? { ...reply, text: reply.text.replace(open, line) } : reply));
}

/** Whether any reply leaves room for the line. */
export const hasAlertLine = (replies: readonly Reply[]): boolean => replies.some(hasRoom);
