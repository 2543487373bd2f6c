import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { recognizeOrigin } from '../http/origin.ts';
import { servePlainly } from '../http/plainly.ts';
import { closing } from '../server.ts';
import type { Conversation } from './conversation.ts';
import type { DirectLine } from './directLine.ts';
import type { Published } from './published.ts';
import { readWatermark } from './watermark.ts';

const path = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;
const maxSocketsPerConversation = 10;
/** A client that lets this much wait is gone or stuck; it comes back with its watermark. */
const maxWaitingBytes = 1024 * 1024;

export interface StreamSizes {
  /** A socket that let two of these pass without an answer is gone. */
  readonly heartbeatMs: number;
  /** A socket outlives its token; so now and then it must show a new one. The client comes back by itself. */
  readonly lifeMs: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  /** Clients send an empty frame every 20 s; one that sends more than this between two heartbeats is cut off. */
  readonly frames: number;
}

const usual: StreamSizes = { heartbeatMs: 30_000, lifeMs: 12 * 60 * 60_000, sockets: 5_000, socketsPerAddress: 500, frames: 60 };

/** What is known of an open socket. */
interface Open {
  readonly address: string;
  readonly untilMs: number;
  alive: boolean;
  frames: number;
}

/** The WebSocket side of Direct Line: what is published goes out as `{activities, watermark}` frames. */
export function mountStream(server: Server, line: DirectLine, sizes: Partial<StreamSizes> = {}): { openSockets: () => number } {
  const { heartbeatMs, lifeMs, ...most }: StreamSizes = { ...usual, ...sizes };
  // Clients send only empty frames, to notice a dead connection.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, maxFragments: 16, perMessageDeflate: false });
  const open = new Map<WebSocket, Open>();
  const heart = setInterval(() => {
    for (const [socket, state] of open) {
      if (!state.alive) socket.terminate();
      else if (state.untilMs <= line.now()) socket.close(1012, 'come back with a new token');
      else socket.ping();
      state.alive = false;
      state.frames = 0;
    }
  }, heartbeatMs).unref();
  server.server.on('close', () => { clearInterval(heart); });

  const admitted = async (req: IncomingMessage): Promise<Refused | Admitted> => {
    const address = line.addresses.of(req);
    const waitS = await line.limits.exceeded('address', address);
    if (waitS !== undefined) return { status: 429, waitS };
    const verdict = await admit(line, req);
    if ('status' in verdict) return verdict;
    const fromAddress = [...open.values()].reduce((sum, state) => sum + (state.address === address ? 1 : 0), 0);
    return open.size >= most.sockets || fromAddress >= most.socketsPerAddress ? { status: 503, waitS: 10 } : verdict;
  };
  const accept = (socket: WebSocket, req: IncomingMessage, { conversation, watermark }: Admitted): void => {
    const state: Open = { address: line.addresses.of(req), untilMs: line.now() + lifeMs, alive: true, frames: 0 };
    open.set(socket, state);
    socket.on('close', () => open.delete(socket));
    const heard = (): void => {
      state.alive = true;
      state.frames += 1;
      if (state.frames > most.frames) socket.close(1008, 'too many frames');
    };
    socket.on('message', heard).on('ping', heard).on('pong', heard);
    follow(socket, conversation, watermark);
  };
  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (req.headers.upgrade?.toLowerCase() !== 'websocket') {
      servePlainly(server.server, req, socket, head);
      return;
    }
    socket.on('error', () => socket.destroy());
    void admitted(req).then(verdict => {
      if ('status' in verdict) refuse(socket, verdict);
      else sockets.handleUpgrade(req, socket, head, webSocket => { accept(webSocket, req, verdict); });
    }).catch(() => { refuse(socket, { status: 400 }); });
  });
  server.on(closing, (boundMs: number) => {
    for (const socket of sockets.clients) {
      socket.close(1012, 'restarting');
      setTimeout(() => { socket.terminate(); }, boundMs).unref();
    }
  });
  return { openSockets: () => open.size };
}

interface Refused {
  readonly status: number;
  readonly waitS?: number;
}

interface Admitted {
  readonly conversation: Conversation;
  readonly watermark: number;
}

async function admit(line: DirectLine, req: IncomingMessage): Promise<Refused | Admitted> {
  if (!URL.canParse(req.url ?? '', 'ws://local')) return { status: 400 };
  const url = new URL(req.url ?? '', 'ws://local');
  const id = path.exec(url.pathname)?.[1];
  if (id === undefined) return { status: 404 };
  if (recognizeOrigin(req, line.origins) === 'foreign') return { status: 403 };
  const reading = line.tokens.read(url.searchParams.get('t') ?? '');
  if (reading.kind === 'bad' || reading.claims.use !== 'stream') return { status: 401 };
  const { conv, origin } = reading.claims;
  if (reading.kind === 'expired' || conv !== id) return { status: 403 };
  if (origin !== undefined && req.headers.origin !== undefined && req.headers.origin !== origin) return { status: 401 };
  const watermark = readWatermark(url.searchParams.get('watermark'), line.now());
  if (watermark === undefined) return { status: 400 };
  return { conversation: (await line.open(reading.claims)).conversation, watermark };
}

function refuse(socket: Duplex, { status, waitS }: Refused): void {
  const wait = waitS === undefined ? '' : `Retry-After: ${waitS}\r\n`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\n${wait}Content-Length: 0\r\n\r\n`, () => socket.destroy());
}

function follow(socket: WebSocket, conversation: Conversation, watermark: number): void {
  const send = (lines: readonly Published[]): void => {
    const last = lines.at(-1);
    if (last === undefined || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > maxWaitingBytes) socket.terminate();
    else socket.send(`{"activities":[${lines.map(({ json }) => json).join()}],"watermark":"${last.watermark}"}`);
  };
  // Every write wakes the client, which costs as much as the rest of the way. So the patient's own message travels with
  // the first reply when that comes in the same breath, and the other replies together behind it.
  let waiting: Published[] = [];
  let breath = false;
  let replied = false;
  const flush = (): void => {
    send(waiting);
    waiting = [];
  };
  const listener = (published: Published): void => {
    waiting.push(published);
    if (!breath) {
      breath = true;
      setImmediate(() => {
        breath = false;
        replied = false;
        flush();
      });
    }
    if (replied || published.activity.from?.role === 'user') return;
    replied = true;
    flush();
  };
  if (conversation.listeners.size >= maxSocketsPerConversation) {
    socket.close(1013, 'too many open windows');
    return;
  }
  conversation.listeners.set(listener, watermark);
  socket.on('error', () => { socket.terminate(); });
  socket.on('close', () => {
    conversation.listeners.delete(listener);
    conversation.touch();
  });
  send(conversation.since(watermark));
}
