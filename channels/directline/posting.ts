import type { Request, RequestHandler, Response } from 'restify';
import type { Place } from '../../storage/port.ts';
import { bodyLimitBytes, readBody } from '../http/body.ts';
import type { Body } from '../http/body.ts';
import { NotKept, Refusal, sendJson } from '../http/refusal.ts';
import { errorName } from '../log.ts';
import { admit, within } from './caller.ts';
import type { Conversation } from './conversation.ts';
import type { DirectLine } from './directLine.ts';
import { readIncoming } from './incoming.ts';

/** Takes one activity of the patient, or says why not. */
export const postActivity = async (line: DirectLine, req: Request, res: Response, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
  const claims = await admit(line, req);
  await within(line, 'conversation', claims.conv);
  const body = await readBody(req);
  // It has arrived: what takes time comes after this, or later messages on other nodes would come first.
  const place = line.inLine(claims.user);
  try {
    const { conversation } = await line.open(claims, false);
    sendJson(res, 200, { id: await take(line, conversation, body, req, place) }, headers);
  } finally {
    place?.leave();
  }
};

/** Files are refused. */
export const postUpload = (line: DirectLine): RequestHandler => async req => {
  const claims = await admit(line, req);
  await within(line, 'conversation', claims.conv);
  await line.open(claims);
  throw uploadsNotAccepted();
};

async function take(line: DirectLine, conversation: Conversation, body: Body, req: Request, place: Place | undefined): Promise<string> {
  if (body.tooLong) throw new Refusal(413, 'MessageTooLong', `An activity may have ${bodyLimitBytes} bytes; send a shorter message.`);
  if (body.encoded || !/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) throw new Refusal(415, 'BadContentType', 'Send the activity as application/json in UTF-8, not compressed.');
  if (!body.whole) throw new Refusal(400, 'BadArgument', 'The body was cut short.');
  const reading = readIncoming(body.text);
  if (reading.kind === 'upload') throw uploadsNotAccepted();
  if (reading.kind === 'problem') throw new Refusal(400, 'BadArgument', reading.message);
  if (reading.beside !== '') line.hear({ text: reading.beside, whole: true }, conversation);
  const before = conversation.watermark;
  try {
    return await line.accept(conversation, reading.activity, reading.clientActivityId, place);
  } catch (error) {
    line.log.error({ error: errorName(error) }, 'a turn was not kept; the client was asked to send it again');
    throw new NotKept('The message could not be kept. Please send it again.', conversation.since(before).flatMap(({ activity }) => (activity.from?.role === 'bot' ? [activity] : [])));
  }
}

const uploadsNotAccepted = (): Refusal => new Refusal(415, 'UploadsNotAccepted', 'This conversation takes text only; nothing of the file was kept.');
