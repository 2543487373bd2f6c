import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openCareTeam } from '../../alerts/careTeam.ts';
import { signature } from '../../alerts/receiver.ts';
import { projectRoot } from '../support/content.ts';
import { temporaryFolder, type TemporaryFolder } from '../storage/temporaryFolder.ts';

const secret = 'a secret that both of them know, long';
const alert = { reason: 'SELF-HARM-A', at: '2026-11-22T16:25:00.000Z', patient: '9c56cc51b374c3ba' };

let folder: TemporaryFolder;
let child: ChildProcess;
let lines: AsyncIterator<string>;
let url: string;

/** Runs the receiver of docs/care-team-alerts.md as it stands there. */
beforeEach(async () => {
  folder = await temporaryFolder();
  const docs = await readFile(path.join(projectRoot, 'docs/care-team-alerts.md'), 'utf8');
  const example = /^```js\n([\s\S]*?)^```$/m.exec(docs)?.[1] ?? '';
  const file = path.join(folder.path, 'receiver.mjs');
  await writeFile(file, example);
  child = spawn(process.execPath, [file], { env: { UNFOLD_ALERT_SECRET: secret, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('the receiver has no output');
  lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  url = `http://127.0.0.1:${/\d+/.exec((await lines.next()).value as string)?.[0] ?? ''}/unfold`;
});

afterEach(async () => {
  child.kill();
  await once(child, 'exit');
  await folder.remove();
});

test('the receiver of the docs takes our alerts, and each once', async () => {
  const team = await openCareTeam({ folder: path.join(folder.path, 'alerts'), webhook: { url, secret }, report: () => undefined });
  expect(await team.raise(alert)).toBe('sent');
  expect(await team.raise({ ...alert, reason: 'MED-1' })).toBe('sent');
  await team.close();
  expect(JSON.parse((await lines.next()).value as string)).toMatchObject(alert);
  expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ reason: 'MED-1' });
});

describe('the receiver of the docs refuses', () => {
  const body = JSON.stringify({ id: '1', ...alert });
  const seconds = (): number => Math.floor(Date.now() / 1000);
  const send = async (header: string | undefined, sent = body): Promise<number> =>
    (await fetch(url, { method: 'POST', body: sent, ...(header === undefined ? {} : { headers: { 'unfold-signature': header } }) })).status;

  test('what has no signature, another secret, another body or another time', async () => {
    expect(await send(signature(secret, seconds(), body))).toBe(204);
    expect(await send(undefined)).toBe(401);
    expect(await send('t=1,v1=zz')).toBe(401);
    expect(await send(signature('another secret', seconds(), body))).toBe(401);
    expect(await send(signature(secret, seconds(), body), body.replace('SELF-HARM-A', 'HUMAN'))).toBe(401);
    expect(await send(signature(secret, seconds(), body).replace(/^t=\d+/, `t=${seconds() + 1}`))).toBe(401);
    expect(await send(signature(secret, seconds() - 301, body))).toBe(401);
  });
});

test('another secret on our side is an alert that did not go through', async () => {
  const team = await openCareTeam({ folder: path.join(folder.path, 'alerts'), webhook: { url, secret: secret.toUpperCase() }, report: () => undefined });
  expect(await team.raise(alert)).toBe('failed');
  await team.close();
});
