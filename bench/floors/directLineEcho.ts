// The least that an embedded Direct Line costs with the SDK's own adapter: restify, a WebSocket and botbuilder saying
// every message back through a connector in the same process, made when it is first used; with no tokens, no limits,
// no screen and nothing kept. Prints its address like ours.
import { randomUUID } from 'node:crypto';
import { ActivityHandler, type Activity, CloudAdapterBase, type TurnContext } from 'botbuilder';
import { type BotFrameworkAuthentication, ClaimsIdentity, type ConnectorClient, type UserTokenClient } from 'botframework-connector';
import restify from 'restify';
import { WebSocketServer, type WebSocket } from 'ws';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

const watching = new Map<string, Set<WebSocket>>();
let watermark = 0;

function show(activity: Partial<Activity>): void {
  watermark += 1;
  const frame = JSON.stringify({ activities: [activity], watermark: String(watermark) });
  for (const socket of watching.get(activity.conversation?.id ?? '') ?? []) socket.send(frame);
}

/** What CloudAdapterBase asks of a connector for a reply. */
const reply = (conversationId: string, activity: Partial<Activity>): Promise<{ id: string }> => {
  const id = randomUUID();
  show({ ...activity, id, timestamp: new Date(), conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' } });
  return Promise.resolve({ id });
};
const connector = {
  conversations: { sendToConversation: reply, replyToActivity: (id: string, _replyToId: string, activity: Partial<Activity>) => reply(id, activity) }
} as unknown as ConnectorClient;
const connectorFactory = { create: () => Promise.resolve(connector) };
const authentication = { createUserTokenClient: () => Promise.resolve({} as UserTokenClient), createConnectorFactory: () => connectorFactory } as unknown as BotFrameworkAuthentication;

class Adapter extends CloudAdapterBase {
  async receive(activity: Activity, bot: ActivityHandler): Promise<void> {
    const identity = { audience: '', callerId: '', claimsIdentity: new ClaimsIdentity([]), connectorFactory };
    await this.processActivity(identity, activity, (context: TurnContext) => bot.run(context));
  }
}

const bot = new EchoBot();
const adapter = new Adapter(authentication);
const server = restify.createServer({ handleUpgrades: false });
const base = '/v3/directline';
const address = (): string => `127.0.0.1:${server.address().port}`;
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post(`${base}/tokens/generate`, async (_req, res) => { res.send({ conversationId: randomUUID(), token: 'none', expires_in: 1800 }); });
server.post(`${base}/conversations`, async (_req, res) => {
  const conversationId = randomUUID();
  res.send(201, { conversationId, token: 'none', expires_in: 1800, streamUrl: `ws://${address()}${base}/conversations/${conversationId}/stream` });
});
server.post(`${base}/conversations/:id/activities`, async (req, res) => {
  const { id: conversationId } = req.params as { id: string };
  const activity: Partial<Activity> = {
    ...req.body as Partial<Activity>,
    id: randomUUID(),
    timestamp: new Date(),
    channelId: 'directline',
    serviceUrl: 'urn:floor',
    from: { id: 'user', name: '', role: 'user' },
    recipient: { id: 'bot', name: '', role: 'bot' },
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' }
  };
  show(activity);
  await adapter.receive(activity as Activity, bot);
  res.send({ id: activity.id });
});
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.server.on('upgrade', (req, socket, head) => {
  sockets.handleUpgrade(req, socket, head, webSocket => {
    const id = req.url?.split('/').at(-2) ?? '';
    watching.set(id, (watching.get(id) ?? new Set()).add(webSocket));
    webSocket.on('close', () => watching.delete(id));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens on http://${address()}\n`);
});
