import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

const require = createRequire(import.meta.url);

export interface Heard {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

export interface RealClient {
  readonly heard: Heard[];
  /** Posts a message and resolves with its id, or 'retry'. */
  say(text: string, clientActivityID?: string): Promise<string>;
  /** Resolves when an activity with this text was heard. */
  hear(text: string | RegExp): Promise<Heard>;
  conversationId(): string;
  watermark(): string;
  /** Resolves when the client says that its token has run out. */
  expired(): Promise<void>;
  /** Goes on with a new token, as the page does. */
  reconnect(conversation: { readonly token: string; readonly streamUrl: string }): void;
  end(): void;
}

interface Subscription { unsubscribe(): void }
interface Stream<T> { subscribe(next: (value: T) => void, failed?: (error: unknown) => void): Subscription }
interface DirectLineJs {
  activity$: Stream<Heard>;
  connectionStatus$: Stream<number>;
  reconnect(conversation: { readonly token: string; readonly streamUrl: string }): void;
  postActivity(activity: unknown): Stream<string>;
  conversationId: string;
  watermark: string;
  end(): void;
}

interface AjaxRequest { method: string; url: string; headers: Record<string, string>; body?: unknown }
interface Subscriber { next(value: unknown): void; error(error: unknown): void; complete(): void }

const { Observable } = createRequire(require.resolve('botframework-directlinejs'))('rxjs/Observable') as {
  Observable: { create(subscribe: (subscriber: Subscriber) => void): unknown };
};

const expiredToken = 3;

/** The one browser part that Node lacks, in the shape the client asks for. */
function ajax(request: AjaxRequest): unknown {
  return Observable.create(subscriber => {
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    void fetch(request.url, { method: request.method, headers: request.headers, body }).then(
      async answer => {
        const result = { status: answer.status, response: await answer.json(), xhr: { getResponseHeader: (name: string) => answer.headers.get(name) } };
        if (!answer.ok) subscriber.error(result);
        else {
          subscriber.next(result);
          subscriber.complete();
        }
      },
      (error: unknown) => { subscriber.error({ status: 0, error }); }
    );
  });
}

/** botframework-directlinejs as Web Chat runs it, with fetch in the place of XMLHttpRequest. */
export function realClient(options: { domain: string; token: string; conversationId?: string; watermark?: string; webSocket: boolean }): RealClient {
  (globalThis as { WebSocket?: unknown }).WebSocket ??= WebSocket;
  const { DirectLine } = require('botframework-directlinejs') as { DirectLine: new (options: unknown) => DirectLineJs };
  // With `random` at nought it waits 3 s before it comes back, and not up to 15.
  const client = new DirectLine({ ...options, pollingInterval: 200, ajax, random: () => 0 });
  const statuses: number[] = [];
  const changed = new Set<() => void>();
  const status = client.connectionStatus$.subscribe(now => {
    statuses.push(now);
    for (const look of changed) look();
  });
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  const subscription = client.activity$.subscribe(
    activity => {
      heard.push(activity);
      for (const look of waiting) look();
    },
    () => undefined
  );
  const find = (text: string | RegExp): Heard | undefined =>
    heard.find(activity => activity.text !== undefined && (typeof text === 'string' ? activity.text === text : text.test(activity.text)));
  return {
    heard,
    say: (text, clientActivityID) =>
      new Promise((resolve, reject) => {
        client.postActivity({ type: 'message', text, from: { id: 'somebody-else' }, ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID } }) }).subscribe(resolve, reject);
      }),
    hear: text =>
      new Promise(resolve => {
        const look = (): void => {
          const found = find(text);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    conversationId: () => client.conversationId,
    watermark: () => client.watermark,
    expired: () =>
      new Promise(resolve => {
        const look = (): void => {
          if (statuses.at(-1) !== expiredToken) return;
          changed.delete(look);
          resolve();
        };
        changed.add(look);
        look();
      }),
    reconnect: conversation => { client.reconnect(conversation); },
    end: () => {
      subscription.unsubscribe();
      status.unsubscribe();
      client.end();
    }
  };
}
