import { randomBytes } from 'node:crypto';
import { nobody, uncounted } from '../../alerts/port.ts';
import { Turn } from '../../bots/turn.ts';
import type { TurnParts } from '../../bots/turnParts.ts';
import { DirectLine } from '../../channels/directline/directLine.ts';
import { hearing } from '../../channels/directline/hearing.ts';
import { createServer, close, listen } from '../../channels/server.ts';
import { openTeams } from '../../channels/teams/openTeams.ts';
import type { TeamsNotify } from '../../channels/teams/notify.ts';
import type { TeamsSettings } from '../../channels/teams/settings.ts';
import type { TeamsOptions } from '../../channels/teams/teams.ts';
import type { Log } from '../../channels/log.ts';
import { screen } from '../../safety/screen.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import type { RecordStore } from '../../storage/port.ts';
import type { PatientRecord } from '../../storage/record.ts';
import { shippedContent, shippedGuide } from './content.ts';
import { appId, TeamsCloud, tenantId, type Sent } from './teamsCloud.ts';

export const botId = `28:${appId}`;
export const patient = '29:1aPatient';
const conversation = { id: 'a:1Personal', conversationType: 'personal', tenantId };

/** The bot with Teams on a server of its own, and somebody in Teams who writes to it through a cloud on loopback. */
export class TeamsPatient {
  readonly cloud = new TeamsCloud();
  readonly store: RecordStore = openMemoryStore();
  readonly faults: string[] = [];
  origin = '';
  notify!: TeamsNotify;
  #close: (() => Promise<void>) | undefined;
  #count = 0;

  static async begin(options: { settings?: TeamsSettings; log?: Log; parts?: Partial<TurnParts>; teams?: Partial<TeamsOptions> } = {}): Promise<TeamsPatient> {
    const begun = new TeamsPatient();
    await begun.cloud.start();
    const note = (fields: Readonly<Record<string, unknown>>, message: string): void => { begun.faults.push(`${JSON.stringify(fields)} ${message}`); };
    const log = options.log ?? { info: () => undefined, warn: note, error: note };
    const turn = new Turn({ content: shippedContent(), guide: shippedGuide, screen, store: begun.store, log: { error: fault => { begun.faults.push(fault.code); } }, now: () => new Date(), careTeam: nobody, referrals: uncounted, ...options.parts });
    const settings = options.settings ?? { app: { id: appId, password: 'of the bot', tenantId } };
    const line = new DirectLine({ logic: turn.run, refused: turn.refused, secret: randomBytes(32), history: () => Promise.resolve([]), log });
    const server = createServer({ ready: () => true, log, hear: hearing(line) });
    begun.notify = openTeams(server, begun.store, {
      settings, logic: turn.run, inCompany: turn.inCompany, gone: turn.gone, log,
      ...('app' in settings ? { cloud: begun.cloud.cloud, credentials: begun.cloud.credentials, localConnector: true } : {}),
      ...options.teams
    });
    const { port } = await listen(server, 0, '127.0.0.1');
    begun.origin = `http://127.0.0.1:${port}`;
    begun.#close = () => {
      line.close();
      return close(server, 200);
    };
    return begun;
  }

  async end(): Promise<void> {
    await this.#close?.();
    await this.cloud.stop();
  }

  /** An activity as Teams sends it, with what a test changes. */
  activity(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    this.#count += 1;
    return {
      type: 'message',
      id: `m${this.#count}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.cloud.serviceUrl,
      from: { id: patient, name: 'Some Body', aadObjectId: 'x' },
      recipient: { id: botId, name: 'Unfold' },
      conversation,
      locale: 'en-US',
      channelData: { tenant: { id: tenantId } },
      ...changes
    };
  }

  async post(activity: unknown, token?: string | null, headers: Record<string, string> = {}): Promise<Response> {
    const bearer = token === undefined ? await this.cloud.token() : token;
    return fetch(`${this.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }), ...headers },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity)
    });
  }

  /** Sends it and gives back what the connector received because of it. */
  async send(changes: Readonly<Record<string, unknown>>): Promise<Sent[]> {
    const before = this.cloud.sent.length;
    const answer = await this.post(this.activity(changes));
    if (answer.status !== 200) throw new Error(`answered with ${answer.status}: ${await answer.text()}`);
    return this.cloud.sent.slice(before);
  }

  async say(text: string): Promise<string> {
    return said(await this.send({ text }));
  }

  /** Greeted, and agreed. */
  async settle(): Promise<this> {
    await this.send({ type: 'conversationUpdate', membersAdded: [{ id: patient }, { id: botId }] });
    await this.say('I agree');
    return this;
  }

  async record(): Promise<PatientRecord> {
    const loaded = await this.store.load(`msteams:${patient}`);
    if (!loaded) throw new Error('nothing is kept of this patient');
    return loaded.record;
  }
}

export const said = (sent: readonly Sent[]): string => sent.map(({ activity }) => activity.text ?? '').join('\n');
