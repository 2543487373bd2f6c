import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DirectLine } from '../../channels/directline/directLine.ts';
import type { DirectLineOptions } from '../../channels/directline/directLine.ts';
import { mountDirectLine } from '../../channels/directline/routes.ts';
import { mountStream } from '../../channels/directline/stream.ts';
import { loadAssets } from '../../channels/page/assets.ts';
import { mountPage } from '../../channels/page/page.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import { Clinic } from '../../content/clinic.ts';

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export interface PageServer {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const yaml = (file: string): unknown => parse(readFileSync(path.join(root, 'content', file), 'utf8'));

export const shippedContent = {
  clinic: Clinic.parse(yaml('clinic.yaml')),
  languages: new Map([['en', { page: yaml('en/page.yaml') as Record<string, string> }]])
};

/** The clinic's page and Direct Line with any bot behind them, on loopback. */
export async function startPage(
  options: Pick<DirectLineOptions, 'logic' | 'history'> & Partial<DirectLineOptions>,
  { port = 0, webChatFolder = path.join(root, '.cache', 'webchat-4.18.1') }: { port?: number; webChatFolder?: string } = {}
): Promise<PageServer> {
  const server = createServer({ ready: () => true });
  const line = new DirectLine({ secret: randomBytes(32), ...options });
  mountDirectLine(server, line);
  mountStream(server, line);
  mountPage(server, { content: shippedContent, assets: loadAssets(path.join(root, 'widget'), webChatFolder) });
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
