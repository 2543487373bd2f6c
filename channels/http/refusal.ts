import type { Request, Response } from 'restify';

/** A request that is answered with a 4xx or 5xx in Direct Line's error shape. The message is shown to the caller. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the patient must see although their message was refused, as activities; mostly nothing. */
  readonly activities: readonly unknown[];

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}, activities: readonly unknown[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.activities = activities;
  }

  get body(): { error: { code: string; message: string }; activities?: readonly unknown[] } {
    const error = { code: this.code, message: this.message };
    return this.activities.length > 0 ? { error, activities: this.activities } : { error };
  }

  /** The same refusal, ending the connection: the rest of the request is not read. */
  closing(): Refusal {
    return new Refusal(this.status, this.code, this.message, { ...this.headers, connection: 'close' }, this.activities);
  }

  /** The same refusal with guidance for the patient. */
  showing(activities: readonly unknown[]): Refusal {
    return new Refusal(this.status, this.code, this.message, this.headers, activities);
  }
}

/** A turn that ran and was not kept. It has given its guidance before it failed, so its words are not screened again. */
export class NotKept extends Refusal {
  /** @param said what it said: the window may hang on another node, which hears nothing while the store is away */
  constructor(message: string, said: readonly unknown[] = []) {
    super(503, 'NotKept', message, { 'retry-after': '2' }, said);
  }
}

/** Screens the words of a request that is refused. Answers with the refusal and the guidance that they call for. */
export type Hear = (req: Request, refusal: Refusal) => Promise<Refusal>;

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** Answers in JSON, which a string is already, whatever the caller says it accepts: Direct Line's clients read nothing else. */
export function sendJson(res: Response, status: number, body: object | string, headers: Readonly<Record<string, string>> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // In one piece, with its length: restify's own way writes head, body and end one by one, and in chunks.
  res.writeHead(status, Object.assign({ 'content-length': Buffer.byteLength(text) }, jsonHeaders, headers));
  res.end(text);
}

export function sendRefusal(res: Response, refusal: Refusal): void {
  // By restify's own way, which marks it as answered: an error that is not marked restify answers once more.
  res.sendRaw(refusal.status, JSON.stringify(refusal.body), { ...jsonHeaders, ...refusal.headers });
}
