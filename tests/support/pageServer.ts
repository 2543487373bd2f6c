import { randomBytes } from 'node:crypto';
import { DirectLine } from '../../channels/directline/directLine.ts';
import type { DirectLineOptions } from '../../channels/directline/directLine.ts';
import { hearing } from '../../channels/directline/hearing.ts';
import { mountDirectLine } from '../../channels/directline/routes.ts';
import { mountStream, type StreamSizes } from '../../channels/directline/stream.ts';
import { mountEmbed } from '../../channels/embed/embed.ts';
import { mountPage } from '../../channels/page/page.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import type { Clinic } from '../../content/clinic.ts';
import { pageAssets } from './assets.ts';
import { shippedContent } from './content.ts';

export interface PageServer {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface PagePlace {
  readonly port?: number;
  readonly webChatFolder?: string;
  readonly stream?: Partial<StreamSizes>;
  /** What differs from the shipped clinic's `site`. */
  readonly site?: Partial<Clinic['site']>;
}

/** The clinic's page, the launcher and Direct Line with any bot behind them, on loopback. */
export async function startPage(
  options: Pick<DirectLineOptions, 'logic' | 'history'> & Partial<DirectLineOptions>,
  { port = 0, webChatFolder, stream = {}, site = {} }: PagePlace = {}
): Promise<PageServer> {
  const line = new DirectLine({ secret: randomBytes(32), ...options });
  const server = createServer({ ready: () => true, hear: hearing(line) });
  const shipped = shippedContent();
  const content = { ...shipped, clinic: { ...shipped.clinic, site: { ...shipped.clinic.site, ...site } } };
  const assets = pageAssets(webChatFolder);
  const origins = options.origins ?? [];
  mountDirectLine(server, line);
  mountStream(server, line, stream);
  mountPage(server, { content, assets, origins });
  mountEmbed(server, { content, source: assets.embed, origins });
  const address = await listen(server, port, '127.0.0.1');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      line.close();
      if (server.server.listening) await close(server, 200);
    }
  };
}
