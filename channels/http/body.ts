import type { IncomingMessage } from 'node:http';

export const bodyLimitBytes = 64 * 1024;

export interface Body {
  readonly text: string;
  /** True when the body was longer than the limit; `text` then holds its beginning. */
  readonly cut: boolean;
}

/**
 * Reads a request body as UTF-8, up to 64 KiB.
 * restify's own parser is not used: it writes uploads to disk and merges bodies into `req.params`.
 */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    const room = bodyLimitBytes - size;
    parts.push(part.subarray(0, room));
    size += part.length;
    if (size > bodyLimitBytes) return { text: Buffer.concat(parts).toString('utf8'), cut: true };
  }
  return { text: Buffer.concat(parts).toString('utf8'), cut: false };
}
