import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { recognizeOrigin } from '../http/origin.ts';
import { closing } from '../server.ts';
import type { Conversation, Published } from './conversation.ts';
import type { DirectLine } from './directLine.ts';

const path = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;
const heartbeatMs = 30_000;
const maxSocketsPerConversation = 10;
/** A client that lets this much wait is gone or stuck; it comes back with its watermark. */
const maxWaitingBytes = 1024 * 1024;

/** The WebSocket side of Direct Line: what is published goes out as `{activities, watermark}` frames. */
export function mountStream(server: Server, line: DirectLine): void {
  // Clients send only empty frames, to notice a dead connection.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  const alive = new WeakSet<WebSocket>();
  const heart = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, heartbeatMs).unref();
  server.server.on('close', () => { clearInterval(heart); });
  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    void admit(line, req).then(admitted => {
      if (typeof admitted === 'number') {
        refuse(socket, admitted);
        return;
      }
      sockets.handleUpgrade(req, socket, head, webSocket => {
        alive.add(webSocket);
        webSocket.on('pong', () => alive.add(webSocket));
        webSocket.on('message', () => alive.add(webSocket));
        follow(webSocket, admitted.conversation, admitted.watermark);
      });
    }).catch(() => { refuse(socket, 400); });
  });
  server.on(closing, (boundMs: number) => {
    for (const socket of sockets.clients) {
      socket.close(1012, 'restarting');
      setTimeout(() => { socket.terminate(); }, boundMs).unref();
    }
  });
}

async function admit(line: DirectLine, req: IncomingMessage): Promise<number | { conversation: Conversation; watermark: number }> {
  if (!URL.canParse(req.url ?? '', 'ws://local')) return 400;
  const url = new URL(req.url ?? '', 'ws://local');
  const id = path.exec(url.pathname)?.[1];
  if (id === undefined) return 404;
  if (recognizeOrigin(req, line.origins) === 'foreign') return 403;
  const reading = line.read(url.searchParams.get('t') ?? '');
  if (reading.kind === 'bad' || reading.claims.use !== 'stream') return 401;
  if (reading.kind === 'expired' || reading.claims.conv !== id) return 403;
  const watermark = Number(url.searchParams.get('watermark') ?? '0');
  if (!Number.isSafeInteger(watermark)) return 400;
  try {
    return { conversation: (await line.open(reading.claims)).conversation, watermark };
  } catch {
    return 503;
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function follow(socket: WebSocket, conversation: Conversation, watermark: number): void {
  const send = (lines: readonly Published[]): void => {
    const last = lines.at(-1);
    if (last === undefined) return;
    if (socket.bufferedAmount > maxWaitingBytes) socket.terminate();
    else socket.send(JSON.stringify({ activities: lines.map(({ activity }) => activity), watermark: String(last.watermark) }));
  };
  const listener = (published: Published): void => { send([published]); };
  if (conversation.listeners.size >= maxSocketsPerConversation) {
    socket.close(1013, 'too many open windows');
    return;
  }
  conversation.listeners.add(listener);
  socket.on('error', () => { socket.terminate(); });
  socket.on('close', () => {
    conversation.listeners.delete(listener);
    conversation.touch();
  });
  send(conversation.since(watermark));
}
