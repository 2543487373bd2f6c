import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import type { Request, Response, Server } from 'restify';
import { CodedError } from '../errors.ts';
import { clientAddresses } from './http/clientAddress.ts';
import { boundConnections } from './http/connections.ts';
import type { ConnectionSizes } from './http/connections.ts';
import { mendRequestLine } from './http/requestLine.ts';
import { carriesBody } from './http/body.ts';
import { failed, served } from './http/quickly.ts';
import { NotKept, Refusal, sendJson, sendRefusal } from './http/refusal.ts';
import type { Hear } from './http/refusal.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { errorName, silentLog } from './log.ts';
import type { Log } from './log.ts';

/** Emitted on the server with the bound in milliseconds, before it closes: long-lived sockets say good-bye now. */
export const closing = 'closing';

export interface ServerOptions {
  /** Whether turns can be kept now; asked by /readyz. */
  readonly ready: () => boolean | Promise<boolean>;
  readonly log?: Log;
  /** Hears the words of every request that is refused; without it they go unheard. */
  readonly hear?: Hear;
  /** Where many clients come through one address; see clientAddresses. */
  readonly proxies?: readonly string[] | undefined;
  readonly sizes?: Partial<ConnectionSizes>;
}

/** A server with health routes, headers, error shapes and a log of requests. It listens to nothing yet. */
export function createServer({ ready, log = silentLog, hear, proxies, sizes }: ServerOptions): Server {
  const server = restify.createServer({ name: '', handleUpgrades: false, ignoreTrailingSlash: true });
  server.server.prependListener('request', mendRequestLine);
  server.server.prependListener('upgrade', mendRequestLine);
  boundConnections(server.server, clientAddresses(proxies), sizes);
  server.pre((_req, res, next) => {
    for (const [name, value] of everyResponse) res.setHeader(name, value);
    next();
  });
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    void heard(refusalOf(error, req, log), req, hear, log).then(refusal => {
      // Told that it is done, restify would answer what is answered already.
      if (res.headersSent) return;
      sendRefusal(res, refusal);
      done();
    });
  });
  server.on(failed, (req: Request, res: Response, error: unknown, headers: Readonly<Record<string, string>>) => {
    void heard(refusalOf(error, req, log), req, hear, log).then(refusal => {
      if (!res.headersSent) sendJson(res, refusal.status, refusal.body, { ...headers, ...refusal.headers });
    });
  });
  // The route's pattern, not the path: a path names a conversation.
  const told = ({ method }: Request, { statusCode: status }: Response, route: string, ms: number): void => { log.info({ method, route, status, ms }, 'request'); };
  server.on(served, told);
  server.on('after', (req: Request, res: Response, route: { path?: unknown } | null | undefined) => { told(req, res, String(route?.path ?? 'none'), Date.now() - req.time()); });
  server.on('error', (error: unknown) => { log.error({ error: errorName(error) }, 'the server socket failed'); });
  server.on('clientError', (error: unknown, socket: Duplex) => {
    turnAway(socket, clientErrors[errorName(error)] ?? 400);
  });
  server.server.on('connect', (_req: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    turnAway(socket, 405);
  });
  server.get('/healthz', async (_req, res) => { sendJson(res, 200, { status: 'alive' }); });
  server.get('/readyz', async (_req, res) => {
    const isReady = await ready();
    sendJson(res, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
  });
  return server;
}

/** Answers where there is no response to answer with. Destroyed, for a client that does not listen would never close its side. */
function turnAway(socket: Duplex, status: number): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
  else socket.destroy();
}

const everyResponse = Object.entries(securityHeaders);
const clientErrors: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

function refusalOf(error: unknown, req: Request, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  // Nobody is there to read the answer; a page that is closed is no fault of ours.
  if (req.socket.destroyed) return new Refusal(400, 'Aborted', 'The client went away.');
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 404) return new Refusal(404, 'NotFound', 'There is nothing at this address.');
  if (status === 405) return new Refusal(405, 'MethodNotAllowed', 'This address does not take that method.');
  if (typeof status === 'number' && status >= 400 && status < 500) return new Refusal(status, 'BadRequest', 'The request could not be understood.');
  log.error({ error: errorName(error), method: req.method }, 'a request failed inside the server');
  return new Refusal(500, 'InternalError', 'Something failed on our side. Please try again.');
}

/** Refused is not unheard: whoever writes in need, to a wrong address or with a wrong token, is told the numbers. */
async function heard(refusal: Refusal, req: Request, hear: Hear | undefined, log: Log): Promise<Refusal> {
  if (hear === undefined || refusal instanceof NotKept || !carriesBody(req)) return refusal;
  try {
    return await hear(req, refusal);
  } catch (error) {
    log.error({ error: errorName(error) }, 'the words of a refused request could not be screened');
    return refusal;
  }
}

/**
 * Opens the port.
 * @throws CodedError UNFOLD_PORT_IN_USE
 */
export function listen(server: Server, port: number, host?: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CodedError('UNFOLD_PORT_IN_USE', `port ${port} is taken by another program. Stop that program, or choose another port, for example PORT=${port + 1}.`, { cause: error })
          : new CodedError('UNFOLD_CONFIG_INVALID', `${host ?? 'every address'}, port ${port}, cannot be listened on (${errorName(error)}). Mend UNFOLD_HOST or PORT; ports below 1024 need more rights than this user may have.`, { cause: error })
      );
    };
    // restify passes the error on to itself, and nobody listening there would end the process.
    server.once('error', onError);
    const onListening = (): void => {
      server.removeListener('error', onError);
      resolve(server.server.address() as AddressInfo);
    };
    if (host === undefined) server.server.listen(port, onListening);
    else server.server.listen(port, host, onListening);
  });
}

/** Stops listening, lets running requests end, and cuts what is still open after the bound. */
export async function close(server: Server, boundMs = 5_000): Promise<void> {
  const closed = new Promise<void>(resolve => { server.server.close(() => { resolve(); }); });
  server.emit(closing, boundMs);
  server.server.closeIdleConnections();
  const cut = setTimeout(() => { server.server.closeAllConnections(); }, boundMs);
  await closed;
  clearTimeout(cut);
}
