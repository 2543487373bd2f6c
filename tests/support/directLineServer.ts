import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { DirectLine } from '../../channels/directline/directLine.ts';
import type { DirectLineOptions } from '../../channels/directline/directLine.ts';
import { hearing } from '../../channels/directline/hearing.ts';
import { mountDirectLine } from '../../channels/directline/routes.ts';
import { mountStream, type StreamSizes } from '../../channels/directline/stream.ts';
import type { ConnectionSizes } from '../../channels/http/connections.ts';
import { close, createServer, listen } from '../../channels/server.ts';

export interface RunningDirectLine {
  readonly line: DirectLine;
  readonly port: number;
  readonly domain: string;
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

export interface DirectLineServerOptions extends Partial<DirectLineOptions> {
  readonly sizes?: Partial<ConnectionSizes>;
  readonly stream?: Partial<StreamSizes>;
}

/** A listening server with Direct Line on it, on loopback. */
export async function startDirectLine({ sizes = {}, stream = {}, ...options }: Pick<DirectLineOptions, 'logic' | 'history'> & DirectLineServerOptions, port = 0): Promise<RunningDirectLine> {
  const line = new DirectLine({ secret: randomBytes(32), ...options });
  const server = createServer({ ready: () => true, log: line.log, hear: hearing(line), proxies: options.proxies, sizes });
  mountDirectLine(server, line);
  mountStream(server, line, stream);
  const address: AddressInfo = await listen(server, port, '127.0.0.1');
  return {
    line,
    port: address.port,
    domain: `http://127.0.0.1:${address.port}/v3/directline`,
    connections: () => new Promise((resolve, reject) => {
      server.server.getConnections((error, count) => { if (error) reject(error); else resolve(count); });
    }),
    close: async () => {
      line.close();
      if (server.server.listening) await close(server, 200);
    }
  };
}
