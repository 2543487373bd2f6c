import type { Request, Response, Server } from 'restify';

/** Emitted on the server when a request that was served quickly is answered, with the route and its milliseconds. */
export const served = 'served quickly';
/** Emitted on the server when it could not be: with the error, and the headers that the answer must have. */
export const failed = 'failed quickly';

type Headers = Readonly<Record<string, string>>;

export interface QuickWay {
  readonly method: string;
  /** Matches the whole target; its first group is handed on as `req.params.id`. */
  readonly target: RegExp;
  /** What the log calls it. */
  readonly route: string;
  /** Headers of every answer. @throws Refusal for what is not to be answered */
  readonly headers: (req: Request) => Headers;
  readonly take: (req: Request, res: Response, headers: Headers) => Promise<void>;
}

/** restify's hook before all its work, which its types leave out; false means that the request is taken. */
type WithFirst = Server & { first(handler: (req: Request, res: Response) => boolean): void };

/**
 * Serves one route before restify's chains, which time every handler, listen to every ending and set header after header:
 * for a short message they took as long as finding out what it says. What does not match takes the ordinary way.
 * @param always headers of every answer of this server
 */
export function serveQuickly(server: Server, { method, target, route, headers, take }: QuickWay, always: Headers): void {
  const answer = async (req: Request, res: Response): Promise<void> => {
    let mine = always;
    try {
      mine = Object.assign({}, always, headers(req));
      await take(req, res, mine);
    } catch (error) {
      server.emit(failed, req, res, error, mine);
    }
  };
  (server as WithFirst).first((req, res) => {
    const id = req.method === method ? target.exec(req.url ?? '')?.[1] : undefined;
    if (id === undefined) return true;
    const begunMs = Date.now();
    req.params = { id };
    res.once('close', () => { server.emit(served, req, res, route, Date.now() - begunMs); });
    void answer(req, res);
    return false;
  });
}
