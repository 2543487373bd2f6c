import type { IncomingMessage } from 'node:http';

/**
 * Mends a request whose Host header or target is no part of a URL. restify builds a URL from both before any
 * handler runs, and what it throws there would end the process: one bad header, and nobody can reach Help now.
 */
export function mendRequestLine(req: IncomingMessage): void {
  const { host } = req.headers;
  if (host === undefined || !isHost(host)) req.headers.host = 'localhost';
  const target = req.url ?? '';
  if (!plainTarget.test(target) && (!target.startsWith('/') || !URL.canParse(`http://localhost${target}`))) req.url = '/not-a-path';
}

/** What most requests ask for; parsing it as a URL would only find it good. */
const plainTarget = /^\/(?:[\w-][\w.~/=&?-]*)?$/;

// One clinic has one name, so looking at the last good one again is mostly all there is to do.
let lastGood = '';

function isHost(host: string): boolean {
  if (host === lastGood) return true;
  const isGood = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
  if (isGood) lastGood = host;
  return isGood;
}
