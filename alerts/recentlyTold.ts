import type { Alert, Told } from './port.ts';

const repeatMs = 10 * 60_000;

interface Last {
  readonly atMs: number;
  readonly told: Promise<Told>;
}

/**
 * What was told lately about a patient and a reason. A person in a crisis writes many messages; the
 * care team gets one alert for them in ten minutes, so that the next patient's alert is still seen.
 */
export class RecentlyTold {
  readonly #last = new Map<string, Last>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The answer given last, or the one that `raise` gives now. */
  orElse(alert: Alert, raise: () => Promise<Told>): Promise<Told> {
    const nowMs = this.#now().getTime();
    for (const [key, { atMs }] of this.#last) {
      if (Math.abs(nowMs - atMs) >= repeatMs) this.#last.delete(key);
    }
    const last = this.#last.get(keyOf(alert));
    if (last) return last.told;
    const told = raise();
    this.#last.set(keyOf(alert), { atMs: nowMs, told });
    return told;
  }

  /** Corrects the answer, when the alert went through later; or remembers one from before a restart. */
  correct(alert: Alert, told: Told): void {
    const atMs = this.#last.get(keyOf(alert))?.atMs ?? Date.parse(alert.at);
    this.#last.set(keyOf(alert), { atMs, told: Promise.resolve(told) });
  }
}

const keyOf = ({ patient, reason }: Alert): string => `${patient} ${reason}`;
