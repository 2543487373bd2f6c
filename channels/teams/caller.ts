import type { Activity } from 'botbuilder-core';
import { ClaimsIdentity, type AuthenticateRequestResult } from 'botframework-connector';
import type { Request } from 'restify';
import { Refusal } from '../http/refusal.ts';
import { isUnavailable, type TeamsAuthentication } from './authentication.ts';
import { tenantsOf, type Envelope } from './envelope.ts';
import { serviceUrlProblem } from './serviceUrl.ts';
import type { TeamsSettings } from './settings.ts';

const channelId = 'msteams';
const loopback = /^(?:127\.|::1$|::ffff:127\.)/;
/** What a proxy or a browser adds: whoever comes through one is not a program on this machine. */
const carried = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via', 'origin'];

export interface Door {
  readonly settings: TeamsSettings;
  readonly authentication: TeamsAuthentication;
  /** Where replies may go on this machine, for a connector that stands beside the tests. */
  readonly localConnector?: boolean;
}

/** Before the body is read. @throws Refusal 401 or 403 */
export function meet({ settings }: Door, req: Request): void {
  if ('app' in settings) {
    if (!/^Bearer [\w-]+\.[\w-]+\.[\w-]*$/.test(req.headers.authorization ?? '')) throw unauthorized();
    return;
  }
  if (!loopback.test(req.socket.remoteAddress ?? '') || carried.some(name => req.headers[name] !== undefined)) {
    throw new Refusal(403, 'OnlyThisMachine', 'Callers who are not authenticated are let in from this machine alone.');
  }
}

/**
 * Who sends, from where, and where replies go.
 * @throws Refusal 400, 401, 403, or 503 when the keys to check a token with cannot be fetched
 */
export async function admit(door: Door, req: Request, envelope: Envelope): Promise<AuthenticateRequestResult> {
  if (envelope.channelId !== channelId) throw new Refusal(403, 'ForeignChannel', 'This address takes activities of Teams only.');
  const isLocal = 'unauthenticated' in door.settings || door.localConnector === true;
  const problem = serviceUrlProblem(envelope.serviceUrl, isLocal);
  if (problem !== undefined) throw new Refusal(400, 'BadServiceUrl', `The activity cannot be answered: ${problem}.`);
  const authenticated = await authenticate(door, req, envelope);
  if ('unauthenticated' in door.settings) return authenticated;
  // The SDK compares the claim where there is one; a token without it says nothing about where replies may go.
  if (authenticated.claimsIdentity.getClaimValue('serviceurl') !== envelope.serviceUrl) throw unauthorized();
  const tenants = tenantsOf(envelope);
  const { tenantId } = door.settings.app;
  if (tenants.length === 0 || tenants.some(tenant => tenant.toLowerCase() !== tenantId)) throw new Refusal(403, 'ForeignTenant', 'This bot serves one tenant, and the activity is not from it.');
  return authenticated;
}

async function authenticate({ settings, authentication }: Door, req: Request, { channelId, serviceUrl, recipient }: Envelope): Promise<AuthenticateRequestResult> {
  if ('unauthenticated' in settings) {
    const result = await authentication.authenticateRequest({ channelId, serviceUrl, recipient } as Activity, '');
    return { ...result, claimsIdentity: new ClaimsIdentity([], true) } as AuthenticateRequestResult;
  }
  try {
    return await authentication.authenticateRequest({ channelId, serviceUrl, recipient } as Activity, req.headers.authorization ?? '');
  } catch (error) {
    // The SDK fails with a 500 for most tokens that are not right; only keys that cannot be had are ours.
    if (isUnavailable(error)) throw new Refusal(503, 'KeysUnavailable', 'The token cannot be checked at the moment.', { 'retry-after': '5' });
    throw unauthorized();
  }
}

// One answer for whatever is wrong with a token: nothing for anybody to learn from.
const unauthorized = (): Refusal => new Refusal(401, 'Unauthorized', 'A token of the Bot Connector for this bot is needed.', { 'www-authenticate': 'Bearer' });
