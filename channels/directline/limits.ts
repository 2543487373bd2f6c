import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';

/**
 * What is counted, for whom, and how much of it a minute is plenty: many times what people do, since a whole
 * clinic may share one address.
 */
const perMinute = {
  /** Every request and socket of one address, but for looks. */
  address: 6_000,
  /**
   * Clients without a WebSocket look for what is new up to five times a second, and the official one stops for good at
   * a 429. A look costs next to nothing, so a thousand patients behind one address may look each second.
   */
  look: 60_000,
  /** Conversations begun from one address by nobody we know: each becomes a record. */
  newcomer: 300,
  /** Requests with one token. */
  token: 1_200,
  /** Activities posted to one conversation. */
  conversation: 300,
  /** Bodies that are read and screened although the request is refused, of one address. */
  refused: 300
} as const;

export type Counted = keyof typeof perMinute;

/** Counts in memory, each process for itself. */
export class Limits {
  readonly #limiters: ReadonlyMap<Counted, RateLimiterMemory>;

  /** @param factor how many times the usual limits */
  constructor(factor = 1) {
    this.#limiters = new Map(Object.entries(perMinute).map(([counted, points]) => [
      counted as Counted,
      new RateLimiterMemory({ points: Math.max(1, Math.round(points * factor)), duration: 60 })
    ]));
  }

  /** @returns seconds to wait when it is too much; undefined when it may go on */
  async exceeded(counted: Counted, whose: string): Promise<number | undefined> {
    try {
      await this.#limiters.get(counted)?.consume(whose);
      return undefined;
    } catch (state) {
      const waitMs = typeof state === 'object' && state !== null && 'msBeforeNext' in state ? Number(state.msBeforeNext) : 60_000;
      return Math.max(1, Math.ceil(waitMs / 1000));
    }
  }
}
