import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ClientAddresses } from './clientAddress.ts';

export interface ConnectionSizes {
  readonly connections: number;
  /** For clients that come directly; behind a proxy it is the proxy's to bound. */
  readonly connectionsPerAddress: number;
  /** How long the headers of a request may take, and all of it. */
  readonly headersMs: number;
  readonly requestMs: number;
}

const usual: ConnectionSizes = { connections: 10_000, connectionsPerAddress: 500, headersMs: 10_000, requestMs: 30_000 };

/** Keeps slow and many connections from standing in the way of the next patient. Call it before listening. */
export function boundConnections(server: Server, addresses: ClientAddresses, sizes: Partial<ConnectionSizes> = {}): void {
  const { connections, connectionsPerAddress, headersMs, requestMs } = { ...usual, ...sizes };
  server.maxConnections = connections;
  server.headersTimeout = headersMs;
  server.requestTimeout = requestMs;
  // Node looks every 30 s unless told otherwise, and takes it as an option of a constructor that restify calls.
  Object.assign(server, { connectionsCheckingInterval: Math.min(1_000, headersMs) });
  const open = new Map<string, number>();
  // One that had offered another protocol comes a second time; see servePlainly.
  const counted = new WeakSet<Socket>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (addresses.isProxy(address) || counted.has(socket)) return;
    counted.add(socket);
    const count = (open.get(address) ?? 0) + 1;
    if (count > connectionsPerAddress) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
