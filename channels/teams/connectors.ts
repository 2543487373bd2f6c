import type { ConnectorClient, ConnectorFactory } from 'botframework-connector';

const mostClients = 50;
const sendLimitMs = 10_000;

type Conversations = ConnectorClient['conversations'];
type Call = 'replyToActivity' | 'sendToConversation' | 'updateActivity' | 'deleteActivity';

/**
 * Clients of the connectors that replies go to, one for each address, made when something is first sent there.
 * botbuilder makes one for every turn, with a pipeline of its own, which was half of the cost of a message.
 */
export class Connectors {
  readonly #clients = new Map<string, Promise<ConnectorClient>>();

  /** A factory as the SDK asks for it; what it makes shares its clients with all others of the same audience. */
  shared(factory: ConnectorFactory): ConnectorFactory {
    return { create: (serviceUrl: string, audience: string) => Promise.resolve(this.#lazily(factory, serviceUrl, audience)) };
  }

  #lazily(factory: ConnectorFactory, serviceUrl: string, audience: string): ConnectorClient {
    const call = (name: Call) => async (...parts: unknown[]): Promise<unknown> => {
      const { conversations } = await this.#client(factory, serviceUrl, audience);
      return (conversations[name] as (...given: unknown[]) => Promise<unknown>).apply(conversations, parts);
    };
    const conversations: Record<Call, unknown> = {
      replyToActivity: call('replyToActivity'),
      sendToConversation: call('sendToConversation'),
      updateActivity: call('updateActivity'),
      deleteActivity: call('deleteActivity')
    };
    return { conversations: conversations as Conversations } as ConnectorClient;
  }

  #client(factory: ConnectorFactory, serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const key = `${audience}\n${serviceUrl}`;
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const made = factory.create(serviceUrl, audience).then(bounded);
    made.catch(() => this.#clients.delete(key));
    if (this.#clients.size >= mostClients) this.#clients.clear();
    this.#clients.set(key, made);
    return made;
  }
}

interface Sent { timeout: number }
type Next = (request: Sent) => Promise<unknown>;
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: { name: string; sendRequest: (request: Sent, next: Next) => Promise<unknown> }): void;
}

/**
 * Follows no redirect: it would carry a patient's reply, and our token, to a host that nobody vouched for. The SDK has no
 * setting for it, and hands its pipeline out to nobody.
 */
function bounded(client: ConnectorClient): ConnectorClient {
  const { pipeline } = Reflect.get(client, 'client') as { pipeline: Pipeline };
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'unfoldTimeLimit',
    sendRequest: (request, next) => {
      request.timeout = sendLimitMs;
      return next(request);
    }
  });
  return client;
}
