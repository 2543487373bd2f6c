import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Cloud } from '../../channels/teams/authentication.ts';

export const appId = '11111111-2222-4333-8444-555555555555';
export const tenantId = '99999999-8888-4777-8666-555555555555';
export const issuer = 'https://api.botframework.com';

export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: { type: string; text?: string; textFormat?: string; suggestedActions?: { to: string[]; actions: { title: string; value: string }[] }; attachments?: { contentType: string; content: { version: string; body: { actions: Record<string, unknown>[] }[] } }[] };
}

/** Microsoft's side on loopback: keys that really sign, and a connector that receives what the bot says. */
export class TeamsCloud {
  readonly sent: Sent[] = [];
  /** How the connector answers; a number for a status. */
  answer: (path: string) => number | { status: number; location: string } = () => 201;
  /** While true the keys cannot be fetched. */
  silent = false;
  asked = 0;
  readonly #server: Server;
  #keys: Awaited<ReturnType<typeof generateKeyPair>> | undefined;
  #jwk: object = {};

  constructor() {
    this.#server = createServer((req, res) => { this.#serve(req, res).catch(() => res.destroy()); });
  }

  async start(): Promise<this> {
    this.#keys = await generateKeyPair('RS256', { extractable: true });
    this.#jwk = { ...await exportJWK(this.#keys.publicKey), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
    await new Promise<void>(resolve => { this.#server.listen(0, '127.0.0.1', resolve); });
    return this;
  }

  async stop(): Promise<void> {
    await new Promise<void>(resolve => { this.#server.close(() => { resolve(); }); this.#server.closeAllConnections(); });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get serviceUrl(): string {
    return `${this.origin}/teams/`;
  }

  get cloud(): Cloud {
    return {
      ToBotFromChannelOpenIdMetadataUrl: `${this.origin}/openid`,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.origin}/openid`,
      ToChannelFromBotLoginUrl: `${this.origin}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: `${this.origin}/oauth`,
      ValidateAuthority: false
    };
  }

  /** Stands for signing in to Azure: a token without asking anybody. */
  get credentials(): ServiceClientCredentialsFactory {
    return {
      isValidAppId: id => Promise.resolve(id === appId),
      isAuthenticationDisabled: () => Promise.resolve(false),
      createCredentials: () => Promise.resolve({ signRequest: resource => { resource.headers.set('authorization', 'Bearer of the bot'); return Promise.resolve(resource); } })
    };
  }

  /** A token as the Bot Connector makes it, with what a test changes. */
  async token(changes: JWTPayload = {}, header: { alg: string; kid?: string } = { alg: 'RS256', kid: 'k1' }, key?: Parameters<SignJWT['sign']>[0]): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: appId, serviceurl: this.serviceUrl, nbf: now - 60, exp: now + 3_600, ...changes };
    const signing = key ?? this.#keys?.privateKey;
    if (signing === undefined) throw new Error('the cloud has not been started');
    return new SignJWT(Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))).setProtectedHeader(header).sign(signing);
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? '';
    const reply = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      // Not chained: restify, in the same process, makes writeHead return nothing.
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify(body));
    };
    if (this.silent && (path === '/openid' || path === '/keys')) { res.destroy(); return; }
    if (path === '/openid') { reply(200, { issuer, jwks_uri: `${this.origin}/keys` }); return; }
    if (path === '/keys') { this.asked += 1; reply(200, { keys: [this.#jwk] }); return; }
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const answered = this.answer(path);
    if (answered === 201) this.sent.push({ path, authorization: req.headers.authorization, activity: JSON.parse(Buffer.concat(parts).toString()) as Sent['activity'] });
    if (typeof answered === 'number') reply(answered, answered === 201 ? { id: `r${this.sent.length}` } : { error: { code: 'Whatever', message: 'no' } });
    else reply(answered.status, {}, { location: answered.location });
  }
}
