import { createHmac } from 'node:crypto';
import { causeOf } from './report.ts';

/** Where alerts go, and the secret that both sides share. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export const shortestSecret = 32;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** What is wrong with the address of a receiver, or undefined. */
export function addressProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is not an address such as https://alerts.clinic.example/unfold';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'holds a user name or password; the signature shows who sends, so leave them out';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined;
  return 'must begin with https:// (http:// is for this machine alone)';
}

/** The value of the `unfold-signature` header. @param at seconds since 1970 */
export function signature(secret: string, at: number, body: string): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
}

export interface Posting {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly timeoutMs: number;
}

/** `why` says in short why an alert was not taken, such as "HTTP 500" or "ECONNREFUSED"; `answered`, whether the receiver said so itself. */
export type Outcome = { readonly taken: true } | { readonly taken: false; readonly why: string; readonly answered: boolean };

/** Hands one alert to the receiver. Never rejects. */
export async function post({ url, secret }: Webhook, body: string, { fetch, now, timeoutMs }: Posting): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'unfold-signature': signature(secret, Math.floor(now().getTime() / 1000), body) },
      body,
      // Followed, a redirect could lead the alert to somebody the clinic never named; it counts as not taken.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs)
    });
    // The status is the whole answer; whatever follows is not waited for.
    await response.body?.cancel().catch(() => undefined);
    return response.ok ? { taken: true } : { taken: false, why: `HTTP ${response.status}`, answered: true };
  } catch (error) {
    return { taken: false, why: causeOf(error), answered: false };
  }
}
