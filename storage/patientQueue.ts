/** Runs the work of one patient one piece at a time, in order of arrival; different patients do not wait for each other. */
export class PatientQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(work);
    // Whoever waits next must not fail because of this one; the caller gets the error through `mine`.
    const settled: Promise<void> = mine.then(noop, noop).then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    this.#last.set(key, settled);
    return mine;
  }

  /** Resolves when everything that was asked for until now is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}

function noop(): void {}
