/** What is counted and measured of the running server. Only ever told codes, levels and durations: no words, no names, no patient. */
export interface Meter {
  /** A turn is over. `seconds` from its arrival to its replies, waiting for its place in the queue included. */
  turn(outcome: 'kept' | 'failed', seconds: number): void;
  /** The screen has decided on one message. */
  verdict(level: string, codes: readonly string[]): void;
  /** An error was written down. */
  error(code: string): void;
  /** The store was asked for something. */
  stored(work: StoreWork, outcome: 'done' | 'failed', seconds: number): void;
}

export type StoreWork = 'load' | 'commit' | 'erase' | 'expire' | 'due' | 'probe';

/** What is not counted but looked at when somebody asks. */
export interface Gauges {
  openSockets(): number;
  alertsWaiting(): number;
}

const nothing = (): void => undefined;

/** For whoever needs no figures: the terminal, and a server whose metrics nobody may read. */
export const unmetered: Meter = { turn: nothing, verdict: nothing, error: nothing, stored: nothing };
