import type { CareTeam, ReferralCounts } from './alerts/port.ts';
import { DirectLine } from './channels/directline/directLine.ts';
import { hearing } from './channels/directline/hearing.ts';
import { identifyBy } from './channels/directline/identity.ts';
import { PageNotify } from './channels/directline/notify.ts';
import { mountDirectLine } from './channels/directline/routes.ts';
import { mountStream } from './channels/directline/stream.ts';
import { mountEmbed } from './channels/embed/embed.ts';
import type { PageAssets } from './channels/page/assets.ts';
import { mountPage } from './channels/page/page.ts';
import { mountOwnPage, ownPageAddress } from './channels/page/ownPage.ts';
import { mountProtocol } from './channels/page/protocol.ts';
import { mountMetrics } from './channels/metrics.ts';
import { close, createServer } from './channels/server.ts';
import type { OpenTeams } from './channels/teams/openTeams.ts';
import type { Log } from './channels/log.ts';
import { firstOf, type Notify } from './bots/notify.ts';
import { OwnPages } from './bots/ownPages.ts';
import { ReminderClock } from './bots/reminderClock.ts';
import { Turn } from './bots/turn.ts';
import type { Config } from './config.ts';
import type { ContentCache } from './content/cache.ts';
import { loadContent, type Content } from './content/load.ts';
import type { OpenGuideDesk } from './dialogs/guideDesk.ts';
import { expected } from './dialogs/expected.ts';
import { CodedError } from './errors.ts';
import { meteredStore } from './metrics/meteredStore.ts';
import type { Metrics } from './metrics/metrics.ts';
import { unmetered } from './metrics/port.ts';
import { screen } from './safety/screen.ts';
import type { Screen } from './safety/verdict.ts';
import { withTimeLimit } from './storage/withTimeLimit.ts';
import type { RecordStore } from './storage/port.ts';
import type { Relay } from './storage/relay.ts';

/** @throws CodedError UNFOLD_CONTENT_INVALID, UNFOLD_DEMO_CLINIC */
export function openContent(config: Pick<Config, 'contentFolder' | 'production'>, cache?: ContentCache): Content {
  const load = (): Content => loadContent(config.contentFolder, expected);
  const content = cache ? cache.kept('content', load) : load();
  if (config.production && content.clinic.demonstration) {
    throw new CodedError('UNFOLD_DEMO_CLINIC', `${config.contentFolder}/clinic.yaml describes the demonstration clinic, whose numbers ring nowhere. Write your own clinic into it and set "demonstration: false"`);
  }
  return content;
}

export interface Parts {
  readonly config: Pick<Config, 'origins' | 'alerts'> & Partial<Pick<Config, 'proxies' | 'limitFactor' | 'identity' | 'metricsReaders' | 'teams'>>;
  readonly content: Content;
  readonly store: RecordStore;
  readonly assets: PageAssets;
  readonly log: Log;
  /** Left out where nobody may read them. */
  readonly metrics?: Metrics | undefined;
  /** Where questions to the guide are taken; without it they are not understood. */
  readonly guide?: OpenGuideDesk;
  readonly careTeam: CareTeam;
  readonly referrals: ReferralCounts;
  /** Signs the tokens of the page; the same after a restart and on every node. Of several the first signs and all are read. */
  readonly tokenSecret: Buffer | readonly Buffer[];
  /** Where other processes share the store. */
  readonly relay?: Relay | undefined;
  /** Carries reminders to patients who are away; without it they see them at their next visit. */
  readonly notify?: Notify;
  /** Loaded only where the configuration has Teams; without it Teams has no address here. */
  readonly openTeams?: OpenTeams | undefined;
  readonly now?: () => Date;
  readonly screen?: Screen;
}

// Longer than a busy disk takes, shorter than a browser waits for its answer.
const storeLimitMs = 5_000;
// How long a stop waits for turns that are running.
const finishMs = 10_000;

/** Everything put together, in the order a message travels. Starts nothing. */
export function composeApp(parts: Parts): { server: ReturnType<typeof createServer>; turn: Turn; reminders: ReminderClock; stop: () => Promise<void> } {
  const { config, content, log, metrics } = parts;
  const meter = metrics?.meter ?? unmetered;
  const store = meteredStore(withTimeLimit(parts.store, storeLimitMs), meter);
  const now = parts.now ?? (() => new Date());
  const pages = new OwnPages({ content, store, secrets: [parts.tokenSecret].flat(), now });
  // Teams opens addresses outside of itself and does not know ours; there the words are copied from the chat.
  const pageLink = (patientId: string, items: readonly string[]): string | undefined => (patientId.startsWith('directline:') ? ownPageAddress(pages.seal(patientId, items)) : undefined);
  const turn = new Turn({ content, pageLink, ...(parts.guide && { guide: parts.guide }), store, log, careTeam: parts.careTeam, referrals: parts.referrals, now, screen: parts.screen ?? screen, meter });
  const history = async (patientId: string) => (await store.load(patientId))?.record.transcript ?? [];
  const identify = config.identity === undefined ? {} : { identify: identifyBy(config.identity) };
  const line = new DirectLine({ logic: turn.run, inLine: store.inLine?.bind(store), refused: turn.refused, secret: parts.tokenSecret, history, ...config, ...identify, ...(parts.relay ? { relay: parts.relay } : {}), log });
  const server = createServer({ ready: () => store.probe().then(() => true, () => false), log, hear: hearing(line), proxies: config.proxies });
  mountDirectLine(server, line);
  const stream = mountStream(server, line);
  if (metrics) {
    metrics.lookAt({ openSockets: stream.openSockets, alertsWaiting: () => parts.careTeam.waiting() });
    mountMetrics(server, { read: () => metrics.read(), readers: config.metricsReaders ?? [], proxies: config.proxies });
  }
  const { teams: settings } = config;
  const teams = settings && parts.openTeams?.(server, store, { settings, logic: turn.run, inCompany: turn.inCompany, gone: turn.gone, log });
  const reminders = new ReminderClock({ content, store, queue: turn.queue, notify: parts.notify ?? firstOf(new PageNotify(line), ...(teams ? [teams] : [])), log, now });
  mountPage(server, { content, assets: parts.assets, origins: config.origins });
  mountEmbed(server, { content, source: parts.assets.embed, origins: config.origins });
  mountOwnPage(server, sealed => pages.open(sealed), sealed => pages.openFile(sealed));
  mountProtocol(server, { content, assets: parts.assets, counts: parts.referrals, alerting: config.alerts !== undefined });
  const stop = async (): Promise<void> => {
    await close(server);
    await reminders.stop();
    await turn.queue.idle(finishMs);
    await parts.careTeam.close();
    await parts.referrals.close();
    await store.close();
  };
  return { server, turn, reminders, stop };
}
