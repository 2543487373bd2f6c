import type { Response } from 'restify';

/** A request that is answered with a 4xx or 5xx in Direct Line's error shape. The message is shown to the caller. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  get body(): { error: { code: string; message: string } } {
    return { error: { code: this.code, message: this.message } };
  }
}

/** Answers in JSON whatever the caller says it accepts: Direct Line's clients read nothing else. */
export function sendJson(res: Response, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  res.sendRaw(status, JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers });
}

export function sendRefusal(res: Response, refusal: Refusal): void {
  sendJson(res, refusal.status, refusal.body, refusal.headers);
}
