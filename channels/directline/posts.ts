const maxRemembered = 500;

/** The posts to one conversation: a client that does not hear an answer sends the same again. */
export class Posts {
  readonly #known = new Map<string, Promise<string>>();

  /** Runs a post once: a repeat with the same key gets the first one's answer. A failed one may be tried again. */
  once(key: string, post: () => Promise<string>): Promise<string> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const running = post();
    this.#known.set(key, running);
    running.catch(() => this.#known.delete(key));
    const oldest = this.#known.keys().next();
    if (this.#known.size > maxRemembered && !oldest.done) this.#known.delete(oldest.value);
    return running;
  }
}
