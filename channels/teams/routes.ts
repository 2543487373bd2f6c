import type { Request, Server } from 'restify';
import { readBody, type Body } from '../http/body.ts';
import { NotKept, Refusal, sendJson } from '../http/refusal.ts';
import { errorName } from '../log.ts';
import type { Log } from '../log.ts';
import { admit, meet } from './caller.ts';
import { readEnvelope } from './envelope.ts';
import type { Teams } from './teams.ts';

/** Puts the address that the Bot Connector calls on a server. */
export function mountTeams(server: Server, teams: Teams, log: Log): void {
  server.post('/api/messages', async (req, res) => {
    meet(teams.door, req);
    const body = await readBody(req);
    const envelope = readEnvelope(fitting(req, body));
    if (typeof envelope === 'string') throw new Refusal(400, 'BadActivity', envelope);
    const authenticated = await admit(teams.door, req, envelope);
    try {
      const response = await teams.take(authenticated, envelope);
      sendJson(res, response?.status ?? 200, response?.body as object | undefined ?? '');
    } catch (error) {
      log.error({ error: errorName(error) }, 'a turn of Teams was not kept; the patient was told');
      throw new NotKept('The turn could not be kept.');
    }
  });
}

function fitting(req: Request, { text, whole, encoded }: Body): string {
  if (!/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) throw new Refusal(415, 'BadContentType', 'Send the activity as application/json.');
  if (encoded) throw new Refusal(415, 'BadContentType', 'Send the activity in UTF-8, not compressed.');
  if (!whole) throw new Refusal(413, 'ActivityTooLong', 'The activity is too long, or was cut short.').closing();
  return text;
}
