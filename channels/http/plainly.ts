import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What asks for another protocol: hop-by-hop, so nothing else in the request depends on it. */
const offers = new Set(['upgrade', 'http2-settings']);

/**
 * Serves a request that offers a protocol we do not speak as if it did not: RFC 9110, 7.8 lets a server pass over
 * an offer, and clients make one by themselves (`Upgrade: h2c`). Node hands such a connection out with its parser taken off, so
 * what it had read is put back without the offer, and the connection given to the server as a new one.
 */
export function servePlainly(server: Server, { method, url, httpVersion, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (offers.has(name.toLowerCase())) continue;
    const kept = name.toLowerCase() === 'connection' ? value.split(',').map(token => token.trim()).filter(token => !offers.has(token.toLowerCase())).join(', ') : value;
    if (kept !== '' || value === '') lines.push(`${name}: ${kept}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
