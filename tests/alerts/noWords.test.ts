import { afterEach, beforeEach, expect, test } from '@jest/globals';
import path from 'node:path';
import { openCareTeam } from '../../alerts/careTeam.ts';
import type { CareTeam } from '../../alerts/port.ts';
import { openReferralCounts } from '../../alerts/referralCounts.ts';
import { renderLines } from '../../channels/console/console.ts';
import { Patient } from '../support/patient.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { Receiver, refuses } from './receiver.ts';

const said = ['im going to kill myself tonight on zanzibar street', 'my name is ottoline fernsby and i want to die', 'i took all my pills with schnapps'];
const tellTale = /zanzibar|ottoline|fernsby|schnapps|kill|pills|want to die|dl_test/i;

let folder: TemporaryFolder;
let receiver: Receiver;
let team: CareTeam;
const messages: string[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  receiver = await new Receiver().open();
  messages.length = 0;
});

afterEach(async () => {
  await team.close();
  await receiver.close();
  await folder.remove();
});

/** A whole conversation of a person in danger, with a real care team behind it; every reply as a line. */
async function converse(watched: boolean): Promise<{ lines: string[]; years: unknown }> {
  const report = ({ message }: { message: string }): void => { messages.push(message); };
  const webhook = watched ? { url: receiver.url, secret: 'a secret that both of them know, long' } : undefined;
  team = await openCareTeam({ folder: path.join(folder.path, 'alerts'), webhook, clinic: 'Quiet Harbor', report, timing: { firstRetryMs: 3_600_000, longestRetryMs: 3_600_000 } });
  const referrals = await openReferralCounts(path.join(folder.path, 'referrals.json'), 'America/Chicago', report);
  const patient = new Patient();
  patient.parts = { careTeam: team, referrals };
  await patient.settle();
  const lines: string[] = [];
  for (const text of said) lines.push(...(await patient.say(text)).flatMap(renderLines));
  await referrals.close();
  messages.push(...patient.faults);
  return { lines, years: await referrals.byYear() };
}

async function expectNoWords(): Promise<void> {
  for (const [name, bytes] of await filesIn(folder.path)) expect(`${name} ${bytes.toString('utf8')}`).not.toMatch(tellTale);
  for (const { body, headers } of receiver.received) expect(body + JSON.stringify(headers)).not.toMatch(tellTale);
  for (const message of messages) expect(message).not.toMatch(tellTale);
}

test('an alert that is taken holds no word of the patient, and the patient is told that it was sent', async () => {
  const { lines, years } = await converse(true);
  expect(lines.join('\n')).toContain('I have sent your care team an alert');
  expect(receiver.received.length).toBeGreaterThan(0);
  expect(years).toEqual({ 2026: expect.any(Number) });
  await expectNoWords();
});

test('nor does one that waits on the disk, and the patient is told that it did not go through', async () => {
  receiver.now(refuses(500));
  const { lines } = await converse(true);
  expect(lines.join('\n')).toContain('it did not go through');
  expect(lines.join('\n')).not.toContain('I have sent your care team');
  expect((await filesIn(path.join(folder.path, 'alerts', 'pending'))).size).toBeGreaterThan(0);
  await expectNoWords();
});

test('nor does the file of a clinic without a receiver, and the patient is told that nobody watches', async () => {
  const { lines } = await converse(false);
  expect(lines.join('\n')).toContain('Nobody at the clinic is watching this chat.');
  expect(lines.join('\n')).not.toContain('I have sent your care team');
  expect((await filesIn(path.join(folder.path, 'alerts'))).get('outbox.jsonl')?.length).toBeGreaterThan(0);
  await expectNoWords();
});
