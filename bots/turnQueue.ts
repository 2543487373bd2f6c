/** One turn at a time for each patient, in order of arrival; patients do not wait for each other. */
export class TurnQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  run<T>(patientId: string, turn: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(patientId) ?? Promise.resolve();
    // The one before may have failed; that is its own caller's affair.
    const mine = before.then(turn, turn);
    const tail = mine.catch(() => undefined).then(() => {
      if (this.#tails.get(patientId) === tail) this.#tails.delete(patientId);
    });
    this.#tails.set(patientId, tail);
    return mine;
  }

  /** Resolves when every turn that has been taken in is finished, or after the bound. */
  async idle(boundMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const bound = new Promise<'late'>(resolve => { timer = setTimeout(() => { resolve('late'); }, boundMs); });
    while (this.#tails.size > 0 && (await Promise.race([Promise.all(this.#tails.values()), bound])) !== 'late');
    clearTimeout(timer);
  }
}
