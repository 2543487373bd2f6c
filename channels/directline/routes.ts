import type { Request, Response, Server } from 'restify';
import { readBody } from '../http/body.ts';
import { recognizeOrigin } from '../http/origin.ts';
import { serveQuickly } from '../http/quickly.ts';
import { Refusal, sendJson } from '../http/refusal.ts';
import { securityHeaders } from '../http/securityHeaders.ts';
import { beginning } from './beginning.ts';
import { admit, base, originNotAllowed } from './caller.ts';
import type { DirectLine } from './directLine.ts';
import { postActivity, postUpload } from './posting.ts';
import { startLocale } from './startLocale.ts';
import type { Claims } from './token.ts';
import { tokenLifeMs } from './tokens.ts';
import { readWatermark } from './watermark.ts';

const expiresIn = tokenLifeMs / 1000;
const plainActivities = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/activities$/;

/** Puts Direct Line's REST paths on a server. */
export function mountDirectLine(server: Server, line: DirectLine): void {
  server.pre((req, res, next) => {
    next(req.path().startsWith(`${base}/`) ? answerOrigin(line, req, res) : undefined);
  });
  server.post(`${base}/tokens/generate`, async (req, res) => {
    sendToken(res, line, { ...await beginning(line, req), ...originOf(req) });
  });
  server.post(`${base}/tokens/refresh`, async (req, res) => {
    sendToken(res, line, await admit(line, req));
  });
  server.post(`${base}/conversations`, async (req, res) => {
    const claims = await admit(line, req);
    const { fresh } = await line.open(claims, true, startLocale((await readBody(req)).text));
    sendConversation(req, res, line, claims, fresh ? 201 : 200, 0);
  });
  server.get(`${base}/conversations/:id`, async (req, res) => {
    const claims = await admit(line, req);
    const watermark = watermarkOf(line, req);
    await line.open(claims);
    sendConversation(req, res, line, claims, 200, watermark);
  });
  server.get(`${base}/conversations/:id/activities`, async (req, res) => {
    const claims = await admit(line, req, 'look');
    const from = watermarkOf(line, req);
    const { conversation } = await line.open(claims);
    const activities = conversation.since(from).map(({ json }) => json).join();
    sendJson(res, 200, `{"activities":[${activities}],"watermark":"${Math.max(from, conversation.watermark)}"}`);
  });
  const activities = `${base}/conversations/:id/activities`;
  server.post(activities, async (req, res) => { await postActivity(line, req, res); });
  serveQuickly(server, { method: 'POST', target: plainActivities, route: activities, headers: req => originHeaders(line, req), take: (req, res, headers) => postActivity(line, req, res, headers) }, securityHeaders);
  server.post(`${base}/conversations/:id/upload`, postUpload(line));
}

/** Answers preflights and refuses foreign pages. False when the answer is given. */
function answerOrigin(line: DirectLine, req: Request, res: Response): Refusal | false | undefined {
  try {
    for (const [name, value] of Object.entries(originHeaders(line, req))) res.setHeader(name, value);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  if (req.method !== 'OPTIONS') return undefined;
  res.sendRaw(204, '', {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-max-age': '600'
  });
  return false;
}

/** @throws Refusal for a foreign page */
function originHeaders(line: DirectLine, req: Request): Record<string, string> {
  const verdict = recognizeOrigin(req, line.origins);
  const { origin } = req.headers;
  if (verdict === 'foreign') throw originNotAllowed(req);
  return verdict === 'listed' && origin !== undefined ? { vary: 'Origin', 'access-control-allow-origin': origin } : { vary: 'Origin' };
}

const originOf = (req: Request): { origin?: string } => (req.headers.origin === undefined ? {} : { origin: req.headers.origin });

function watermarkOf(line: DirectLine, req: Request): number {
  const watermark = readWatermark(new URLSearchParams(req.getQuery()).get('watermark'), line.now());
  if (watermark === undefined) throw new Refusal(400, 'BadWatermark', 'The watermark is the number that came with the last activities.');
  return watermark;
}

function sendToken(res: Response, line: DirectLine, claims: Partial<Claims>): void {
  const issued = line.tokens.issue(claims);
  sendJson(res, 200, { conversationId: issued.claims.conv, token: issued.token, expires_in: expiresIn });
}

function sendConversation(req: Request, res: Response, line: DirectLine, claims: Claims, status: number, watermark: number): void {
  const { token } = line.tokens.issue(claims);
  const stream = line.tokens.issue(claims, 'stream').token;
  const secure = req.isSecure() || req.headers['x-forwarded-proto'] === 'https';
  const streamUrl = `${secure ? 'wss' : 'ws'}://${req.headers.host ?? 'localhost'}${base}/conversations/${claims.conv}/stream?watermark=${watermark}&t=${stream}`;
  sendJson(res, status, { conversationId: claims.conv, token, expires_in: expiresIn, streamUrl });
}
