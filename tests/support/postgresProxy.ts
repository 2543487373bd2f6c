import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between an app and PostgreSQL: counts round trips, and is the network that breaks. */
export interface PostgresProxy {
  /** The address to give to the app. */
  readonly url: string;
  /** Statements sent and waited for since the last call, but for what the nodes tell each other. */
  roundTrips(): number;
  /** Cuts what is open and lets nobody in, until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Bytes that end a request of PostgreSQL's protocol: Sync of the extended one, Query of the simple one. */
const ends = new Set(['S'.charCodeAt(0), 'Q'.charCodeAt(0)]);

export async function startProxy(url: string): Promise<PostgresProxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let trips = 0;
  let broken = false;
  const server = createServer(client => {
    if (broken) {
      client.destroy();
      return;
    }
    const upstream = createConnection(Number(target.port), target.hostname);
    let telling = false;
    const count = countRequests(request => {
      telling ||= /pg_notify|listen /.test(request);
      if (!telling) trips += 1;
    });
    for (const [from, to] of [[client, upstream], [upstream, client]] as const) {
      open.add(from);
      from.on('error', () => { to.destroy(); });
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    client.on('data', count);
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const own = new URL(url);
  own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = (): void => {
    broken = true;
    for (const socket of open) socket.destroy();
  };
  return {
    url: own.href,
    roundTrips() {
      const count = trips;
      trips = 0;
      return count;
    },
    cut,
    mend() { broken = false; },
    close: () => new Promise(resolve => {
      cut();
      server.close(() => { resolve(); });
    })
  };
}

function countRequests(counted: (request: string) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  let request = '';
  let started = false;
  return piece => {
    rest = Buffer.concat([rest, piece]);
    // The first message has no type: only its length, and then its content.
    for (let head = started ? 1 : 0; rest.length >= head + 4; head = 1) {
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      request += rest.toString('latin1', 0, length);
      if (ends.has(rest[0] ?? 0) && started) {
        counted(request);
        request = '';
      }
      started = true;
      rest = rest.subarray(length);
    }
  };
}
