interface Activity {
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role?: string };
}

/** A patient who speaks Direct Line with nothing but fetch, at an address that may change. */
export class DirectLinePatient {
  address: string;
  #token = '';
  #conversation = '';

  constructor(address: string) {
    this.address = address;
  }

  async begin(): Promise<this> {
    ({ token: this.#token } = await this.#call<{ token: string }>('POST', 'tokens/generate', {}));
    ({ conversationId: this.#conversation, token: this.#token } = await this.#call<{ conversationId: string; token: string }>('POST', 'conversations', {}));
    return this;
  }

  /** @returns the id of the message when it was taken; throws when it was not */
  async say(text: string, clientActivityID?: string): Promise<string> {
    const marked = clientActivityID === undefined ? {} : { channelData: { clientActivityID } };
    return (await this.#call<{ id: string }>('POST', `conversations/${this.#conversation}/activities`, { type: 'message', text, from: { id: 'user' }, ...marked })).id;
  }

  /** The whole conversation. */
  async heard(): Promise<readonly Activity[]> {
    return (await this.#call<{ activities: Activity[] }>('GET', `conversations/${this.#conversation}/activities`)).activities;
  }

  /** Comes back to a server that was started anew. */
  async returnTo(address: string): Promise<void> {
    this.address = address;
    ({ token: this.#token } = await this.#call<{ token: string }>('GET', `conversations/${this.#conversation}?watermark=0`));
  }

  async #call<T>(method: string, where: string, body?: object): Promise<T> {
    const headers = { 'content-type': 'application/json', ...(this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` }) };
    const response = await fetch(`${this.address}/v3/directline/${where}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }), signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`${method} ${where.replace(this.#conversation, '')} was answered with ${response.status}`);
    return (await response.json()) as T;
  }
}
