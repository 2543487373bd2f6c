import * as z from 'zod';
import type { Step, StepKindContent } from '../content/schema.ts';
import type { Stage } from './stage.ts';

/** What became of an answer, or of entering a step. Not understanding is a result, not an exception. */
export type Outcome = Way | 'wait' | 'unclear';

export interface Way {
  /** A step of the flow, `end`, or `flow:<id>`. */
  readonly to: string;
  /** A flow begun here comes back to this step when it ends; otherwise it takes this one's place. */
  readonly back?: boolean;
  /** With `back`: the step it goes on with then, instead of asking this one again. */
  readonly then?: string;
  /** Handed to every step of a flow begun here. */
  readonly given?: Memory;
  /** Of a skip: what follows says by itself that this was let go. */
  readonly quietly?: boolean;
}

/** What a step remembers between turns while it waits; gone when the flow moves on. */
export type Memory = Record<string, string | number | boolean>;

/** One kind of step: what it says on entering, how it asks again, how it takes an answer. */
export interface StepKind extends StepKindContent {
  readonly enter: (step: Step, stage: Stage, memory: Memory) => Outcome;
  /** Asks the question once more: after help, after an interrupt, on coming back. */
  readonly ask: (step: Step, stage: Stage) => void;
  readonly accept: (step: Step, stage: Stage, memory: Memory) => Outcome;
  /** Where "skip" leads; a kind without it, and a step of which it gives nothing, cannot be skipped. */
  readonly skip?: (step: Step, stage: Stage) => Way | undefined;
  /** Keeps what was written at this step without moving on, so that an interrupt never costs words. */
  readonly keep?: (step: Step, stage: Stage) => void;
  /** Whether the step is an exercise that waits: what is said meanwhile need not fit. */
  readonly waits?: (step: Step) => boolean;
  /** Buttons to offer when an answer was not understood. */
  readonly choices: (step: Step) => readonly string[];
}

export const messageId = z.string().min(1);
export const target = z.string().min(1);

type Typed<S> = {
  readonly [K in keyof Omit<StepKind, 'kind' | 'schema'>]: StepKind[K] extends ((step: Step, ...rest: infer R) => infer O) | undefined
    ? ((step: S, ...rest: R) => O) | Extract<StepKind[K], undefined>
    : never;
};

/** Ties a kind's behaviour to the type its schema infers, so that the type is written once. */
export function defineStep<S extends z.ZodObject>(schema: S, behaviour: Typed<z.output<S> & { readonly id: string }>): StepKind {
  const kind = schema.shape['kind'] as unknown as z.ZodLiteral<string>;
  // The loader parsed every step with this very schema.
  return { kind: kind.value, schema, ...behaviour } as unknown as StepKind;
}
