/** What the care team is told: why, when, about whom. Never a patient's words. */
export interface Alert {
  /** The code that fired; for self-harm with its level, such as SELF-HARM-A. */
  readonly reason: string;
  /** ISO time, UTC. */
  readonly at: string;
  /** Stands for the patient; holds no name and leads back only through the clinic's own records. */
  readonly patient: string;
}

/**
 * What is literally true after an alert was raised: the receiver took it, it did not go through yet,
 * or there is no receiver and nobody is told.
 */
export type Told = 'sent' | 'failed' | 'nobody';

export interface CareTeam {
  /** Answers within a bound and never rejects. An alert that did not go through is tried again until it is taken or too old. */
  raise(alert: Alert): Promise<Told>;
  /**
   * Leaves nothing that names the patient, but for an alert that still waits to be taken: it concerns their safety,
   * and goes when it was taken or is too old. Never rejects; what failed is reported.
   */
  forget(patient: string): Promise<void>;
  /** Removes what is done with and was raised before the time. Never rejects; what failed is reported. */
  expire(before: Date): Promise<void>;
  /** How many alerts a receiver has not taken yet. */
  waiting(): number;
  close(): Promise<void>;
}

/** How often emergency guidance was shown, by calendar year of the clinic; no identifiers. */
export interface ReferralCounts {
  /** Never rejects: a count that cannot be written must not cost a patient anything. */
  add(at: Date): Promise<void>;
  byYear(): Promise<Readonly<Record<string, number>>>;
  /** Waits, within a bound, for what is still being written. */
  close(): Promise<void>;
}

/** For a clinic without a receiver, and for tests. */
export const nobody: CareTeam = { raise: () => Promise.resolve('nobody'), forget: () => Promise.resolve(), expire: () => Promise.resolve(), waiting: () => 0, close: () => Promise.resolve() };

export const uncounted: ReferralCounts = { add: () => Promise.resolve(), byYear: () => Promise.resolve({}), close: () => Promise.resolve() };
