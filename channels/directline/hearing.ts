import { readBody } from '../http/body.ts';
import type { Body } from '../http/body.ts';
import { bodyWords } from '../http/bodyWords.ts';
import type { Hear } from '../http/refusal.ts';
import { bearer } from './caller.ts';
import type { DirectLine } from './directLine.ts';

/**
 * The ear for everything that is refused, on whichever address and why ever: the guidance that the words of the body
 * call for goes into the answer, and into the conversation if a token of ours says which it is.
 */
export const hearing = (line: DirectLine): Hear => async (req, refusal) => {
  const reading = bearer(line, req);
  const conversation = reading === undefined || reading.kind === 'bad' ? undefined : line.hub.peek(reading.claims.conv);
  // Reading and screening cost more than all else: who is refused again and again gets the numbers unread.
  const flooding = await line.limits.exceeded('refused', line.addresses.of(req)) !== undefined;
  const { text, whole, tooLong } = flooding ? unread : await readBody(req);
  const activities = line.hear({ text: bodyWords(text, req.headers['content-type']), whole: whole && !tooLong }, conversation);
  return (whole ? refusal : refusal.closing()).showing(activities);
};

const unread: Pick<Body, 'text' | 'whole' | 'tooLong'> = { text: '', whole: false, tooLong: false };
