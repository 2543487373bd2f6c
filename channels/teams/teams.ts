import { hash } from 'node:crypto';
import type { Activity, ConversationReference, InvokeResponse } from 'botbuilder-core';
import type { AuthenticateRequestResult, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotLogic } from '../localAdapter.ts';
import type { Log } from '../log.ts';
import { TeamsAdapter, type Delivery } from './adapter.ts';
import { TeamsAuthentication, type Cloud } from './authentication.ts';
import type { Door } from './caller.ts';
import { isPersonal, type Envelope } from './envelope.ts';
import { toActivity, writtenIn } from './inbound.ts';
import type { TeamsSettings } from './settings.ts';

export interface TeamsOptions {
  readonly settings: TeamsSettings;
  readonly logic: BotLogic;
  /** What is said where others read along: guidance, if the words are a signal, and that the bot talks to one person alone. */
  readonly inCompany: (text: string) => readonly Partial<Activity>[];
  /** The patient cannot be written to any more. Hearing from them again changes that. */
  readonly gone: (patientId: string) => Promise<void>;
  readonly log: Log;
  /** The public cloud unless said otherwise. */
  readonly cloud?: Cloud;
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly localConnector?: boolean;
}

export const channelId = 'msteams';
const mostRemembered = 5_000;

/** Teams without its transport: whose turn it is, and what there is besides turns. */
export class Teams {
  readonly door: Door;
  readonly #options: TeamsOptions;
  readonly #adapter: TeamsAdapter;
  readonly #running = new Map<string, Promise<InvokeResponse | undefined>>();

  constructor(options: TeamsOptions) {
    this.#options = options;
    const authentication = new TeamsAuthentication(options.settings, options.cloud, options.credentials);
    this.door = { settings: options.settings, authentication, ...(options.localConnector === undefined ? {} : { localConnector: options.localConnector }) };
    this.#adapter = new TeamsAdapter(authentication, options.log);
  }

  /** Takes one activity. A repeat joins the first delivery, or finds that it was answered. */
  take(authenticated: AuthenticateRequestResult, envelope: Envelope): Promise<InvokeResponse | undefined> {
    const key = deliveryKey(envelope);
    const known = key === undefined ? undefined : this.#running.get(key);
    if (known !== undefined) return known;
    const running = this.#run(authenticated, envelope);
    if (key !== undefined) {
      this.#running.set(key, running);
      running.catch(() => this.#running.delete(key));
      const [oldest] = this.#running.keys();
      if (this.#running.size > mostRemembered && oldest !== undefined) this.#running.delete(oldest);
    }
    return running;
  }

  /** Says something to a patient who is not writing at the moment. Never rejects. */
  send(reference: Partial<ConversationReference>, activities: Partial<Activity>[]): Promise<Delivery> {
    const { settings } = this.#options;
    return this.#adapter.send('app' in settings ? settings.app.id : '', reference, activities);
  }

  async #run(authenticated: AuthenticateRequestResult, envelope: Envelope): Promise<InvokeResponse | undefined> {
    const { logic, gone } = this.#options;
    if (!isPersonal(envelope)) return (await this.#adapter.receive(authenticated, toActivity(envelope), this.#company(envelope))).response;
    const patientId = `${channelId}:${envelope.from.id}`;
    if (leaves(envelope)) {
      await gone(patientId);
      return undefined;
    }
    // Teams tells of an installation twice, and the other one has whom to greet.
    if (envelope.type === 'installationUpdate') return undefined;
    const { response, delivery } = await this.#adapter.receive(authenticated, toActivity(envelope), logic);
    if (delivery === 'gone') await gone(patientId);
    return envelope.type === 'invoke' ? { status: 200, body: {} } : response;
  }

  /** In a team or a group: nothing is kept, and only who speaks to the bot, or brings it there, is answered. */
  #company(envelope: Envelope): BotLogic {
    return async context => {
      const { membersAdded = [], recipient, type } = envelope;
      const speaks = type === 'message' || type === 'messageUpdate';
      if (!speaks && !membersAdded.some(({ id }) => id === recipient.id)) return;
      const { text, beside } = writtenIn(envelope);
      await context.sendActivities([...this.#options.inCompany(`${text}\n${beside}`.trim())]);
    };
  }
}

/** The patient removed the bot. */
function leaves({ type, action, membersRemoved = [], recipient }: Envelope): boolean {
  return (type === 'installationUpdate' && action === 'remove') || (type === 'conversationUpdate' && membersRemoved.some(({ id }) => id === recipient.id));
}

/** The same for the same delivery; an edit has the id of what it changes, and its own time and words. */
function deliveryKey(envelope: Envelope): string | undefined {
  const { id, type, timestamp, conversation } = envelope;
  if (id === undefined) return undefined;
  return hash('sha256', JSON.stringify([conversation.id, id, type, timestamp, writtenIn(envelope)]), 'base64url');
}
