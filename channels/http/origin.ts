import type { IncomingMessage } from 'node:http';

export type OriginVerdict = 'absent' | 'same' | 'listed' | 'foreign';

/**
 * Where a browser says a request comes from. Only the host is compared for our own page:
 * behind a clinic's proxy we do not see whether the browser spoke https.
 */
export function recognizeOrigin(req: IncomingMessage, origins: readonly string[]): OriginVerdict {
  const { origin, host } = req.headers;
  if (origin === undefined) return 'absent';
  if (origins.includes(origin)) return 'listed';
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase() ? 'same' : 'foreign';
}
