import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { DirectLine } from '../../channels/directline/directLine.ts';
import type { DirectLineOptions } from '../../channels/directline/directLine.ts';
import { mountDirectLine } from '../../channels/directline/routes.ts';
import { mountStream } from '../../channels/directline/stream.ts';
import { close, createServer, listen } from '../../channels/server.ts';

export interface RunningDirectLine {
  readonly line: DirectLine;
  readonly port: number;
  readonly domain: string;
  close(): Promise<void>;
}

/** A listening server with Direct Line on it, on loopback. */
export async function startDirectLine(options: Pick<DirectLineOptions, 'logic' | 'history'> & Partial<DirectLineOptions>, port = 0): Promise<RunningDirectLine> {
  const line = new DirectLine({ secret: randomBytes(32), ...options });
  const server = createServer({ ready: () => true });
  mountDirectLine(server, line);
  mountStream(server, line);
  const address: AddressInfo = await listen(server, port, '127.0.0.1');
  return {
    line,
    port: address.port,
    domain: `http://127.0.0.1:${address.port}/v3/directline`,
    close: async () => {
      line.close();
      if (server.server.listening) await close(server, 200);
    }
  };
}
