import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCareTeam, type CareTeamOptions } from '../../alerts/careTeam.ts';
import type { Alert, CareTeam } from '../../alerts/port.ts';
import type { AlertReport } from '../../alerts/report.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';
import { closesTheSocket, hangs, hangsAfterItsHeaders, Receiver, redirects, refuses, takes } from './receiver.ts';

const secret = 'a secret that both of them know, long';
const quick = { firstRetryMs: 20, longestRetryMs: 60 };
const slow = { firstRetryMs: 3_600_000, longestRetryMs: 3_600_000 };

let folder: TemporaryFolder;
let reports: AlertReport[];
let receiver: Receiver;
let now: Date;
const teams: CareTeam[] = [];

const alert = (part: Partial<Alert> = {}): Alert => ({ reason: 'SELF-HARM-A', at: now.toISOString(), patient: '9c56cc51b374c3ba', ...part });
const codes = (): string[] => reports.map(({ code }) => code);

async function open(options: Partial<CareTeamOptions> = {}): Promise<CareTeam> {
  const team = await openCareTeam({ folder: folder.path, webhook: { url: receiver.url, secret }, clinic: 'Quiet Harbor', report: found => reports.push(found), now: () => now, timing: slow, ...options });
  teams.push(team);
  return team;
}

const waiting = (kind = 'pending'): Promise<string[]> => readdir(path.join(folder.path, kind)).catch(() => []);

/** What the team removes, it removes after its answer. */
async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await sleep(5);
}

beforeEach(async () => {
  folder = await temporaryFolder();
  reports = [];
  now = new Date('2026-11-22T16:25:00.000Z');
  receiver = await new Receiver().open();
});

afterEach(async () => {
  for (const team of teams.splice(0)) await team.close();
  await receiver.close();
  await chmod(folder.path, 0o700);
  await folder.remove();
});

describe('a receiver that takes alerts', () => {
  test('gets why, when and about whom, and the patient can be told that it was sent', async () => {
    const team = await open();
    expect(await team.raise(alert())).toBe('sent');
    const { id, ...rest } = JSON.parse(receiver.received[0]?.body ?? '') as { id: string };
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({ reason: 'SELF-HARM-A', at: '2026-11-22T16:25:00.000Z', patient: '9c56cc51b374c3ba', clinic: 'Quiet Harbor' });
    await team.close();
    expect((await filesIn(folder.path)).size).toBe(0);
    expect(reports).toEqual([]);
  });

  test('that was away leaves alerts waiting, and they are counted until it takes them', async () => {
    receiver.now(refuses(503));
    const team = await open({ timing: quick });
    expect(team.waiting()).toBe(0);
    expect(await team.raise(alert())).toBe('failed');
    expect(team.waiting()).toBe(1);
    receiver.now(takes);
    await until(async () => team.waiting() === 0);
    expect(receiver.received.length).toBeGreaterThan(1);
  });

  test('is asked no more for ten minutes about one patient and one reason', async () => {
    const team = await open();
    expect(await Promise.all([team.raise(alert()), team.raise(alert())])).toEqual(['sent', 'sent']);
    now = new Date('2026-11-22T16:34:59.000Z');
    expect(await team.raise(alert())).toBe('sent');
    expect(receiver.received).toHaveLength(1);
    await team.raise(alert({ reason: 'SELF-HARM-B' }));
    await team.raise(alert({ patient: 'another' }));
    expect(receiver.received).toHaveLength(3);
    now = new Date('2026-11-22T16:35:00.000Z');
    await team.raise(alert());
    expect(receiver.received).toHaveLength(4);
    expect(new Set(receiver.received.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(4);
  });

  test('gets an alert of everybody in a bad night, not more than a few at once', async () => {
    let busy = 0;
    let most = 0;
    receiver.now(response => {
      busy += 1;
      most = Math.max(most, busy);
      setTimeout(() => {
        busy -= 1;
        takes(response, response.req);
      }, 5);
    });
    const team = await open();
    const told = await Promise.all(Array.from({ length: 100 }, (_, at) => team.raise(alert({ patient: `p${at}` }))));
    expect(new Set(told)).toEqual(new Set(['sent']));
    expect(most).toBeLessThanOrEqual(16);
  });

  test('is enough when the rest of its answer never comes', async () => {
    receiver.now(hangsAfterItsHeaders(200));
    expect(await (await open()).raise(alert())).toBe('sent');
  });
});

describe('an alert that was not taken', () => {
  const ways: readonly [what: string, behave: () => void, why: RegExp][] = [
    ['the receiver refuses', () => { receiver.now(refuses(500)); }, /HTTP 500/],
    ['the receiver does not know the secret', () => { receiver.now(refuses(401)); }, /HTTP 401/],
    ['the receiver closes the socket', () => { receiver.now(closesTheSocket); }, /UND_ERR_SOCKET|ECONNRESET/],
    ['the receiver hangs', () => { receiver.now(hangs); }, /TimeoutError/],
    ['a refusal that never ends', () => { receiver.now(hangsAfterItsHeaders(503)); }, /HTTP 503/]
  ];

  test.each(ways)('is told, reported by its id alone, and kept: %s', async (_what, behave, why) => {
    behave();
    const team = await open();
    expect(await team.raise(alert())).toBe('failed');
    expect(codes()).toEqual(['UNFOLD_ALERT_NOT_SENT']);
    expect(reports[0]?.message).toMatch(why);
    expect(reports[0]?.message).not.toContain('9c56cc51b374c3ba');
    expect(await waiting()).toHaveLength(1);
    const before = receiver.received.length;
    expect(await team.raise(alert())).toBe('failed');
    expect(receiver.received).toHaveLength(before);
  });

  test('for a connection that was lost at once is tried a second time while the patient waits', async () => {
    receiver.now((response, request) => {
      receiver.now(takes);
      closesTheSocket(response, request);
    });
    expect(await (await open()).raise(alert())).toBe('sent');
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
    expect(reports).toEqual([]);
  });

  test('is told in time when the sending itself never ends, or throws', async () => {
    const never = await open({ fetch: () => new Promise(() => undefined), timing: { ...slow, answerMs: 50 } });
    expect(await never.raise(alert())).toBe('failed');
    const throwing = await open({ fetch: () => { throw new Error('no network'); } });
    expect(await throwing.raise(alert())).toBe('failed');
  });

  test('is never carried on to another address', async () => {
    const stranger = await new Receiver().open();
    try {
      receiver.now(redirects(stranger.url));
      expect(await (await open()).raise(alert())).toBe('failed');
      expect(stranger.received).toEqual([]);
      expect(reports[0]?.message).toMatch(/HTTP 307/);
    } finally {
      await stranger.close();
    }
  });

  test('goes through when the receiver comes back, under the same id, and is told as sent from then on', async () => {
    await receiver.close();
    const team = await open({ timing: quick });
    expect(await team.raise(alert())).toBe('failed');
    expect(reports[0]?.message).toMatch(/ECONNREFUSED/);
    const [name] = await waiting();
    await receiver.open();
    const [first] = await receiver.got(1);
    expect(`${(JSON.parse(first?.body ?? '') as { id: string }).id}.json`).toBe(name);
    await until(async () => (await waiting()).length === 0);
    expect(await team.raise(alert())).toBe('sent');
    expect(receiver.received).toHaveLength(1);
    expect(codes()).toEqual(['UNFOLD_ALERT_NOT_SENT']);
  });

  test('is repeated with the very same body until it is taken, and then no more', async () => {
    receiver.now(refuses(500));
    const team = await open({ timing: quick });
    expect(await team.raise(alert())).toBe('failed');
    await receiver.got(4);
    receiver.now(takes);
    const before = receiver.received.length;
    await receiver.got(before + 1);
    await until(async () => (await waiting()).length === 0);
    await sleep(150);
    expect(receiver.received).toHaveLength(before + 1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  test('goes through after a restart', async () => {
    receiver.now(refuses(503));
    const first = await open();
    for (const patient of ['a', 'b', 'c']) expect(await first.raise(alert({ patient }))).toBe('failed');
    await first.close();
    expect(await waiting()).toHaveLength(3);
    const earlier = receiver.received.map(({ body }) => body);
    receiver.now(takes);
    const second = await open({ timing: quick });
    expect(await second.raise(alert({ patient: 'a' }))).toMatch(/failed|sent/);
    await receiver.got(6);
    expect(receiver.received.slice(3).map(({ body }) => body).sort()).toEqual([...earlier].sort());
    await until(async () => (await waiting()).length === 0);
  });

  test('does not hold up new ones, however many wait for a receiver that hangs', async () => {
    receiver.now(hangs);
    const first = await open({ timing: { ...slow, postMs: 50 } });
    await Promise.all(Array.from({ length: 40 }, (_, at) => first.raise(alert({ patient: `old${at}` }))));
    await first.close();
    const second = await open({ timing: { ...quick, postMs: 5_000, answerMs: 4_000 } });
    await receiver.got(44);
    receiver.now(takes);
    expect(await second.raise(alert({ patient: 'new' }))).toBe('sent');
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { patient: string }).patient)).toContain('new');
    await receiver.close();
    await receiver.open();
  });

  test('is given up after a day, kept apart and reported', async () => {
    await receiver.close();
    const team = await open({ timing: quick });
    await team.raise(alert());
    now = new Date('2026-11-23T16:25:00.000Z');
    await until(() => Promise.resolve(codes().includes('UNFOLD_ALERT_EXPIRED')));
    expect(await waiting()).toEqual([]);
    expect(await waiting('expired')).toHaveLength(1);
    await receiver.open();
    await sleep(150);
    expect(receiver.received).toEqual([]);
  });

  test('that grew too old while the server was down is given up at the next start', async () => {
    receiver.now(refuses(500));
    const first = await open();
    await first.raise(alert());
    await first.close();
    now = new Date('2026-11-24T00:00:00.000Z');
    await open({ timing: quick });
    await until(() => Promise.resolve(codes().includes('UNFOLD_ALERT_EXPIRED')));
    expect(receiver.received).toHaveLength(1);
    expect(await waiting('expired')).toHaveLength(1);
  });
});

describe('trouble with the disk', () => {
  /** A file where the folder should be: nothing can be written, not even by root. */
  async function breakFolder(): Promise<void> {
    await rm(path.join(folder.path, 'pending'), { recursive: true });
    await writeFile(path.join(folder.path, 'pending'), '');
  }

  test('does not keep the alert from being sent', async () => {
    const team = await open();
    await breakFolder();
    expect(await team.raise(alert())).toBe('sent');
    expect(codes()).toEqual(['UNFOLD_ALERT_NOT_KEPT']);
    expect(receiver.received).toHaveLength(1);
  });

  test('does not keep it from being sent again, and it is kept once the disk is well', async () => {
    receiver.now(refuses(500));
    const team = await open({ timing: quick });
    await breakFolder();
    expect(await team.raise(alert())).toBe('failed');
    await receiver.got(3);
    await rm(path.join(folder.path, 'pending'));
    await mkdir(path.join(folder.path, 'pending'));
    await until(async () => (await waiting()).length === 1);
    receiver.now(takes);
    await until(async () => (await waiting()).length === 0);
  });

  test('with an alert too old besides: it is in the folder for those all the same', async () => {
    receiver.now(refuses(500));
    const team = await open({ timing: quick });
    await breakFolder();
    await team.raise(alert());
    now = new Date('2026-11-23T16:25:00.000Z');
    await until(() => Promise.resolve(codes().includes('UNFOLD_ALERT_EXPIRED')));
    expect(await waiting('expired')).toHaveLength(1);
  });

  test('a waiting file that is no alert is put aside and reported; the others go out', async () => {
    receiver.now(refuses(500));
    const first = await open();
    await first.raise(alert());
    await first.close();
    const [name] = await waiting();
    const whole = await readFile(path.join(folder.path, 'pending', name ?? ''), 'utf8');
    await writeFile(path.join(folder.path, 'pending', 'half.json'), whole.slice(0, 40));
    await writeFile(path.join(folder.path, 'pending', 'copied.json'), whole);
    await mkdir(path.join(folder.path, 'pending', 'folder.json'));
    reports = [];
    receiver.now(takes);
    await open({ timing: quick });
    expect(codes()).toEqual(['UNFOLD_ALERT_DAMAGED', 'UNFOLD_ALERT_DAMAGED', 'UNFOLD_ALERT_DAMAGED']);
    await receiver.got(2);
    expect((await waiting('damaged')).sort()).toEqual(['copied.json', 'folder.json', 'half.json']);
    await until(async () => (await waiting()).length === 0);
  });

  test('a folder that cannot be used is refused at the start, with what to do', async () => {
    await writeFile(path.join(folder.path, 'file'), '');
    await expect(open({ folder: path.join(folder.path, 'file') })).rejects.toThrow(/UNFOLD_DATA_NOT_WRITABLE: .*UNFOLD_DATA/);
  });
});

describe('without a receiver', () => {
  const outbox = async (): Promise<string[]> => (await readFile(path.join(folder.path, 'outbox.jsonl'), 'utf8')).split('\n');
  const openOutbox = (): Promise<CareTeam> => open({ webhook: undefined });

  test('each alert is a line of a file, and nobody was told', async () => {
    const team = await openOutbox();
    expect(await Promise.all([team.raise(alert()), team.raise(alert()), team.raise(alert({ reason: 'MED-1' }))])).toEqual(['nobody', 'nobody', 'nobody']);
    const lines = await outbox();
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ id: expect.any(String), ...alert(), clinic: 'Quiet Harbor' });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ reason: 'MED-1' });
  });

  test('a line that a crash cut short is not joined to the next one', async () => {
    await writeFile(path.join(folder.path, 'outbox.jsonl'), '{"id":"half');
    const team = await openOutbox();
    await team.raise(alert());
    const lines = await outbox();
    expect(lines[0]).toBe('{"id":"half');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ reason: 'SELF-HARM-A' });
  });

  test('nor one that a full disk cut short', async () => {
    const team = await openOutbox();
    await mkdir(path.join(folder.path, 'outbox.jsonl'));
    await team.raise(alert());
    await rm(path.join(folder.path, 'outbox.jsonl'), { recursive: true });
    await writeFile(path.join(folder.path, 'outbox.jsonl'), '{"id":"half');
    await team.raise(alert({ reason: 'OD' }));
    await team.raise(alert({ reason: 'MED-1' }));
    expect((await outbox()).slice(1).map(line => (line === '' ? '' : (JSON.parse(line) as Alert).reason))).toEqual(['OD', 'MED-1', '']);
  });

  test('a full disk is reported', async () => {
    await symlink('/dev/full', path.join(folder.path, 'outbox.jsonl'));
    const team = await openOutbox();
    expect(await team.raise(alert())).toBe('nobody');
    expect(reports).toEqual([{ code: 'UNFOLD_ALERT_NOT_KEPT', message: expect.stringMatching(/\((ENOSPC|EINVAL)\)/) }]);
  });

  test('a file that cannot be written is reported; later ones are tried anew', async () => {
    const team = await openOutbox();
    await mkdir(path.join(folder.path, 'outbox.jsonl'));
    expect(await team.raise(alert())).toBe('nobody');
    expect(codes()).toEqual(['UNFOLD_ALERT_NOT_KEPT']);
    await rm(path.join(folder.path, 'outbox.jsonl'), { recursive: true });
    expect(await team.raise(alert({ reason: 'OD' }))).toBe('nobody');
    expect(await outbox()).toHaveLength(2);
  });

  test('alerts that still waited for a receiver are named at the start', async () => {
    receiver.now(refuses(500));
    const team = await open();
    await team.raise(alert());
    await team.close();
    reports = [];
    await openOutbox();
    expect(reports).toEqual([{ code: 'UNFOLD_ALERT_NOT_SENT', message: expect.stringMatching(/^1 earlier alerts wait/) }]);
  });
});

test('an unsafe address or a short secret is refused', async () => {
  await expect(open({ webhook: { url: 'http://clinic.example/', secret } })).rejects.toThrow(/UNFOLD_CONFIG_INVALID: .*https/);
  await expect(open({ webhook: { url: receiver.url, secret: 'short' } })).rejects.toThrow(/UNFOLD_CONFIG_INVALID: .*32/);
});

test('closing in the middle of a hanging try ends, and the alert waits for the next start', async () => {
  receiver.now(hangs);
  const team = await open({ timing: { ...slow, postMs: 300 } });
  const told = team.raise(alert());
  await receiver.got(1);
  await team.close();
  expect(await told).toBe('failed');
  expect(await waiting()).toHaveLength(1);
});
