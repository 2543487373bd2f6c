import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** Stands between an app and PostgreSQL: counts round trips, and is the network that breaks. */
export interface PostgresProxy {
  /** The address to give to the app. */
  readonly url: string;
  /** Statements sent and waited for since the last call, but for what the nodes tell each other. */
  roundTrips(): number;
  /** Cuts what is open and lets nobody in, until it is mended. */
  cut(): void;
  mend(): void;
  /** How many milliseconds everything that the database says is on its way from now on; what was under way keeps its time. */
  delay(late: Lateness): void;
  close(): Promise<void>;
}

/** Both are 0 at first. */
export interface Lateness {
  /** Answers to what the app asks. */
  readonly answersMs: number;
  /** What comes over the connection that listens to the other nodes. */
  readonly newsMs: number;
}

/** Bytes that end a request of PostgreSQL's protocol: Sync of the extended one, Query of the simple one. */
const ends = new Set(['S'.charCodeAt(0), 'Q'.charCodeAt(0)]);

export async function startProxy(url: string): Promise<PostgresProxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let trips = 0;
  let broken = false;
  let late: Lateness = { answersMs: 0, newsMs: 0 };
  const server = createServer(client => {
    if (broken) {
      client.destroy();
      return;
    }
    const upstream = createConnection(Number(target.port), target.hostname);
    let telling = false;
    let listening = false;
    const count = countRequests(request => {
      listening ||= /listen /.test(request);
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
    }
    client.pipe(upstream);
    upstream.pipe(delayed(() => (listening ? late.newsMs : late.answersMs))).pipe(client);
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
    delay(given) { late = given; },
    close: () => new Promise(resolve => {
      cut();
      server.close(() => { resolve(); });
    })
  };
}

/** Hands on what it gets, in order, each piece as late as is said when it comes. */
function delayed(ms: () => number): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, handedOn) {
      const wait = ms();
      if (wait === 0) handedOn(null, piece);
      else setTimeout(() => { handedOn(null, piece); }, wait).unref();
    }
  });
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
