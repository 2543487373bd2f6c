import type { Server } from 'restify';
import { allowedFrom } from './http/clientAddress.ts';
import { Refusal } from './http/refusal.ts';

export interface MetricsOptions {
  /** In the format of Prometheus. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
  /** Addresses and networks that may ask. */
  readonly readers: readonly string[];
  /** Whose `X-Forwarded-For` is believed. */
  readonly proxies?: readonly string[] | undefined;
}

/** Puts the figures of this process on a server, for those who may read them; to everybody else there is nothing. */
export function mountMetrics(server: Server, { read, readers, proxies }: MetricsOptions): void {
  const isReader = allowedFrom(readers, proxies);
  server.get('/metrics', async (req, res) => {
    if (!isReader(req)) throw new Refusal(404, 'NotFound', 'There is nothing at this address.');
    const { contentType, text } = await read();
    res.sendRaw(200, text, { 'content-type': contentType, 'cache-control': 'no-store' });
  });
}
