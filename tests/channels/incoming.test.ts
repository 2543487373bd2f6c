import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBySchema, readIncoming } from '../../channels/directline/incoming.ts';
import { readPlainMessage } from '../../channels/directline/plainMessage.ts';

const mark = { clientActivityID: 'a1', clientTimestamp: '2026-11-23T00:00:00.000Z' };
const ofWebChat = {
  type: 'message', text: 'walks in the morning', textFormat: 'plain', locale: 'en-US', localTimestamp: '2026-11-23T01:00:00+01:00', localTimezone: 'Europe/Paris',
  from: { id: 'user', name: '', role: 'user' }, channelData: mark, channelId: 'webchat', timestamp: '2026-11-23T00:00:00.000Z',
  entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true, supportsTts: true }]
};

const text = fc.oneof(fc.string(), fc.constantFrom('en', 'es-MX', 'Europe/Paris', '', 'x'.repeat(250)));
const anything = fc.oneof(text, fc.integer(), fc.constant(null), fc.object({ maxDepth: 2 }), fc.array(text));
const usual = fc.record({
  type: fc.constant('message'), text, id: text, timestamp: text,
  from: fc.record({ id: text, name: fc.constant(''), role: text }, { requiredKeys: ['id'] }),
  channelData: fc.record({ clientActivityID: text, clientTimestamp: text }, { requiredKeys: [] }),
  locale: fc.constantFrom('en', 'es-MX'), localTimestamp: fc.string({ maxLength: 45 }), localTimezone: fc.string({ maxLength: 65 }),
  entities: fc.constant([{ type: 'ClientCapabilities' }])
}, { requiredKeys: ['type', 'text'] });
const odd = fc.record({
  type: fc.constantFrom('event', 'typing', 'nothing'), text: anything, from: anything, channelData: fc.oneof(fc.dictionary(text, anything), anything), locale: anything,
  name: anything, value: anything, speak: anything, attachments: fc.array(fc.object({ maxDepth: 1 })), entities: fc.array(anything)
}, { requiredKeys: [] });
const message = fc.tuple(usual, fc.oneof(fc.constant({}), odd)).map(([one, other]) => ({ ...one, ...other }));

describe('a posted activity', () => {
  test('as Web Chat sends it is read the quick way', () => {
    expect(readPlainMessage(ofWebChat)).toMatchObject({ activity: { text: 'walks in the morning', locale: 'en-US', localTimezone: 'Europe/Paris' }, clientActivityId: 'a1' });
  });

  test.each([
    ['a name', { ...ofWebChat, from: { id: 'user', name: 'I want to die' } }],
    ['a field nobody knows', { ...ofWebChat, speak: 'I want to die' }],
    ['other channel data', { ...ofWebChat, channelData: { ...mark, note: 'I want to die' } }],
    ['the value of a button', { ...ofWebChat, value: { say: 'I want to die' } }]
  ])('with %s is read by the schema, for words may stand there', (_where, activity) => {
    expect(readPlainMessage(activity)).toBeUndefined();
  });

  test('reads the same whichever way it is read', () => {
    let quick = 0;
    fc.assert(fc.property(message, sent => {
      const parsed: unknown = JSON.parse(JSON.stringify(sent));
      const plain = readPlainMessage(parsed);
      if (plain === undefined) return;
      quick += 1;
      const { activity, clientActivityId } = plain;
      expect({ kind: 'activity', activity, beside: '', ...(clientActivityId !== undefined && { clientActivityId }) }).toEqual(readBySchema(parsed));
    }), { numRuns: 600, seed: 7 });
    expect(quick).toBeGreaterThan(100);
  });

  test('is answered with what is wrong with it', () => {
    expect(readIncoming('{"type":"message","text":7}')).toEqual({ kind: 'problem', message: 'Not an activity this conversation can take; look at: text.' });
    expect(readIncoming('[]')).toMatchObject({ kind: 'problem' });
  });
});
