/** What other nodes did. A node is one of several processes that share the records. */
export interface Follower {
  /**
   * A patient's record was, or may have been, changed by another node.
   * @returns whether what it holds now is shown here; if not, it is said again
   */
  changed(patientId: string): Promise<boolean>;
  /** Another node shows this activity to whoever watches there. */
  passed(patientId: string, activity: Readonly<Record<string, unknown>>): void;
}

/**
 * Between the nodes: what one of them shows or keeps is told to the others. Whatever is kept is told in the end, if
 * not at once then within `pollMs` of the adapter; what only passes by (an echo, guidance before it is kept) can be lost.
 */
export interface Relay {
  follow(follower: Follower): void;
  /** Says whose conversations are looked at here: only of these the follower hears. */
  watch(patientId: string): void;
  unwatch(patientId: string): void;
  /** Shows an activity to whoever watches on another node. Waits for nothing, and fails in silence. */
  pass(patientId: string, activity: Readonly<Record<string, unknown>>): void;
}
