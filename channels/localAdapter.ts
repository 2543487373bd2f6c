import { randomUUID } from 'node:crypto';
import { BotAdapter, TurnContext } from 'botbuilder-core';
import type { Activity, ConversationReference, Middleware, MiddlewareHandler, ResourceResponse } from 'botbuilder-core';
import { keptId } from '../bots/keptId.ts';

/** One turn of the bot. Rejects with a CodedError when the turn could not be kept. */
export type BotLogic = (context: TurnContext) => Promise<void>;

/** Takes what the bot says to where it is shown. */
export type Deliver = (activity: Partial<Activity>) => void | Promise<void>;

type Showed = (id: string) => void;

// Asked by the adapter itself: a hook of the context's would put three promises between a reply and its window.
const told = Symbol('who is told what a turn says');

type Logic = (context: TurnContext) => Promise<void>;

/**
 * The adapter of every channel that lives in this process: the embedded Direct Line, the terminal
 * and the transcripts. It calls no network and knows no Azure client.
 */
export class LocalAdapter extends BotAdapter {
  readonly #deliver: Deliver;
  readonly #now: () => Date;
  #hasMiddleware = false;

  constructor(deliver: Deliver, now: () => Date = () => new Date()) {
    super();
    this.#deliver = deliver;
    this.#now = now;
  }

  /**
   * Runs one turn, middleware first. Rejects with whatever the bot rejects with.
   * @param showed is told the id of everything that the turn says
   */
  async receive(activity: Partial<Activity>, logic: BotLogic, showed?: Showed): Promise<void> {
    const context = new TurnContext(this, activity);
    if (showed !== undefined) context.turnState.set(told, showed);
    // The SDK wraps the context for its middleware, and every look at it then goes through the wrapping.
    await (this.#hasMiddleware ? this.runMiddleware(context, logic) : logic(context));
  }

  override use(...middlewares: (MiddlewareHandler | Middleware)[]): this {
    this.#hasMiddleware = true;
    return super.use(...middlewares);
  }

  /** Delivers in order. An id and a timestamp that are already set are kept. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const showed = context.turnState.get<Showed | undefined>(told);
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      // Web Chat holds a reply back for 5 s while it waits for the activity named in replyToId.
      const { replyToId, ...outgoing } = activity.conversation === undefined
        ? TurnContext.applyConversationReference(Object.assign({}, activity), TurnContext.getConversationReference(context.activity))
        : activity;
      outgoing.id = keptId(activity) ?? randomUUID();
      outgoing.timestamp ??= this.#now();
      await this.#deliver(outgoing);
      showed?.(outgoing.id);
      responses.push({ id: outgoing.id });
    }
    return responses;
  }

  /** Delivers the new version under the old id; what shows it replaces the one it knows. */
  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | undefined> {
    const [response] = await this.sendActivities(context, [activity]);
    return response;
  }

  /** Delivers a `messageDelete`, as the channel's own clients understand it. */
  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const { activityId } = reference;
    if (activityId === undefined) return;
    await this.sendActivities(context, [{ type: 'messageDelete', id: activityId }]);
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    const event: Partial<Activity> = { type: 'event', name: 'ContinueConversation', id: randomUUID() };
    const activity = TurnContext.applyConversationReference(event, { ...reference, activityId: '' }, true);
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  /** The identity is ignored: nobody but this process can reach a local conversation. */
  override async continueConversationAsync(
    _identity: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: string | Logic,
    maybeLogic?: Logic
  ): Promise<void> {
    const logic = typeof logicOrAudience === 'function' ? logicOrAudience : maybeLogic;
    if (logic === undefined) throw new TypeError('LocalAdapter.continueConversationAsync needs the logic to run; pass it as the last argument.');
    await this.continueConversation(reference, logic);
  }
}
