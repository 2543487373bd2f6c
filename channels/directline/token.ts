import { createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';

/** What a token says. It is good for one conversation of one user, and for one use. */
const Claims = z.strictObject({
  conv: z.string().min(1),
  user: z.string().startsWith('dl_'),
  /** Seconds since 1970. */
  exp: z.number(),
  /** `stream` opens a WebSocket and nothing else: it travels in a URL, where proxies write it down. */
  use: z.enum(['talk', 'stream']),
  origin: z.string().optional(),
  /** The clinic's site said who it is; only the site can open this conversation again. */
  known: z.literal(true).optional()
});
export type Claims = Readonly<z.infer<typeof Claims>>;

export type TokenReading =
  | { readonly kind: 'good'; readonly claims: Claims }
  | { readonly kind: 'expired'; readonly claims: Claims }
  | { readonly kind: 'bad' };

// The shape is a JWT because Direct Line's clients read the user id out of one. The header is compared
// as a whole, never interpreted, so nobody can ask for another algorithm or none.
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

const signature = (secret: Buffer, signed: string): Buffer => Buffer.from(createHmac('sha256', secret).update(signed).digest('base64url'));

export function signToken(secret: Buffer, claims: Claims): string {
  const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${signed}.${signature(secret, signed).toString()}`;
}

// A token comes with every request of half an hour. Only good ones are kept, so nobody can fill this with guesses.
const mostKnown = 1_000;

/** Reads tokens signed with any of some secrets: while a secret is being changed there are two. */
export class TokenReader {
  readonly #secrets: readonly Buffer[];
  readonly #known = new LRUCache<string, Claims>({ max: mostKnown });

  constructor(secrets: readonly Buffer[]) {
    this.#secrets = secrets;
  }

  /** @param nowMs milliseconds since 1970 */
  read(token: string, nowMs: number): TokenReading {
    let claims = this.#known.get(token);
    if (claims === undefined) {
      claims = claimsOf(this.#secrets, token);
      if (claims === undefined) return { kind: 'bad' };
      this.#known.set(token, claims);
    }
    return { kind: claims.exp * 1000 > nowMs ? 'good' : 'expired', claims };
  }
}

/** What a token says; undefined when none of the secrets signed it. */
function claimsOf(secrets: readonly Buffer[], token: string): Claims | undefined {
  const [head, payload, mark, ...rest] = token.split('.');
  if (head !== header || payload === undefined || mark === undefined || rest.length > 0) return undefined;
  const given = Buffer.from(mark);
  const isOurs = secrets.some(secret => {
    const expected = signature(secret, `${head}.${payload}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isOurs ? Claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data : undefined;
}
