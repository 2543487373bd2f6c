import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
// The package's index loads every prompt and, with them, four megabytes of recognizers: a fifth of the start.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { TurnContext } from 'botbuilder-core';
import type { Flow, Step } from '../content/schema.ts';
import { stageOf, type Stage } from './stage.ts';
import type { Memory, Outcome, StepKind } from './stepKind.ts';

/** What a flow remembers between turns: ids, never indexes, so that content can change under a patient. */
interface FlowState {
  step: string;
  memory: Memory;
  /** What the flow was begun with; every step finds it in its memory. */
  given?: Memory;
  /** Where to go on when a flow begun from here has ended; without it this step asks again. */
  after?: string;
  /** The questions before this one, oldest first, for "back". */
  trail: string[];
}

export interface FlowOptions {
  /** Begin at this step instead of the start. */
  readonly step?: string;
  /** Wait at the start, or at that step, without saying it: what was said already leads there. */
  readonly quiet?: boolean;
  /** Handed to every step in its memory. */
  readonly given?: Memory;
}

const longestTrail = 40;
// More steps than any flow has: a slip in the engine must not hang everybody.
const mostStepsInOneTurn = 60;

// Steps that every flow has without writing them down.
const resumeStep = 'offer-to-resume';
const consentStep = 'ask-for-consent';

/** Walks one flow of the content: enters steps, hands answers to their kind, follows where it leads. */
export class FlowDialog extends Dialog {
  readonly flow: Flow;
  readonly #kinds: ReadonlyMap<string, StepKind>;

  constructor(flow: Flow, kinds: ReadonlyMap<string, StepKind>) {
    super(flow.id);
    this.flow = flow;
    this.#kinds = kinds;
  }

  override async beginDialog(dc: DialogContext, options: FlowOptions = {}): Promise<DialogTurnResult> {
    const stage = stageOf(dc.context);
    const paused = stage.record.paused.find(each => each.flow === this.flow.id);
    const state = this.#state(dc);
    Object.assign(state, { step: '', memory: {}, trail: [], ...(options.given && { given: options.given }) } satisfies FlowState);
    if (options.quiet) {
      state.step = options.step ?? this.flow.start;
      return Dialog.EndOfTurn;
    }
    if (this.flow.consent && stage.record.consent?.answer !== 'yes') return this.#go(dc, stage, { to: consentStep });
    if (options.step !== undefined) return this.#go(dc, stage, { to: this.#known(options.step, stage) });
    if (paused && paused.step !== this.flow.start) return this.#go(dc, stage, { to: resumeStep });
    return this.#go(dc, stage, { to: this.flow.start });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const stage = stageOf(dc.context);
    const state = this.#state(dc);
    const step = this.#step(state.step);
    if (!step) {
      stage.tell('flow-changed');
      return this.#go(dc, stage, { to: this.flow.start });
    }
    const outcome = this.#kind(step).accept(step, stage, state.memory);
    if (outcome === 'unclear') return { status: 'waiting' as DialogTurnResult['status'], result: 'unclear' };
    stage.record.misunderstood = 0;
    return this.#go(dc, stage, outcome);
  }

  /** A flow begun from here has ended: the step that led there asks again. */
  override resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const stage = stageOf(dc.context);
    const state = this.#state(dc);
    const { after } = state;
    if (after !== undefined) {
      delete state.after;
      return this.#go(dc, stage, { to: after });
    }
    this.#askAgain(state, stage);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    this.#askAgain(instance.state as FlowState, stageOf(context));
    return Promise.resolve();
  }

  /** "skip": false when this step cannot be skipped. */
  async skip(dc: DialogContext): Promise<boolean> {
    const stage = stageOf(dc.context);
    const step = this.#step(this.#state(dc).step);
    const way = step && this.#kind(step).skip?.(step, stage);
    if (!way) return false;
    if (way.quietly !== true) stage.tell('skipped');
    await this.#go(dc, stage, way);
    return true;
  }

  /** "back": to the question before this one; false at the first. */
  async back(dc: DialogContext): Promise<boolean> {
    const state = this.#state(dc);
    const step = state.trail.pop();
    if (step === undefined) return false;
    state.step = '';
    await this.#go(dc, stageOf(dc.context), { to: step });
    return true;
  }

  /** The step being waited at, and its kind, for interrupts that have to keep words or read an answer. */
  waitingAt(instance: DialogInstance): { step: Step; kind: StepKind } | undefined {
    const step = this.#step((instance.state as FlowState).step);
    return step && { step, kind: this.#kind(step) };
  }

  #state(dc: DialogContext): FlowState {
    return (dc.activeDialog as DialogInstance).state as FlowState;
  }

  #known(step: string, stage: Stage): string {
    if (this.#step(step)) return step;
    stage.tell('flow-changed');
    return this.flow.start;
  }

  #step(id: string): Step | undefined {
    if (id === resumeStep) {
      const choices = [{ choice: 'go-on', to: 'resume' }, { choice: 'start-over', to: this.flow.start }];
      return { id, kind: 'ask-choice', message: 'resume-offer', choices, also: [], ahead: [] } as Step;
    }
    if (id === consentStep) return { id, kind: 'ask-consent', message: 'consent-needed', yes: this.flow.start, no: 'end' } as Step;
    return this.flow.steps.get(id);
  }

  #kind(step: Step): StepKind {
    const kind = this.#kinds.get(step.kind);
    if (!kind) throw new Error(`there is no step kind ${step.kind}`);
    return kind;
  }

  #askAgain(state: FlowState, stage: Stage): void {
    stage.flowLabel = stage.labelOf(this.flow.label);
    const step = this.#step(state.step);
    if (step) this.#kind(step).ask(step, stage);
  }

  async #go(dc: DialogContext, stage: Stage, first: Outcome): Promise<DialogTurnResult> {
    const state = this.#state(dc);
    stage.flowLabel = stage.labelOf(this.flow.label);
    let outcome = first;
    for (let count = 0; count < mostStepsInOneTurn; count += 1) {
      if (outcome === 'wait') return Dialog.EndOfTurn;
      if (outcome === 'unclear') throw new Error(`step ${state.step} did not understand before it was asked`);
      if (outcome.to === 'end') return this.#end(dc, stage);
      if (outcome.to.startsWith('flow:')) {
        const other = outcome.to.slice('flow:'.length);
        if (outcome.back && outcome.then !== undefined) state.after = outcome.then;
        return outcome.back ? dc.beginDialog(other, outcome.given ? { given: outcome.given } : {}) : dc.replaceDialog(other);
      }
      const to = outcome.to === 'resume' ? this.#takePaused(stage) : outcome.to;
      const step = this.#step(to);
      if (!step) throw new Error(`flow ${this.flow.id} has no step ${to}`);
      if (count === 0) this.#remember(state);
      state.step = to;
      state.memory = { ...state.given };
      outcome = this.#kind(step).enter(step, stage, state.memory);
    }
    throw new Error(`flow ${this.flow.id} did not come to a question`);
  }

  /** Only questions of the flow itself are worth going back to. */
  #remember(state: FlowState): void {
    if (this.flow.steps.has(state.step)) state.trail = [...state.trail, state.step].slice(-longestTrail);
  }

  #takePaused(stage: Stage): string {
    const paused = stage.record.paused.find(each => each.flow === this.flow.id);
    stage.record.paused = stage.record.paused.filter(each => each !== paused);
    stage.tell('resumed');
    return this.#known(paused?.step ?? this.flow.start, stage);
  }

  #end(dc: DialogContext, stage: Stage): Promise<DialogTurnResult> {
    stage.record.paused = stage.record.paused.filter(each => each.flow !== this.flow.id);
    return dc.endDialog();
  }
}
