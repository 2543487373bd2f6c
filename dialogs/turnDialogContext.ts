import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { DialogState } from 'botbuilder-dialogs';
import { TurnContextStateCollection, type TurnContext } from 'botbuilder-core';
import { DialogStateManager } from 'botbuilder-dialogs/lib/memory/dialogStateManager.js';

// What the SDK's constructor does beyond this (a registry of memory scopes and path expressions, filled anew for each
// context) cost more than walking a flow, and nothing here is ever looked up by a path.
const BareContext = Object.assign(function Bare() { /* fields are set below */ }, { prototype: DialogContext.prototype }) as unknown as new () => DialogContext;

// The registry itself holds nothing of a turn: made once, where it is made at all.
let configuration: DialogStateManager['configuration'] | undefined;

/** The SDK's dialog context, whose memory by path is made when somebody asks for it. */
export class TurnDialogContext extends BareContext {
  #memory: DialogStateManager | undefined;

  constructor(dialogs: DialogSet, context: TurnContext, state: DialogState) {
    super();
    if (!Array.isArray(state.dialogStack)) state.dialogStack = [];
    Object.assign(this, { services: new TurnContextStateCollection(), dialogs, context, parent: undefined, stack: state.dialogStack });
  }

  /** Stands where the SDK has a field. */
  static memoryOf(context: TurnDialogContext): DialogStateManager {
    if (context.#memory === undefined) {
      context.#memory = new DialogStateManager(context, configuration);
      configuration = context.#memory.configuration;
      context.#memory.setValue('turn.activity', context.context.activity);
    }
    return context.#memory;
  }

  /** No dialog here listens to events; the SDK would ask each one twice, through six promises. */
  override emitEvent(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

Object.defineProperty(TurnDialogContext.prototype, 'state', { get(this: TurnDialogContext) { return TurnDialogContext.memoryOf(this); } });
