import type { Request, Response, Server } from 'restify';
import { readBody, bodyLimitBytes } from '../http/body.ts';
import { recognizeOrigin } from '../http/origin.ts';
import { Refusal, sendJson } from '../http/refusal.ts';
import { errorName } from '../log.ts';
import { tokenLifeMs } from './directLine.ts';
import type { DirectLine } from './directLine.ts';
import type { Conversation } from './conversation.ts';
import { readIncoming } from './incoming.ts';
import type { Claims, TokenReading } from './token.ts';

export const base = '/v3/directline';
const expiresIn = tokenLifeMs / 1000;

/** Puts Direct Line's REST paths on a server. */
export function mountDirectLine(server: Server, line: DirectLine): void {
  server.pre((req, res, next) => {
    if (req.path().startsWith(`${base}/`) && answerOrigin(line, req, res)) next(false);
    else next();
  });
  server.post(`${base}/tokens/generate`, async (req, res) => {
    const reading = bearer(line, req);
    if (reading?.kind === 'bad') throw badToken();
    if (reading !== undefined && !line.renewable(reading.claims)) throw expired();
    sendToken(res, line, { ...reading?.claims, ...originOf(req) });
  });
  server.post(`${base}/tokens/refresh`, async (req, res) => {
    sendToken(res, line, authorize(line, req));
  });
  server.post(`${base}/conversations`, async (req, res) => {
    const claims = authorize(line, req);
    const { fresh } = await open(line, claims);
    sendConversation(req, res, line, claims, fresh ? 201 : 200, 0);
  });
  server.get(`${base}/conversations/:id`, async (req, res) => {
    const claims = authorize(line, req);
    await open(line, claims);
    sendConversation(req, res, line, claims, 200, watermarkOf(req));
  });
  server.get(`${base}/conversations/:id/activities`, async (req, res) => {
    const claims = authorize(line, req);
    const from = watermarkOf(req);
    const { conversation } = await open(line, claims);
    const lines = conversation.since(from);
    sendJson(res, 200, { activities: lines.map(({ activity }) => activity), watermark: String(Math.max(from, conversation.watermark)) });
  });
  server.post(`${base}/conversations/:id/activities`, async (req, res) => {
    const claims = authorize(line, req);
    const { conversation } = await open(line, claims);
    sendJson(res, 200, { id: await post(line, conversation, req) });
  });
  server.post(`${base}/conversations/:id/upload`, async (req, res) => {
    authorize(line, req);
    sendJson(res, 415, new Refusal(415, 'UploadsNotAccepted', 'This conversation takes text only; nothing of the file was read or kept.').body, { connection: 'close' });
  });
}

async function post(line: DirectLine, conversation: Conversation, req: Request): Promise<string> {
  const body = await readBody(req);
  const refuse = async (refusal: Refusal, text: string): Promise<never> => {
    await line.screenRefused(conversation, text);
    throw refusal;
  };
  if (body.cut) return refuse(new Refusal(413, 'MessageTooLong', `An activity may have ${bodyLimitBytes} bytes; send a shorter message.`, { connection: 'close' }), body.text);
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return refuse(new Refusal(415, 'BadContentType', 'Send the activity as application/json.'), body.text);
  const reading = readIncoming(body.text);
  if (reading.kind === 'problem') return refuse(new Refusal(400, 'BadArgument', reading.message), reading.text);
  try {
    return await line.accept(conversation, reading.activity, reading.clientActivityId);
  } catch (error) {
    line.log.error({ error: errorName(error) }, 'a turn was not kept; the client was asked to send it again');
    throw notKept();
  }
}

async function open(line: DirectLine, claims: Claims): ReturnType<DirectLine['open']> {
  try {
    return await line.open(claims);
  } catch (error) {
    line.log.error({ error: errorName(error) }, 'a conversation could not be read; the client was asked to come again');
    throw notKept();
  }
}

/** Answers preflights and refuses foreign pages. Returns true when the answer is given. */
function answerOrigin(line: DirectLine, req: Request, res: Response): boolean {
  const verdict = recognizeOrigin(req, line.origins);
  const { origin } = req.headers;
  if (verdict === 'foreign') {
    const message = `This clinic's chat does not answer pages of ${URL.canParse(origin ?? '') ? String(origin) : 'that origin'}; its operator can allow them in UNFOLD_ORIGINS.`;
    sendJson(res, 403, new Refusal(403, 'OriginNotAllowed', message).body);
    return true;
  }
  res.header('vary', 'Origin');
  if (verdict === 'listed' && origin !== undefined) res.header('access-control-allow-origin', origin);
  if (req.method !== 'OPTIONS') return false;
  res.sendRaw(204, '', {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-max-age': '600'
  });
  return true;
}

const originOf = (req: Request): { origin?: string } => (req.headers.origin === undefined ? {} : { origin: req.headers.origin });

function bearer(line: DirectLine, req: Request): TokenReading | undefined {
  const { authorization } = req.headers;
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.-]{1,2000})$/i.exec(authorization)?.[1];
  return token === undefined ? { kind: 'bad' } : line.read(token);
}

/** The claims of a good token for the conversation in the path, if there is one there. */
function authorize(line: DirectLine, req: Request): Claims {
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

function watermarkOf(req: Request): number {
  const text = new URLSearchParams(req.getQuery()).get('watermark') ?? '';
  if (['', 'undefined', 'null', '-'].includes(text)) return 0;
  if (!/^\d{1,16}$/.test(text)) throw new Refusal(400, 'BadWatermark', 'The watermark is the number that came with the last activities.');
  return Number(text);
}

function sendToken(res: Response, line: DirectLine, claims: Partial<Claims>): void {
  const issued = line.issue(claims);
  sendJson(res, 200, { conversationId: issued.claims.conv, token: issued.token, expires_in: expiresIn });
}

function sendConversation(req: Request, res: Response, line: DirectLine, claims: Claims, status: number, watermark: number): void {
  const { token } = line.issue(claims);
  const stream = line.issue(claims, 'stream').token;
  const secure = req.isSecure() || req.headers['x-forwarded-proto'] === 'https';
  const streamUrl = `${secure ? 'wss' : 'ws'}://${req.headers.host ?? 'localhost'}${base}/conversations/${claims.conv}/stream?watermark=${watermark}&t=${stream}`;
  sendJson(res, status, { conversationId: claims.conv, token, expires_in: expiresIn, streamUrl });
}

const badToken = (): Refusal => new Refusal(401, 'BadToken', `This token was not given by this server for this use; POST ${base}/tokens/generate gives one.`);
const expired = (): Refusal => new Refusal(403, 'TokenExpired', `The token has expired; POST ${base}/tokens/generate gives a new one.`);
const notKept = (): Refusal => new Refusal(503, 'NotKept', 'The message could not be kept. Please send it again.', { 'retry-after': '2' });
