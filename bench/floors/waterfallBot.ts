import { ActivityHandler, ConversationState, MemoryStorage, TestAdapter, UserState, type Activity, type StatePropertyAccessor } from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog, type DialogState, type WaterfallStepContext } from 'botbuilder-dialogs';

interface Profile {
  answers: string[];
}

/**
 * The least that botbuilder itself costs for a bot that asks and remembers: it echoes, counts in the
 * user's state, and walks a waterfall of three prompts whose place is in the conversation's state.
 */
export class WaterfallBot extends ActivityHandler {
  readonly #conversation: ConversationState;
  readonly #user: UserState;
  readonly #dialogs: DialogSet;
  readonly #profile: StatePropertyAccessor<Profile>;

  constructor() {
    super();
    const storage = new MemoryStorage();
    this.#conversation = new ConversationState(storage);
    this.#user = new UserState(storage);
    this.#profile = this.#user.createProperty<Profile>('profile');
    this.#dialogs = new DialogSet(this.#conversation.createProperty<DialogState>('dialogs'));
    const ask = (text: string) => (step: WaterfallStepContext) => step.prompt('text', text);
    this.#dialogs.add(new TextPrompt('text'));
    this.#dialogs.add(new WaterfallDialog('three', [ask('First?'), ask('Second?'), ask('Third?'), step => step.endDialog()]));
    this.onMessage(async (context, next) => {
      const profile = await this.#profile.get(context, { answers: [] });
      profile.answers.push(context.activity.text);
      await context.sendActivity(`Echo: ${context.activity.text}`);
      const dialog = await this.#dialogs.createContext(context);
      const { status } = await dialog.continueDialog();
      if (status === DialogTurnStatus.empty || status === DialogTurnStatus.complete) await dialog.beginDialog('three');
      await this.#conversation.saveChanges(context);
      await this.#user.saveChanges(context);
      await next();
    });
  }
}

/** @returns what takes one message of one user through the bot */
export function waterfallTurns(): (activity: Partial<Activity>) => Promise<void> {
  const bot = new WaterfallBot();
  const adapter = new TestAdapter(context => bot.run(context));
  return activity => adapter.processActivity(activity);
}
