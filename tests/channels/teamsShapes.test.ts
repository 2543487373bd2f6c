import { describe, expect, test } from '@jest/globals';
import { readEnvelope, type Envelope } from '../../channels/teams/envelope.ts';
import { readHtml } from '../../channels/teams/html.ts';
import { toActivity, writtenIn } from '../../channels/teams/inbound.ts';
import { forTeams, split } from '../../channels/teams/outbound.ts';
import { serviceUrlProblem } from '../../channels/teams/serviceUrl.ts';

const botId = '28:bot';

function envelope(changes: Readonly<Record<string, unknown>>): Envelope {
  const read = readEnvelope(JSON.stringify({ type: 'message', channelId: 'msteams', serviceUrl: 'https://a.example/', from: { id: '29:me' }, recipient: { id: botId }, conversation: { id: 'c', conversationType: 'personal' }, ...changes }));
  if (typeof read === 'string') throw new Error(read);
  return read;
}

const html = (content: string): object => ({ contentType: 'text/html', content });
const quote = (who: string, words: string, reply: string): string =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri" itemid="${who}">Some Body</strong><span itemprop="time" itemid="1"></span><p itemprop="preview">${words}</p></blockquote><p>${reply}</p>`;

describe('what somebody wrote', () => {
  test.each<[string, Readonly<Record<string, unknown>>, { text: string; beside?: string }]>([
    ['as it is', { text: 'a < b & c' }, { text: 'a < b & c' }],
    ['without the mention of the bot', { text: '<at>Unfold</at> reflect', entities: [{ type: 'mention', text: '<at>Unfold</at>', mentioned: { id: botId } }] }, { text: 'reflect' }],
    ['with the name of somebody else', { text: 'with <at>Ann</at> at noon', entities: [{ type: 'mention', text: '<at>Ann</at>', mentioned: { id: '29:ann' } }] }, { text: 'with Ann at noon' }],
    ['once, where the HTML says the same', { text: 'calm, and a little sad', attachments: [html('<p>calm, and <b>a little</b> sad</p>')] }, { text: 'calm, and a little sad' }],
    ['and what only the HTML says, for the screen', { text: 'ok', attachments: [html('<p>other words</p>')] }, { text: 'ok', beside: 'other words' }],
    ['without the bot\'s own words, quoted', { text: 'Are you safe?\nyes', attachments: [html(quote(botId, 'Are you safe?', 'yes'))] }, { text: 'yes' }],
    ['with their own words, quoted, for the screen', { text: 'x', attachments: [html(quote('29:me', 'it was hard', 'still true'))] }, { text: 'still true', beside: 'it was hard' }],
    ['in the old format', { text: '<p>one &amp; two</p>', textFormat: 'xml' }, { text: 'one & two' }],
    ['as the value of a button', { value: { a: 'one', b: ['two'] } }, { text: 'one two' }],
    ['beside a value', { text: 'ok', value: 'more' }, { text: 'ok', beside: 'more' }],
    ['by the name of a file', { text: '', attachments: [{ contentType: 'image/png', name: 'goodbye.png' }] }, { text: '', beside: 'goodbye.png' }]
  ])('%s', (_what, changes, { text, beside = '' }) => {
    expect(writtenIn(envelope(changes))).toEqual({ text, beside });
  });

  test('is plain when it reaches the bot, whatever it holds, and without the sender\'s name', () => {
    const activity = toActivity(envelope({ text: '[a](javascript:alert(1)) <script>b</script> **c**', from: { id: '29:me', name: '<img src=x onerror=alert(1)>' } }));
    expect(activity).toMatchObject({ textFormat: 'plain', text: '[a](javascript:alert(1)) <script>b</script> **c**', from: { name: '' } });
    expect(JSON.stringify(activity)).not.toContain('onerror');
  });
});

describe('HTML', () => {
  test.each([
    ['<p>one</p><p>two<br>three</p>', 'one\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['d<b>i</b>e', 'die'],
    ['<p>sad <img itemtype="http://schema.skype.com/Emoji" alt="😢"></p>', 'sad 😢'],
    ['a&nbsp;&lt;b&gt; &#x26; c', 'a <b> & c'],
    ['<script>alert(1)</script>left<style>p{}</style>', 'left'],
    ['<p>never closed <b>but read', 'never closed but read'],
    ['<blockquote>a quote of a book</blockquote>and more', 'a quote of a book\nand more']
  ])('%s', (source, text) => {
    expect(readHtml(source)).toEqual({ text, quoted: '', quotedIds: [] });
  });

  test('nested without end is read', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep');
  });
});

describe('what the bot says', () => {
  const action = (title: string): { type: string; title: string; value: string } => ({ type: 'imBack', title, value: title });
  const message = { type: 'message', text: 'Which one?', recipient: { id: '29:me', name: '' } };
  const choices = (count: number): { to: string[]; actions: ReturnType<typeof action>[] } => ({ to: [], actions: Array.from({ length: count }, (_, index) => action(`c${index}`)) });
  const hero = { contentType: 'application/vnd.microsoft.card.hero', content: { buttons: [{ type: 'openUrl', title: 'Call 988', value: 'tel:988' }] } };

  test('up to six choices are suggested to the patient', () => {
    expect(forTeams([{ ...message, suggestedActions: choices(6) }])).toEqual([{ ...message, suggestedActions: { to: ['29:me'], actions: choices(6).actions } }]);
  });

  test('more of them are buttons of a card that say their words', () => {
    const [sent] = forTeams([{ ...message, suggestedActions: choices(8) }]);
    expect(sent?.suggestedActions).toBeUndefined();
    expect(sent?.attachments).toEqual([{ contentType: 'application/vnd.microsoft.card.adaptive', content: expect.objectContaining({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'c0, c1, c2, c3, c4, c5, c6, c7' }) }]);
    const { body } = sent?.attachments?.[0]?.content as { body: { actions: unknown[] }[] };
    expect(body.map(({ actions }) => actions.length)).toEqual([6, 2]);
    expect(body[0]?.actions[0]).toEqual({ type: 'Action.Submit', title: 'c0', data: { msteams: { type: 'imBack', value: 'c0' } } });
  });

  test('numbers are links of a card, and choices beside them are in it', () => {
    const [sent] = forTeams([{ ...message, attachments: [hero], suggestedActions: choices(2) }]);
    const { body } = sent?.attachments?.[0]?.content as { body: { actions: { type: string; title: string; url?: string }[] }[] };
    expect(body[0]?.actions.map(({ type, title }) => [type, title])).toEqual([['Action.OpenUrl', 'Call 988'], ['Action.Submit', 'c0'], ['Action.Submit', 'c1']]);
    expect(body[0]?.actions[0]?.url).toBe('tel:988');
    expect(sent?.text).toBe(message.text);
  });

  test('a picture stays, with the choices on a card', () => {
    const picture = { contentType: 'image/png', contentUrl: 'data:image/png;base64,AA==' };
    const [sent] = forTeams([{ ...message, attachments: [picture], suggestedActions: choices(2) }]);
    expect(sent?.attachments?.map(({ contentType }) => contentType)).toEqual(['image/png', 'application/vnd.microsoft.card.adaptive']);
  });

  test('what only our own page understands is left out', () => {
    expect(forTeams([{ type: 'event', name: 'unfold/forgotten' }, { type: 'trace' }])).toEqual([]);
  });

  test('a long text comes in several messages, whole, and the choices under the last', () => {
    const text = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(' ');
    const sent = forTeams([{ ...message, text, suggestedActions: choices(1) }]);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.map(each => each.text).join(' ')).toBe(text);
    expect(sent.map(each => each.suggestedActions !== undefined)).toEqual([...sent.slice(1).map(() => false), true]);
  });

  test('a text without a space is cut between characters', () => {
    const parts = split('😢'.repeat(60), 9);
    expect(parts.join('')).toBe('😢'.repeat(60));
    expect(parts.every(part => part.isWellFormed() && part.length <= 9)).toBe(true);
  });
});

test.each([
  ['https://smba.trafficmanager.net/amer/', undefined],
  ['', /missing/],
  ['urn:unfold:directline', /not an https/],
  ['http://smba.trafficmanager.net/', /not an https/],
  ['https://localhost/', /not an https/],
  ['https://127.0.0.1/', /not an https/],
  ['https://a.example/?next=b', /more than/],
  ['nowhere', /no address/]
])('replies to %j', (address, problem) => {
  if (problem === undefined) expect(serviceUrlProblem(address, false)).toBeUndefined();
  else expect(serviceUrlProblem(address, false)).toMatch(problem);
});
