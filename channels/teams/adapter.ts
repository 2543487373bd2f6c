import { CloudAdapterBase, type Activity, type ConversationReference, type InvokeResponse, type ResourceResponse, type TurnContext } from 'botbuilder-core';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { errorName, type Log } from '../log.ts';
import type { BotLogic } from '../localAdapter.ts';
import type { TeamsAuthentication } from './authentication.ts';
import { forTeams } from './outbound.ts';
import { Undelivered } from './undelivered.ts';

/** What became of what was sent. `gone`: the patient blocked or removed the bot. */
export type Delivery = 'sent' | 'gone' | 'failed';

export interface Received {
  readonly response: InvokeResponse | undefined;
  readonly delivery: Delivery;
}

const delivered = Symbol('what became of the replies of this turn');

/** The SDK's cloud adapter for one channel: says things as Teams shows them, and notices who cannot be reached any more. */
export class TeamsAdapter extends CloudAdapterBase {
  readonly #log: Log;
  readonly #undelivered = new Undelivered();

  constructor(authentication: TeamsAuthentication, log: Log) {
    super(authentication);
    this.#log = log;
  }

  async receive(authenticated: AuthenticateRequestResult, activity: Partial<Activity>, logic: BotLogic): Promise<Received> {
    let delivery: Delivery = 'sent';
    const response = await this.processActivity(authenticated, activity as Activity, async context => {
      shapeReplies(context);
      await logic(context).finally(() => { delivery = context.turnState.get<Delivery | undefined>(delivered) ?? 'sent'; });
    });
    return { response, delivery };
  }

  /** Says something to somebody who is not writing at the moment. Never rejects. */
  async send(appId: string, reference: Partial<ConversationReference>, activities: Partial<Activity>[]): Promise<Delivery> {
    let delivery: Delivery = 'failed';
    try {
      await this.continueConversationAsync(appId, reference, async context => {
        shapeReplies(context);
        // The SDK would have it reply to an activity that it made up itself.
        context.onSendActivities(async (_context, outgoing, next) => {
          for (const activity of outgoing) delete activity.replyToId;
          return next();
        });
        await context.sendActivities(activities);
        delivery = context.turnState.get<Delivery | undefined>(delivered) ?? 'sent';
      });
    } catch (error) {
      this.#log.error({ error: errorName(error) }, 'a message to a patient in Teams could not be sent');
    }
    return delivery;
  }

  /** There is no middleware here; the SDK would wrap the context for it, and every look at it would go through the wrapping. */
  protected override runMiddleware(context: TurnContext, next: (context: TurnContext) => Promise<void>): Promise<void> {
    return next(context);
  }

  /**
   * In order, and never rejecting: the turn is kept already, and a turn that fails would be told to the patient on the
   * same broken way. What did not get through is said first the next time.
   */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const { id } = context.activity.conversation;
    const waiting = [...this.#undelivered.take(id), ...activities];
    const responses: ResourceResponse[] = [];
    for (const [index, activity] of waiting.entries()) {
      try {
        responses.push(...await super.sendActivities(context, [activity]));
      } catch (error) {
        const delivery = isGone(error) ? 'gone' : 'failed';
        context.turnState.set(delivered, delivery);
        if (delivery === 'failed') this.#undelivered.hold(id, waiting.slice(index));
        this.#log.warn({ error: errorName(error), status: statusOf(error) }, delivery === 'gone' ? 'a patient in Teams cannot be reached any more' : 'Teams did not take a reply; it is said with the next one');
        break;
      }
    }
    return activities.map((_activity, index) => responses[index + waiting.length - activities.length] ?? { id: '' });
  }
}

/** Before anything is buffered or sent, so that a caller who takes replies in the answer gets the same. */
function shapeReplies(context: TurnContext): void {
  context.onSendActivities(async (_context, activities, next) => {
    activities.splice(0, activities.length, ...forTeams(activities));
    return activities.length === 0 ? [] : next();
  });
}

const statusOf = (error: unknown): number | undefined => {
  const { statusCode } = typeof error === 'object' && error !== null ? error as { statusCode?: unknown } : {};
  return typeof statusCode === 'number' ? statusCode : undefined;
};

/** Blocked by the patient or the administrator, removed, or the conversation is not there: trying again changes nothing. */
const isGone = (error: unknown): boolean => statusOf(error) === 403 || statusOf(error) === 404;
