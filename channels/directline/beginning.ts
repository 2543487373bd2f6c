import type { Request } from 'restify';
import { readBody } from '../http/body.ts';
import { Refusal } from '../http/refusal.ts';
import { badToken, base, bearer, expired, within } from './caller.ts';
import type { DirectLine } from './directLine.ts';
import type { Claims } from './token.ts';

/**
 * For whom a token is asked: a patient the clinic's site names, the holder of a token that may have run out, or
 * somebody new. What else clients send along, a user id above all, is not believed.
 * @throws Refusal
 */
export async function beginning(line: DirectLine, req: Request): Promise<Partial<Claims>> {
  const address = line.addresses.of(req);
  await within(line, 'address', address);
  const identity = identityIn((await readBody(req)).text);
  if (identity !== undefined) {
    if (line.identify === undefined) throw new Refusal(400, 'IdentityNotConfigured', 'This server was not told how identities are signed; its operator can set UNFOLD_IDENTITY_SECRET or UNFOLD_IDENTITY_JWKS.');
    return await line.identify(identity, line.now()).catch((error: unknown) => {
      if (error instanceof Refusal && error.status >= 500) line.log.error({ code: error.code }, 'the keys that identities are signed with could not be fetched; look at UNFOLD_IDENTITY_JWKS');
      throw error;
    });
  }
  const reading = bearer(line, req);
  if (reading === undefined) {
    await within(line, 'newcomer', address);
    return {};
  }
  if (reading.kind === 'bad') throw badToken();
  // Whoever signs out of the clinic's site must not leave their chat behind on the device.
  if (reading.claims.known) throw new Refusal(403, 'IdentityNeeded', `This conversation belongs to an identified patient; POST ${base}/tokens/generate with {"identity": ...} opens it.`);
  if (!line.tokens.renewable(reading.claims)) throw expired();
  return reading.claims;
}

function identityIn(body: string): string | undefined {
  if (!body.includes('"identity"')) return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && 'identity' in parsed ? String(parsed.identity) : undefined;
  } catch {
    throw new Refusal(400, 'BadArgument', 'The body is not JSON.');
  }
}
