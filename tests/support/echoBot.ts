import type { Activity } from 'botbuilder-core';
import { keptAs } from '../../bots/keptId.ts';
import type { BotLogic } from '../../channels/localAdapter.ts';
import { CodedError } from '../../errors.ts';
import type { TranscriptLine } from '../../storage/record.ts';

export interface EchoBot {
  readonly logic: BotLogic;
  readonly history: (patientId: string) => Promise<readonly TranscriptLine[]>;
  /** Everything that reached the bot, in order. */
  readonly seen: Partial<Activity>[];
  /** While true, turns are not kept. */
  broken: boolean;
}

/** Messages that make the echo bot show what the page must be able to show. */
const scripted: Readonly<Record<string, readonly Partial<Activity>[]>> = {
  buttons: [{ type: 'message', text: 'Which one would you like to look at?', suggestedActions: { to: [], actions: ['Reflect', 'Journal', 'First 48 hours', 'The guide', 'Ground me', 'My words', 'Help now'].map(title => ({ type: 'imBack', title, value: title })) } }],
  card: [{
    type: 'message',
    text: 'You can call any time, day or night.',
    attachments: [{
      contentType: 'application/vnd.microsoft.card.hero',
      content: { buttons: [{ type: 'openUrl', title: 'Call 988', value: 'tel:988' }, { type: 'openUrl', title: 'Text 988', value: 'sms:988' }, { type: 'openUrl', title: 'Call the clinic', value: 'tel:5555550199' }, { type: 'openUrl', title: 'Call 911', value: 'tel:911' }] }
    }]
  }]
};

/** A bot that greets, says messages back, and keeps the transcript as the real one does. */
export function echoBot(): EchoBot {
  const kept = new Map<string, TranscriptLine[]>();
  const bot: EchoBot = {
    seen: [],
    broken: false,
    history: async patientId => structuredClone(kept.get(patientId) ?? []),
    logic: async context => {
      const { activity } = context;
      bot.seen.push(activity);
      if (bot.broken) throw new CodedError('UNFOLD_STORE_UNAVAILABLE', 'the echo bot was told to fail.');
      const patientId = `${activity.channelId}:${activity.from.id}`;
      const lines = kept.get(patientId) ?? [];
      kept.set(patientId, lines);
      if (lines.some(line => line.activity['id'] === activity.id)) return;
      const keep = (line: Partial<Activity>): TranscriptLine => {
        const kept = { seq: Math.max((lines.at(-1)?.seq ?? 0) + 1, Date.now() * 1000), activity: structuredClone(line) as Record<string, unknown> };
        lines.push(kept);
        return kept;
      };
      if (activity.type === 'message' && activity.text === 'delete it') {
        lines.splice(0);
        await context.sendActivity({ type: 'event', name: 'unfold/taken-back' });
      }
      if (activity.type === 'message') keep(activity);
      context.onSendActivities(async (_context, activities, next) => {
        // Kept before it is delivered, as the real bot does.
        for (const reply of activities) {
          const place = keep({ ...reply, timestamp: new Date() });
          const id = `${activity.conversation.id}|${place.seq}`;
          place.activity['id'] = id;
          Object.assign(reply, { [keptAs]: id });
        }
        return next();
      });
      if (activity.type === 'conversationUpdate') await context.sendActivity('Hello. This is a computer program, not a person.');
      if (activity.type === 'message') await context.sendActivities([...(scripted[activity.text] ?? [{ type: 'message', text: `You wrote: ${activity.text}` }])]);
    }
  };
  return bot;
}
