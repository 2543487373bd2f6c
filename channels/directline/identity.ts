import { createHash } from 'node:crypto';
import type { JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import { Refusal } from '../http/refusal.ts';
import type { Claims } from './token.ts';

/** How the clinic's site signs who a patient is: with a secret that both know, or with keys it publishes. */
export type IdentitySource = (
  | { readonly secret: string }
  /** Where the keys are; from the configuration alone, never from a token. */
  | { readonly jwks: string }
) & { readonly issuer?: string; readonly audience?: string };

/** @returns the conversation and user of the patient a JWT names. Throws a Refusal: 401 for a bad one, 503 without keys. */
export type Identify = (jwt: string, nowMs: number) => Promise<Pick<Claims, 'conv' | 'user' | 'known'>>;

/** A site signs one for each page it shows; one that is good for days is a password in a page. */
const longestLifeS = 60 * 60;
const clockToleranceS = 30;
const fetchTimeoutMs = 5_000;
const longestSubject = 255;
/** Codes of jose that tell of the keys and not of the token. */
const keysMissing = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

export function identifyBy(source: IdentitySource): Identify {
  let key: Promise<JWTVerifyGetKey | Uint8Array> | undefined;
  const openKey = async (): Promise<JWTVerifyGetKey | Uint8Array> => {
    if ('secret' in source) return new TextEncoder().encode(source.secret);
    // Keys are kept and asked for again when a token names an unknown one, twice a minute at most; redirects are not followed.
    return (await import('jose')).createRemoteJWKSet(new URL(source.jwks), { timeoutDuration: fetchTimeoutMs });
  };
  return async (jwt, nowMs) => {
    // Most installations identify nobody: the library is loaded for those that do.
    const { jwtVerify, errors } = await import('jose');
    const opened = await (key ??= openKey());
    const options: JWTVerifyOptions = {
      algorithms: ['secret' in source ? 'HS256' : 'RS256'],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: clockToleranceS,
      currentDate: new Date(nowMs),
      ...(source.issuer === undefined ? {} : { issuer: source.issuer }),
      ...(source.audience === undefined ? {} : { audience: source.audience })
    };
    const verified = typeof opened === 'function' ? jwtVerify(jwt, opened, options) : jwtVerify(jwt, opened, options);
    const { sub = '', exp = 0 } = (await verified.catch((error: unknown) => {
      if (error instanceof errors.JOSEError && !keysMissing.has(error.code)) throw badIdentity(error.code);
      throw new Refusal(503, 'IdentityUnavailable', 'The keys that identities are signed with cannot be had now. Please try again.', { 'retry-after': '10' });
    })).payload;
    if (exp * 1000 > nowMs + (longestLifeS + clockToleranceS) * 1000) throw badIdentity('it is good for more than an hour');
    if (sub === '' || sub.length > longestSubject || !sub.isWellFormed()) throw badIdentity(`"sub" must have 1 to ${longestSubject} letters`);
    return { conv: hash('conversation', sub), user: `dl_${hash('user', sub)}`, known: true };
  };
}

const badIdentity = (why: string): Refusal => new Refusal(401, 'BadIdentity', `The identity was not accepted (${why}); see docs/identified-patients.md.`);

/** The same on every device and node and after every change of secrets, so that the record is found again. */
const hash = (what: string, subject: string): string => createHash('sha256').update(`unfold ${what}\n${subject}`).digest('base64url');
