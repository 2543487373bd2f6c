import { randomBytes, randomUUID } from 'node:crypto';
import { signToken, TokenReader } from './token.ts';
import type { Claims, TokenReading } from './token.ts';

export const tokenLifeMs = 30 * 60_000;
const streamTokenLifeMs = 2 * 60_000;
/** How long a device that was away finds its conversation again; see docs/decisions/0004. */
const renewableMs = 14 * 24 * 60 * 60_000;

/** The tokens of one installation: given out, read, and for how long they are good. */
export class Tokens {
  readonly #secret: Buffer;
  readonly #reader: TokenReader;
  readonly #now: () => number;

  /**
   * @param secrets the first signs, all are read
   * @param now milliseconds since 1970
   */
  constructor(secrets: readonly Buffer[], now: () => number) {
    const [secret] = secrets;
    if (secret === undefined) throw new TypeError('Direct Line needs a secret to sign tokens with.');
    this.#secret = secret;
    this.#reader = new TokenReader(secrets);
    this.#now = now;
  }

  /** A token for somebody new, or for the holder of a token that ran out not too long ago. */
  issue(claims: Partial<Pick<Claims, 'conv' | 'user' | 'origin' | 'known'>> = {}, use: Claims['use'] = 'talk'): { claims: Claims; token: string } {
    const lifeMs = use === 'talk' ? tokenLifeMs : streamTokenLifeMs;
    const issued: Claims = {
      conv: claims.conv ?? randomUUID(),
      user: claims.user ?? `dl_${randomBytes(16).toString('base64url')}`,
      exp: Math.ceil((this.#now() + lifeMs) / 1000),
      use,
      ...(claims.origin !== undefined && { origin: claims.origin }),
      ...(claims.known && { known: true })
    };
    return { claims: issued, token: signToken(this.#secret, issued) };
  }

  read(token: string): TokenReading {
    return this.#reader.read(token, this.#now());
  }

  renewable(claims: Claims): boolean {
    return claims.use === 'talk' && !claims.known && claims.exp * 1000 + renewableMs > this.#now();
  }
}
