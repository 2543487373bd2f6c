import type { Request, RequestHandler } from 'restify';
import { bodyLimitBytes, readBody } from '../http/body.ts';
import type { Body } from '../http/body.ts';
import { bodyWords } from '../http/bodyWords.ts';
import { Refusal, sendJson } from '../http/refusal.ts';
import { errorName } from '../log.ts';
import { admit, bearer, within } from './caller.ts';
import type { Conversation } from './conversation.ts';
import type { DirectLine } from './directLine.ts';
import { readIncoming } from './incoming.ts';

/** Takes one activity of the patient, or says why not. Whatever is refused, and why ever, is screened all the same. */
export const postActivity = (line: DirectLine): RequestHandler => async (req, res) => {
  const body = once(() => readBody(req));
  try {
    const claims = await admit(line, req);
    await within(line, 'conversation', claims.conv);
    const { conversation } = await line.open(claims, false);
    sendJson(res, 200, { id: await take(line, conversation, await body(), req) });
  } catch (error) {
    throw error instanceof Refusal && !(error instanceof NotKept) ? await heard(line, req, error, body) : error;
  }
};

/** Files are refused; the words that came with them, or in them, are screened. */
export const postUpload = (line: DirectLine): RequestHandler => async req => {
  const body = once(() => readBody(req));
  try {
    const claims = await admit(line, req);
    await within(line, 'conversation', claims.conv);
    await line.open(claims);
    throw uploadsNotAccepted();
  } catch (error) {
    throw error instanceof Refusal ? await heard(line, req, error, body) : error;
  }
};

/** The turn itself has given its guidance before it failed. */
class NotKept extends Refusal {
  /** @param said what it said: the window may hang on another node, which hears nothing while the store is away */
  constructor(said: readonly unknown[]) {
    super(503, 'NotKept', 'The message could not be kept. Please send it again.', { 'retry-after': '2' }, said);
  }
}

async function take(line: DirectLine, conversation: Conversation, body: Body, req: Request): Promise<string> {
  if (body.tooLong) throw new Refusal(413, 'MessageTooLong', `An activity may have ${bodyLimitBytes} bytes; send a shorter message.`);
  if (body.encoded || !/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) throw new Refusal(415, 'BadContentType', 'Send the activity as application/json in UTF-8, not compressed.');
  if (!body.whole) throw new Refusal(400, 'BadArgument', 'The body was cut short.');
  const reading = readIncoming(body.text);
  if (reading.kind === 'upload') throw uploadsNotAccepted();
  if (reading.kind === 'problem') throw new Refusal(400, 'BadArgument', reading.message);
  if (reading.beside !== '') line.hear({ text: reading.beside, whole: true }, conversation);
  const before = conversation.watermark;
  try {
    return await line.accept(conversation, reading.activity, reading.clientActivityId);
  } catch (error) {
    line.log.error({ error: errorName(error) }, 'a turn was not kept; the client was asked to send it again');
    throw new NotKept(conversation.since(before).flatMap(({ activity }) => (activity.from?.role === 'bot' ? [activity] : [])));
  }
}

/** The refusal with the guidance that the words of the body call for, which the conversation of the token shows too. */
async function heard(line: DirectLine, req: Request, refusal: Refusal, read: () => Promise<Body>): Promise<Refusal> {
  const reading = bearer(line, req);
  const conversation = reading === undefined || reading.kind === 'bad' ? undefined : line.hub.peek(reading.claims.conv);
  // Reading and screening cost more than all else: who is refused again and again gets the numbers unread.
  const flooding = await line.limits.exceeded('refused', line.addresses.of(req)) !== undefined;
  const { text, whole, tooLong } = flooding ? unread : await read();
  const activities = line.hear({ text: bodyWords(text, req.headers['content-type']), whole: whole && !tooLong }, conversation);
  return (whole ? refusal : refusal.closing()).showing(activities);
}

const unread: Pick<Body, 'text' | 'whole' | 'tooLong'> = { text: '', whole: false, tooLong: false };

const uploadsNotAccepted = (): Refusal => new Refusal(415, 'UploadsNotAccepted', 'This conversation takes text only; nothing of the file was kept.');

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
