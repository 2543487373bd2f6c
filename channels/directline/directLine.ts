import { hash, randomUUID } from 'node:crypto';
import type { Activity, ConversationReference } from 'botbuilder-core';
import type { Place } from '../../storage/port.ts';
import type { Relay } from '../../storage/relay.ts';
import { keptId } from '../../bots/keptId.ts';
import { forgotten, takenBack } from '../../bots/takenBack.ts';
import { arrivalMark } from '../../bots/transcript.ts';
import { heldPlace } from '../../bots/turnParts.ts';
import { LocalAdapter } from '../localAdapter.ts';
import type { BotLogic } from '../localAdapter.ts';
import { clientAddresses } from '../http/clientAddress.ts';
import type { ClientAddresses } from '../http/clientAddress.ts';
import { errorName, silentLog } from '../log.ts';
import type { Log } from '../log.ts';
import type { Conversation } from './conversation.ts';
import { Hub } from './hub.ts';
import type { History } from './hub.ts';
import type { Identify } from './identity.ts';
import { Limits } from './limits.ts';
import { channelId, withdrawn } from './neighbours.ts';
import type { Claims } from './token.ts';
import { Tokens } from './tokens.ts';

export interface DirectLineOptions {
  readonly logic: BotLogic;
  /** Signs tokens; at least 32 bytes, the same after a restart and on every node. Of several the first signs and all are read. */
  readonly secret: Buffer | readonly Buffer[];
  /** What the bot kept of a patient's conversations, oldest first. */
  readonly history: History;
  /** Screens the words of what is refused; answers with what the patient must see. `whole` is false when there were more. */
  readonly refused?: (text: string, whole: boolean) => readonly Partial<Activity>[];
  /** Sites, besides our own page, whose scripts may talk to us: "https://clinic.example". */
  readonly origins?: readonly string[];
  /** Whose `X-Forwarded-For` is believed; this machine's alone unless said otherwise. */
  readonly proxies?: readonly string[];
  /** How many times the usual limits on requests. */
  readonly limitFactor?: number;
  /** Reads who the clinic's site says a patient is; without it everybody is anonymous. */
  readonly identify?: Identify;
  readonly log?: Log;
  /** Where other processes serve the same conversations. */
  readonly relay?: Relay;
  /** There, takes a place in the line of a patient's turns. */
  readonly inLine?: ((patientId: string) => Place) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

// A store that is down is down for a while, and polling clients ask every second.
const greetAgainMs = 5_000;

const serviceUrl = 'urn:unfold:directline';
const bot = { id: 'unfold', name: 'Unfold', role: 'bot' };

/** Direct Line 3.0 without its transport: who may speak, what is shown to whom, and the bot's turn between. */
export class DirectLine {
  readonly adapter: LocalAdapter;
  readonly tokens: Tokens;
  readonly hub: Hub;
  readonly origins: readonly string[];
  readonly addresses: ClientAddresses;
  readonly limits: Limits;
  readonly identify: Identify | undefined;
  readonly log: Log;
  readonly now: () => number;
  readonly #options: DirectLineOptions;

  constructor(options: DirectLineOptions) {
    this.#options = options;
    this.addresses = clientAddresses(options.proxies);
    this.limits = new Limits(options.limitFactor);
    this.origins = options.origins ?? [];
    this.identify = options.identify;
    this.log = options.log ?? silentLog;
    this.now = options.now ?? Date.now;
    this.tokens = new Tokens([options.secret].flat(), this.now);
    this.hub = new Hub(options.history, this.now, options.relay);
    this.adapter = new LocalAdapter(activity => { this.#deliver(activity); }, () => new Date(this.now()));
  }

  /** Where this user can be written to unasked: the conversation that they watch now. */
  reference(user: string): Partial<ConversationReference> | undefined {
    const conversation = this.hub.watched(user);
    return conversation && { channelId, serviceUrl, bot, user: { id: user, name: '' }, conversation: this.#address(conversation) };
  }

  /** A place in the line of this user's turns, where there are other processes. Whoever takes it gives it to `accept`, and leaves it. */
  inLine(user: string): Place | undefined {
    return this.#options.inLine?.(`${channelId}:${user}`);
  }

  /**
   * Opens a conversation and tells the bot, once, that somebody is here, so that it greets. After a restart
   * a conversation of which nothing was kept is a new one; one that was kept is not greeted again.
   * @param looking whether somebody wants to see what was said; a post does not
   * @param locale BCP 47 tag of the language that the client would be greeted in
   * @returns whether it is new
   */
  async open(claims: Claims, looking = true, locale?: string): Promise<{ conversation: Conversation; fresh: boolean }> {
    const conversation = await this.hub.open(claims.conv, claims.user, looking);
    conversation.touch();
    if (conversation.greeted || conversation.greetAgainAtMs > this.now()) return { conversation, fresh: false };
    conversation.greeted = true;
    this.#greet(conversation, locale).then(greeted => {
      // Another node was quicker, or the greeting is an old one that the store had no time to tell of.
      if (!greeted) void this.hub.catchUp(conversation);
    }, (error: unknown) => {
      conversation.greeted = false;
      conversation.greetAgainAtMs = this.now() + greetAgainMs;
      this.log.error({ error: errorName(error) }, 'the greeting failed; it is tried again when the client next asks');
    });
    return { conversation, fresh: true };
  }

  /**
   * The first try may say that it could not be kept; a later one shows what it says only when it was kept.
   * @returns whether anything was said
   */
  async #greet(conversation: Conversation, locale: string | undefined): Promise<boolean> {
    const user = { id: conversation.user, name: '', role: 'user' };
    const update: Partial<Activity> = { type: 'conversationUpdate', membersAdded: [user, bot], membersRemoved: [], ...(locale !== undefined && { locale }) };
    const held: Partial<Activity>[] = [];
    const again = conversation.greetAgainAtMs > 0;
    let said = false;
    await this.adapter.receive(this.#addressed(update, conversation, arrivalId(conversation)), async context => {
      if (again) {
        context.onSendActivities(async (_context, activities) => {
          const identified = activities.map(activity => ({ ...activity, id: keptId(activity) ?? randomUUID() }));
          held.push(...identified);
          return identified.map(({ id }) => ({ id }));
        });
      }
      await this.#options.logic(context);
    }, () => { said = true; });
    for (const activity of held) this.#show(conversation, activity);
    return said || held.length > 0;
  }

  /**
   * Takes one activity of the patient: shows it, then runs the bot's turn.
   * @param place where its turn stands in line, if it was taken already
   * @returns its id, the same for a repeat; rejects with the bot's error when the turn was not kept
   */
  accept(conversation: Conversation, activity: Partial<Activity>, clientActivityId: string | undefined, place?: Place): Promise<string> {
    if (clientActivityId === undefined) return this.#run(conversation, activity, randomUUID(), place);
    // Other words under a known id are another message: a client that counts its ids anew must not go unheard.
    const { type, text, name, value } = activity;
    const content = JSON.stringify([conversation.id, clientActivityId, type, text, name, value]);
    const id = hash('sha256', content, 'base64url').slice(0, 22);
    return conversation.posts.once(id, () => this.#run(conversation, activity, id, place));
  }

  /**
   * Screens words that no turn will see, because what carried them was refused.
   * @param conversation where the guidance is shown, if it is known
   * @returns the guidance, for the answer
   */
  hear(words: { readonly text: string; readonly whole: boolean }, conversation: Conversation | undefined): readonly Partial<Activity>[] {
    const replies = this.#options.refused?.(words.text, words.whole) ?? [];
    return replies.map(reply => {
      const activity = { from: bot, ...reply, id: reply.id ?? randomUUID(), timestamp: new Date(this.now()) };
      // A client that sends the same again and again sees the same answer once.
      if (conversation !== undefined && !conversation.endsWith(activity.text)) this.#show(conversation, activity);
      return activity;
    });
  }

  close(): void {
    this.hub.close();
  }

  async #run(conversation: Conversation, activity: Partial<Activity>, id: string, place: Place | undefined): Promise<string> {
    conversation.touch();
    if (activity.type === 'typing') return id;
    const addressed = this.#addressed(activity, conversation, id);
    if (!conversation.has(id)) {
      conversation.publish(addressed);
      this.hub.pass(conversation.id, addressed);
    }
    try {
      await conversation.during(id, showed => this.adapter.receive(Object.assign({}, addressed), async context => {
        if (place) context.turnState.set(heldPlace, place);
        await this.#options.logic(context);
      }, showed));
    } catch (error) {
      // The client shows "not sent" and offers to try again; a reload must not show it as said.
      conversation.withdraw(id);
      this.hub.pass(conversation.id, { ...addressed, type: 'event', name: withdrawn });
      throw error;
    }
    return id;
  }

  #show(conversation: Conversation, activity: Partial<Activity>): void {
    const shown = { from: bot, conversation: this.#address(conversation), ...activity, id: activity.id ?? randomUUID(), timestamp: new Date(this.now()) };
    conversation.publish(shown);
    this.hub.pass(conversation.id, shown);
  }

  #address(conversation: Conversation): Activity['conversation'] {
    return { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' };
  }

  #addressed(activity: Partial<Activity>, conversation: Conversation, id: string): Partial<Activity> {
    return Object.assign({}, activity, {
      id,
      timestamp: new Date(this.now()),
      channelId,
      serviceUrl,
      from: { id: conversation.user, name: '', role: 'user' },
      recipient: bot,
      conversation: this.#address(conversation)
    });
  }

  /** Somebody whose conversation is not in memory watches it nowhere: what the bot kept will be shown on return. */
  #deliver(activity: Partial<Activity>): void {
    const id = activity.conversation?.id;
    if (id === undefined || activity.type === 'trace') return;
    if (activity.type === 'event' && activity.name === forgotten) this.hub.peek(id)?.forget();
    else if (activity.type === 'event' && activity.name === takenBack) this.hub.reread(id, activity.id);
    else this.hub.peek(id)?.publish(activity);
    this.hub.pass(id, activity);
  }
}

/** The same on every node, so that of two that hear of somebody new at once one greets them. */
const arrivalId = ({ id }: Conversation): string => arrivalMark + hash('sha256', `${id}\nsomebody is here`, 'base64url').slice(0, 22);
