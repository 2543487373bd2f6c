/** The patient's turn at the database, as it was granted: nobody else has it until it is let go of. */
export interface Grant {
  /** Whether its connection is gone, and the turn with it. */
  readonly lost: boolean;
  /** @param failed true when what was done with it is in doubt */
  release(failed: boolean): void;
}

interface Runner<G> {
  readonly take: (grant: G) => void;
  readonly fail: (error: unknown) => void;
}

/** How many of one patient's messages have a place at the database at once; those behind get theirs as these are done. */
const mostAsked = 3;

/**
 * One process's places in one patient's line. A place is asked for when a message arrives, so that the database
 * has the messages of all processes in order; who runs first here gets the first that is granted, whichever that is,
 * because requests over several connections may overtake each other.
 */
export class PatientLine<G extends Grant> {
  readonly #ask: () => Promise<G>;
  readonly #ready: G[] = [];
  readonly #runners: Runner<G>[] = [];
  /** Places that have not been given a turn yet. */
  #open = 0;
  #asked = 0;

  constructor(ask: () => Promise<G>) {
    this.#ask = ask;
  }

  get empty(): boolean {
    return this.#open + this.#asked + this.#ready.length === 0;
  }

  /** Every place that was joined is taken or left once. */
  join(): void {
    this.#open += 1;
    this.#askForMore();
  }

  /** The turn, when it comes. Rejects with what stood in the way. */
  take(): Promise<G> {
    const grant = this.#firstAlive();
    if (grant) {
      this.#open -= 1;
      return Promise.resolve(grant);
    }
    const waiting = new Promise<G>((take, fail) => this.#runners.push({ take, fail }));
    this.#askForMore();
    return waiting;
  }

  leave(): void {
    this.#open -= 1;
    while (this.#ready.length > this.#open) this.#ready.pop()?.release(false);
  }

  #firstAlive(): G | undefined {
    for (let grant = this.#ready.shift(); grant; grant = this.#ready.shift()) {
      if (!grant.lost) return grant;
      grant.release(true);
    }
    return undefined;
  }

  #askForMore(): void {
    while (this.#asked + this.#ready.length < Math.min(this.#open, mostAsked)) {
      this.#asked += 1;
      void this.#askForOne();
    }
  }

  async #askForOne(): Promise<void> {
    try {
      const grant = await this.#ask();
      this.#asked -= 1;
      this.#give(grant);
      this.#askForMore();
    } catch (error) {
      this.#asked -= 1;
      // Where nobody waits yet it is asked for again by whoever comes to run: not over and over without them.
      const runner = this.#runners.shift();
      if (!runner) return;
      this.#open -= 1;
      runner.fail(error);
      this.#askForMore();
    }
  }

  #give(grant: G): void {
    const runner = this.#runners.shift();
    if (runner) {
      this.#open -= 1;
      runner.take(grant);
    } else if (this.#ready.length < this.#open) {
      this.#ready.push(grant);
    } else {
      grant.release(false);
    }
  }
}
