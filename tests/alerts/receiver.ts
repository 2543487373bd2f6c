import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

// restify changes writeHead for the whole process, and its own returns nothing: no chaining here.
export const takes: Behaviour = response => { response.statusCode = 204; response.end(); };
export const refuses = (status: number): Behaviour => response => { response.statusCode = status; response.end('no'); };
export const hangs: Behaviour = () => undefined;
export const hangsAfterItsHeaders = (status: number): Behaviour => response => { response.statusCode = status; response.write('and so on'); };
export const closesTheSocket: Behaviour = (_response, request) => { request.socket.destroy(); };
export const redirects = (to: string): Behaviour => response => { response.statusCode = 307; response.setHeader('location', to); response.end(); };

/** A care team's receiver on loopback, which does what it is told and writes down what it got. */
export class Receiver {
  readonly received: Received[] = [];
  readonly #server = createServer((request, response) => { void this.#answer(request, response); });
  #behaviour: Behaviour;
  #port = 0;
  #waiting: (() => void)[] = [];

  constructor(behaviour: Behaviour = takes) {
    this.#behaviour = behaviour;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/unfold`;
  }

  /** On the same port as before, if there was one. */
  async open(): Promise<this> {
    await new Promise<void>(resolve => { this.#server.listen(this.#port, '127.0.0.1', resolve); });
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => { this.#server.close(() => { resolve(); }); });
  }

  now(behaviour: Behaviour): void {
    this.#behaviour = behaviour;
  }

  /** Resolves when so many alerts have arrived in all. */
  async got(count: number): Promise<readonly Received[]> {
    while (this.received.length < count) await new Promise<void>(resolve => { this.#waiting.push(resolve); });
    return this.received;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    this.received.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    this.#behaviour(response, request);
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
