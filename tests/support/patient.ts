import type { Activity } from 'botbuilder-core';
import { nobody, uncounted } from '../../alerts/port.ts';
import { LocalAdapter } from '../../channels/localAdapter.ts';
import { renderLines } from '../../channels/console/console.ts';
import { Turn } from '../../bots/turn.ts';
import type { TurnParts } from '../../bots/turnParts.ts';
import { screen } from '../../safety/screen.ts';
import { openMemoryStore, type MemoryPlace } from '../../storage/memory/memoryStore.ts';
import type { PatientRecord } from '../../storage/record.ts';
import { shippedContent, shippedGuide } from './content.ts';

const user = { id: 'dl_test', name: '', role: 'user' as const };
const bot = { id: 'unfold', name: 'Unfold' };
const conversation = { id: 'c1', isGroup: false, conversationType: 'personal', name: '' };

/**
 * A patient talking to a bot that is built anew from storage before every turn:
 * what it remembers, it remembers because it was kept.
 */
export class Patient {
  readonly place: MemoryPlace = new Map();
  readonly faults: string[] = [];
  readonly id = `test:${user.id}`;
  now = new Date('2026-03-10T15:00:00.000Z');
  /** Set to hand the bot other parts than the shipped ones: a broken store, another screen. */
  parts: Partial<TurnParts> = {};
  /** What the device says about where it is. */
  zone: string | undefined;
  /** The language the device is set to. */
  locale: string | undefined;
  #count = 0;

  /** Every reply of the turn. Rejects with what the bot rejects with, after noting the replies in `replies`. */
  replies: Partial<Activity>[] = [];

  async send(activity: Partial<Activity>): Promise<Partial<Activity>[]> {
    const said: Partial<Activity>[] = [];
    this.replies = said;
    const turn = new Turn({
      content: shippedContent(),
      guide: shippedGuide,
      screen,
      store: openMemoryStore(this.place),
      log: { error: fault => { this.faults.push(fault.code); } },
      now: () => this.now,
      careTeam: nobody,
      referrals: uncounted,
      ...this.parts
    });
    const adapter = new LocalAdapter(reply => { said.push(reply); }, () => this.now);
    this.#count += 1;
    const inbound = { id: `a${this.#count}`, channelId: 'test', serviceUrl: 'urn:test', from: user, recipient: bot, conversation, timestamp: this.now, ...(this.zone !== undefined && { localTimezone: this.zone }), ...(this.locale !== undefined && { locale: this.locale }), ...activity };
    await adapter.receive(inbound, turn.run);
    this.now = new Date(this.now.getTime() + 20_000);
    return said;
  }

  arrive(): Promise<Partial<Activity>[]> {
    return this.send({ type: 'conversationUpdate', membersAdded: [user, bot] });
  }

  say(text: string): Promise<Partial<Activity>[]> {
    return this.send({ type: 'message', text });
  }

  /** Says each in turn; the replies to the last one as lines. */
  async tell(...texts: string[]): Promise<string[]> {
    let lines: string[] = [];
    for (const text of texts) lines = (await this.say(text)).flatMap(renderLines);
    return lines;
  }

  /** Past the welcome, with consent given. */
  async settle(): Promise<this> {
    await this.arrive();
    await this.say('I agree');
    return this;
  }

  async record(): Promise<PatientRecord> {
    const loaded = await openMemoryStore(this.place).load(this.id);
    if (!loaded) throw new Error('nothing is kept of this patient');
    return loaded.record;
  }
}
