import type { IncomingMessage } from 'node:http';

/**
 * Mends a request whose Host header or target is no part of a URL. restify builds a URL from both before any
 * handler runs, and what it throws there would end the process: one bad header, and nobody can reach Help now.
 */
export function mendRequestLine(req: IncomingMessage): void {
  const { host } = req.headers;
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) req.headers.host = 'localhost';
  const target = req.url ?? '';
  if (!target.startsWith('/') || !URL.canParse(`http://localhost${target}`)) req.url = '/not-a-path';
}
