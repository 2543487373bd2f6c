import { describe, expect, test } from '@jest/globals';
import { TurnContext } from 'botbuilder-core';
import type { Activity } from 'botbuilder-core';
import { LocalAdapter } from '../../channels/localAdapter.ts';

const incoming: Partial<Activity> = {
  type: 'message',
  id: 'in-1',
  text: 'hello',
  channelId: 'terminal',
  serviceUrl: 'urn:unfold:terminal',
  from: { id: 'ann', name: '' },
  recipient: { id: 'unfold', name: 'Unfold' },
  conversation: { id: 'c1', isGroup: false, conversationType: 'personal', name: '' }
};

function collecting(): { adapter: LocalAdapter; said: Partial<Activity>[] } {
  const said: Partial<Activity>[] = [];
  return { said, adapter: new LocalAdapter(activity => void said.push(activity), () => new Date('2026-03-10T10:00:00Z')) };
}

describe('LocalAdapter', () => {
  test('delivers replies in order, addressed, with id and time, and without replyToId', async () => {
    const { adapter, said } = collecting();
    await adapter.receive(incoming, async context => {
      await context.sendActivities([{ type: 'message', text: 'one' }, { type: 'message', text: 'two' }]);
    });
    expect(said.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(said[0]).toMatchObject({ conversation: { id: 'c1' }, from: { id: 'unfold' }, timestamp: new Date('2026-03-10T10:00:00Z') });
    expect(said[0]?.id).toEqual(expect.any(String));
    expect(said[0]?.id).not.toBe(said[1]?.id);
    expect(said[0]).not.toHaveProperty('replyToId');
  });

  test('keeps an id and a time that are set, and addresses what has no address', async () => {
    const { adapter, said } = collecting();
    await adapter.receive(incoming, async context => {
      await adapter.sendActivities(context, [{ type: 'message', id: 'kept', timestamp: new Date(0), text: 'x' }]);
    });
    expect(said[0]).toMatchObject({ id: 'kept', timestamp: new Date(0), conversation: { id: 'c1' }, recipient: { id: 'ann' } });
  });

  test('runs middleware, and rejects with the error of the bot', async () => {
    const { adapter } = collecting();
    const seen: string[] = [];
    adapter.use(async (context, next) => {
      seen.push(context.activity.text);
      await next();
    });
    await expect(adapter.receive(incoming, () => Promise.reject(new Error('not kept')))).rejects.toThrow('not kept');
    expect(seen).toEqual(['hello']);
  });

  test('updates, deletes and continues a conversation later', async () => {
    const { adapter, said } = collecting();
    await adapter.receive(incoming, async context => {
      await context.updateActivity({ id: 'old', type: 'message', text: 'new' });
      await context.deleteActivity('gone');
    });
    await adapter.continueConversationAsync('', TurnContext.getConversationReference(incoming), async context => {
      expect(context.activity.from.id).toBe('ann');
      await context.sendActivity('later');
    });
    expect(said).toMatchObject([
      { id: 'old', text: 'new' },
      { id: 'gone', type: 'messageDelete' },
      { text: 'later', conversation: { id: 'c1' } }
    ]);
  });
});
