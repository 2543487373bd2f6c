import type { Activity } from 'botbuilder-core';
import type { DirectLine } from './directLine.ts';
import { channelId } from './neighbours.ts';

const prefix = `${channelId}:`;

/** Carries a message to a patient who is not writing at the moment, onto the page that they have open. */
export class PageNotify {
  readonly #line: DirectLine;

  constructor(line: DirectLine) {
    this.#line = line;
  }

  /** Whether somebody watches this patient's conversation: a page that is closed cannot be written to. */
  reaches(patientId: string): boolean {
    return this.#watched(patientId) !== undefined;
  }

  /** Shows it once. On a page that was closed just before nobody sees it; they are told at their next visit. */
  async send(patientId: string, message: Partial<Activity>): Promise<void> {
    const reference = this.#watched(patientId);
    if (reference !== undefined) await this.#line.adapter.continueConversation(reference, async context => { await context.sendActivity(message); });
  }

  #watched(patientId: string): ReturnType<DirectLine['reference']> {
    return patientId.startsWith(prefix) ? this.#line.reference(patientId.slice(prefix.length)) : undefined;
  }
}
