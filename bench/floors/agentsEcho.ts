// The successor SDK's bare echo: agents-hosting on express, without authentication. Prints its address like ours.
import { ActivityHandler, CloudAdapter, type Request } from '@microsoft/agents-hosting';
import express from 'express';

class EchoAgent extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter();
const agent = new EchoAgent();
const app = express();
app.use(express.json());
app.post('/api/messages', (req, res, next) => {
  adapter.process(req as unknown as Request, res, context => agent.run(context)).catch(next);
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listens on http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}\n`);
});
