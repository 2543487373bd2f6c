import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RequestHandler, Server } from 'restify';
import { chooseCoding } from '../http/coding.ts';
import { renderEmbed, type EmbedContent } from './renderEmbed.ts';

export interface EmbedOptions {
  readonly content: EmbedContent;
  /** The launcher's source. */
  readonly source: string;
  readonly origins?: readonly string[];
}

/** Serves the one line's script at `/embed.js`. It has one address for ever, so browsers ask for it again soon, and for a day go on with what they have while there is no answer. */
export function mountEmbed(server: Server, { content, source, origins = [] }: EmbedOptions): void {
  const script = Buffer.from(renderEmbed(source, content, origins));
  const bodies = { br: brotliCompressSync(script), gzip: gzipSync(script, { level: 9 }), identity: script };
  const etag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;
  const embed: RequestHandler = async (req, res) => {
    const headers = { etag, 'cache-control': 'public, max-age=300, stale-while-revalidate=86400', vary: 'Accept-Encoding', 'cross-origin-resource-policy': 'cross-origin' };
    if (req.headers['if-none-match'] === etag) {
      res.sendRaw(304, '', headers);
      return;
    }
    const coding = chooseCoding(req.headers['accept-encoding']);
    res.sendRaw(200, bodies[coding], { ...headers, 'content-type': 'text/javascript; charset=utf-8', ...(coding === 'identity' ? {} : { 'content-encoding': coding }) });
  };
  server.get('/embed.js', embed);
  server.head('/embed.js', embed);
}
