import type { Request } from 'restify';
import { recognizeOrigin } from '../http/origin.ts';
import { Refusal } from '../http/refusal.ts';
import type { Counted } from './limits.ts';
import type { DirectLine } from './directLine.ts';
import type { Claims, TokenReading } from './token.ts';

export const base = '/v3/directline';

/** The token that came with a request; undefined when none did. */
export function bearer(line: DirectLine, req: Request): TokenReading | undefined {
  const { authorization } = req.headers;
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.-]{1,2000})$/i.exec(authorization)?.[1];
  return token === undefined ? { kind: 'bad' } : line.tokens.read(token);
}

/** The claims of a good token for the conversation in the path, if there is one there. */
export function authorize(line: DirectLine, req: Request): Claims {
  const reading = bearer(line, req);
  if (reading === undefined) throw new Refusal(401, 'MissingToken', `Send "Authorization: Bearer <token>"; POST ${base}/tokens/generate gives one.`);
  if (reading.kind === 'bad' || reading.claims.use !== 'talk') throw badToken();
  if (reading.kind === 'expired') throw expired();
  const { conv, origin } = reading.claims;
  const { id } = req.params as { id?: string };
  if (id !== undefined && id !== conv) throw new Refusal(403, 'ForeignConversation', 'This token is for another conversation.');
  if (origin !== undefined && req.headers.origin !== undefined && req.headers.origin !== origin) throw badToken();
  return reading.claims;
}

/** As `authorize`, within what an address and a token may ask for. */
export async function admit(line: DirectLine, req: Request, counted: 'address' | 'look' = 'address'): Promise<Claims> {
  if (recognizeOrigin(req, line.origins) === 'foreign') throw originNotAllowed(req);
  await within(line, counted, line.addresses.of(req));
  const claims = authorize(line, req);
  await within(line, 'token', String(req.headers.authorization?.split('.')[2]));
  return claims;
}

const causes: Readonly<Record<Counted, string>> = {
  address: 'requests from this address',
  look: 'looks for new activities from this address',
  newcomer: 'new conversations from this address',
  token: 'requests with this token',
  conversation: 'messages in this conversation',
  refused: 'refused messages from this address'
};

/** @throws Refusal 429 with Retry-After */
export async function within(line: DirectLine, counted: Counted, whose: string): Promise<void> {
  const waitS = await line.limits.exceeded(counted, whose);
  if (waitS !== undefined) throw new Refusal(429, 'TooManyRequests', `Too many ${causes[counted]}; wait ${waitS} s.`, { 'retry-after': String(waitS) });
}

export function originNotAllowed({ headers: { origin = '' } }: Request): Refusal {
  return new Refusal(403, 'OriginNotAllowed', `This clinic's chat does not answer pages of ${URL.canParse(origin) ? origin : 'that origin'}; its operator can allow them in UNFOLD_ORIGINS.`);
}

export const badToken = (): Refusal => new Refusal(401, 'BadToken', `This token was not given by this server for this use; POST ${base}/tokens/generate gives one.`);
export const expired = (): Refusal => new Refusal(403, 'TokenExpired', `The token has expired; POST ${base}/tokens/generate gives a new one.`);
