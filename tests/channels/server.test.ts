import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openTokenSecrets } from '../../channels/directline/tokenSecret.ts';
import type { Log } from '../../channels/log.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import type { ServerOptions } from '../../channels/server.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function started(options: Partial<ServerOptions> = {}, mount: (server: ReturnType<typeof createServer>) => void = () => undefined): Promise<{ port: number; origin: string }> {
  const server = createServer({ ready: () => true, ...options });
  mount(server);
  const { port } = await listen(server, 0, '127.0.0.1');
  cleanups.push(() => close(server, 100));
  return { port, origin: `http://127.0.0.1:${port}` };
}

function collectingLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const add = (fields: Readonly<Record<string, unknown>>, message: string): void => void lines.push(JSON.stringify({ ...fields, message }));
  return { lines, log: { info: add, warn: add, error: add } };
}

describe('the server', () => {
  test('tells whether it lives and whether it can keep a turn', async () => {
    let ready = true;
    const { origin } = await started({ ready: () => ready });
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    ready = false;
    expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  });

  test('a port in use is a coded error that names a remedy', async () => {
    const { port } = await started();
    const second = createServer({ ready: () => true });
    await expect(listen(second, port, '127.0.0.1')).rejects.toMatchObject({ code: 'UNFOLD_PORT_IN_USE', message: expect.stringContaining(`PORT=${port + 1}`) });
  });

  test.each([
    ['/nothing', 'GET', 404],
    ['/healthz', 'DELETE', 405],
    ['/%zz', 'GET', 404],
    ['/..%2f..%2fetc%2fpasswd', 'GET', 404],
    ['/__proto__', 'GET', 404]
  ])('%s by %s is a plain %i with every safety header', async (where, method, status) => {
    const { origin } = await started();
    const answer = await fetch(origin + where, { method });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('permissions-policy')).toContain('camera=()');
  });

  test('a failure inside is a 500 that tells nothing, and a log line without words or paths', async () => {
    const { log, lines } = collectingLog();
    const { origin } = await started({ log }, server => {
      server.get('/fails/:id', async () => { throw new Error('secret words of a patient'); });
    });
    const answer = await fetch(`${origin}/fails/ann?t=token`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|\.ts|at /);
    expect(lines.join('\n')).toContain('/fails/:id');
    expect(lines.join('\n')).not.toMatch(/secret|ann|token/);
  });

  test('what is not HTTP gets a 400 and the server lives on', async () => {
    const { port, origin } = await started();
    const answer = await new Promise<string>(resolve => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('\u0000\u0001 not http\r\n\r\n'));
      socket.on('data', part => { text += part.toString(); });
      socket.on('close', () => { resolve(text); });
    });
    expect(answer).toContain('400 Bad Request');
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });
});

describe('the token secret', () => {
  const folder = (): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'unfold-secret-'));
    cleanups.push(() => { rmSync(made, { recursive: true, force: true }); });
    return made;
  };

  test('is made once, is the same after a restart, and is readable by its user alone', () => {
    const place = folder();
    const first = openTokenSecrets(place);
    expect(first).toEqual([expect.any(Buffer)]);
    expect(first[0]).toHaveLength(32);
    expect(openTokenSecrets(place)).toEqual(first);
    expect(statSync(path.join(place, 'token-secret')).mode & 0o777).toBe(0o600);
  });

  test('a new first line signs, and the old one is still read', () => {
    const place = folder();
    const [old] = openTokenSecrets(place);
    const fresh = randomBytes(32);
    writeFileSync(path.join(place, 'token-secret'), `${fresh.toString('base64')}\n${old?.toString('base64')}\n`);
    expect(openTokenSecrets(place)).toEqual([fresh, old]);
  });

  test('a damaged one, or a folder that is not there, is a coded error; nothing is overwritten', () => {
    const place = folder();
    writeFileSync(path.join(place, 'token-secret'), 'short');
    expect(() => openTokenSecrets(place)).toThrow(/UNFOLD_DATA_NOT_WRITABLE/);
    expect(readFileSync(path.join(place, 'token-secret'), 'utf8')).toBe('short');
    expect(() => openTokenSecrets(path.join(place, 'absent'))).toThrow(/UNFOLD_DATA_NOT_WRITABLE/);
  });
});
