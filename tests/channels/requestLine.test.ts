import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { close, createServer, listen } from '../../channels/server.ts';
import { mountStream } from '../../channels/directline/stream.ts';
import { mountDirectLine } from '../../channels/directline/routes.ts';
import { DirectLine } from '../../channels/directline/directLine.ts';

function raw(port: number, request: string, next?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => { socket.write(request); });
    let answer = '';
    socket.on('data', chunk => { answer += chunk.toString(); });
    if (next !== undefined) socket.once('data', () => { socket.write(next); });
    socket.on('close', () => { resolve(answer); });
    socket.on('error', reject);
    socket.setTimeout(3_000, () => { socket.destroy(); });
  });
}

test('no Host header and no target can end the server', async () => {
  const server = createServer({ ready: () => true });
  const line = new DirectLine({ secret: Buffer.alloc(32, 1), logic: () => Promise.resolve(), history: () => Promise.resolve([]) });
  mountDirectLine(server, line);
  mountStream(server, line);
  const { port } = await listen(server, 0, '127.0.0.1');
  for (const host of ['[', 'a b', 'a:99999', '%zz', 'localhost:1, evil', 'a"b<c>']) {
    expect(await raw(port, `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (200|400)/);
  }
  for (const target of ['http://', 'http://[::/healthz', '//', '*']) {
    expect(await raw(port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d/);
    await raw(port, `GET ${target} HTTP/1.1\r\nHost: [\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
  }
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  line.close();
  await close(server, 200);
});

test('who takes the server for a proxy is told that it is none', async () => {
  const server = createServer({ ready: () => true });
  const { port } = await listen(server, 0, '127.0.0.1');
  expect(await raw(port, 'CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n')).toMatch(/^HTTP\/1\.1 405 /);
  await close(server, 200);
});

test('an offer to speak another protocol is passed over, and the request served', async () => {
  const server = createServer({ ready: () => true, proxies: [], sizes: { connectionsPerAddress: 2 } });
  const line = new DirectLine({ secret: Buffer.alloc(32, 1), logic: () => Promise.resolve(), history: () => Promise.resolve([]) });
  mountDirectLine(server, line);
  mountStream(server, line);
  const { port } = await listen(server, 0, '127.0.0.1');
  const offer = (rest: string): string => `Host: localhost\r\nConnection: Upgrade, HTTP2-Settings${rest}\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n`;
  const text = JSON.stringify({ type: 'message', text: 'añil' });
  const [generate, healthz] = [`POST /v3/directline/tokens/generate HTTP/1.1\r\n${offer('')}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`, `GET /healthz HTTP/1.1\r\n${offer(', close')}\r\n`];
  // The second is sent when the first is answered, on the same connection.
  const answers = await raw(port, generate, healthz);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(answers).toMatch(/"token":"[^]*"alive"/);
  for (let count = 0; count < 4; count += 1) expect(await raw(port, healthz)).toMatch(/^HTTP\/1\.1 200/);
  line.close();
  await close(server, 200);
});
