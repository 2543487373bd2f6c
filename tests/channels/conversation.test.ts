import { expect, test } from '@jest/globals';
import { Conversation } from '../../channels/directline/conversation.ts';

interface Wire { text?: string; channelData: { clientActivityID?: string; 'webchat:sequence-id': number } }

const wires = (conversation: Conversation): Wire[] => conversation.since(0).map(({ json }) => JSON.parse(json) as Wire);
const stopped = (): number => 1_795_000_000_000;

test('what is said within one millisecond has its place all the same: Web Chat sorts by it', () => {
  const conversation = new Conversation('c', 'dl_someone', stopped);
  conversation.publish({ type: 'message', id: '1', text: 'one', from: { id: 'dl_someone', name: '', role: 'user' }, channelData: { clientActivityID: 'mine' } });
  conversation.publish({ type: 'message', id: '2', text: 'two', from: { id: 'unfold', name: '', role: 'bot' } });
  conversation.publish({ type: 'message', id: '3', text: 'three', from: { id: 'unfold', name: '', role: 'bot' } });
  const places = wires(conversation).map(({ channelData }) => channelData['webchat:sequence-id']);
  expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
  expect(wires(conversation).map(({ channelData }) => channelData.clientActivityID)).toEqual(['mine', undefined, undefined]);
});

test('a message that is put before its answer has that place on the wire too', async () => {
  const conversation = new Conversation('c', 'dl_someone', stopped);
  const say = (id: string, text: string, role: string): void => { conversation.publish({ type: 'message', id, text, from: { id: role, name: '', role } }); };
  await Promise.all([['first', 'c|1795000000010001'], ['second', 'c|1795000000020001']].map(([text = '', answer = '']) => conversation.during(text, async showed => {
    say(text, text, 'user');
    await Promise.resolve();
    say(answer, `answer to ${text}`, 'bot');
    showed(answer);
  })));
  const lines = wires(conversation);
  expect(lines.map(({ text }) => text)).toEqual(['first', 'answer to first', 'second', 'answer to second']);
  const places = lines.map(({ channelData }) => channelData['webchat:sequence-id']);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the watermark does not go back when what it belonged to is withdrawn', () => {
  const conversation = new Conversation('c', 'dl_someone', stopped);
  conversation.publish({ type: 'message', id: '1', from: { id: 'unfold', name: '', role: 'bot' } });
  const { watermark } = conversation;
  conversation.withdraw('1');
  expect(conversation.watermark).toBe(watermark);
});

test('open windows are told that lines were deleted; nobody who comes later is', () => {
  const conversation = new Conversation('c', 'dl_someone', stopped);
  const heard: (string | undefined)[] = [];
  conversation.listeners.set(({ activity: { name, text } }) => { heard.push(name ?? text); }, 0);
  conversation.forget();
  conversation.publish({ type: 'message', id: '1', text: 'secret', from: { id: 'dl_someone', name: '', role: 'user' } });
  conversation.reread();
  conversation.publish({ type: 'message', id: '2', text: 'Deleted.', from: { id: 'unfold', name: '', role: 'bot' } });
  expect(heard).toEqual(['secret', 'unfold/taken-back', 'Deleted.']);
  expect(wires(conversation).map(({ text }) => text)).toEqual(['Deleted.']);
});
