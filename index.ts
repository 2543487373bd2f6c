import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { openCareTeam } from './alerts/careTeam.ts';
import { openReferralCounts } from './alerts/referralCounts.ts';
import { composeApp, openContent } from './app.ts';
import { loadAssets } from './channels/page/assets.ts';
import { listen } from './channels/server.ts';
import { readConfig } from './config.ts';
import { ContentCache } from './content/cache.ts';
import { loadQuestions } from './content/questions.ts';
import { openGuideDesk } from './dialogs/guideDesk.ts';
import { CodedError } from './errors.ts';
import { meteredLog } from './metrics/meteredLog.ts';
import { Metrics } from './metrics/metrics.ts';
import { unmetered } from './metrics/port.ts';
import { openRecords } from './records.ts';
import { enforceRetention } from './storage/retention.ts';
import { warmUp } from './warmUp.ts';

// The bundle stands in dist/, one folder below the project.
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

try {
  const config = readConfig(process.env, root);
  const metrics = config.metricsReaders.length > 0 ? new Metrics() : undefined;
  const log = meteredLog(pino({ level: config.logLevel }), metrics?.meter ?? unmetered);
  const cache = new ContentCache(config.contentFolder, { folder: path.join(root, '.cache'), program: fileURLToPath(import.meta.url) });
  const content = openContent(config, cache);
  const report = ({ code, message }: { code: string; message: string }): void => { log[code === 'UNFOLD_KEY_BESIDE_DATA' ? 'warn' : 'error']({ code }, message); };
  const { store, relay, tokenSecret } = await openRecords(config, report, kind => { log.warn({ error: kind }, 'a connection to PostgreSQL was lost; another one is opened'); });
  const careTeam = await openCareTeam({ folder: path.join(config.dataFolder, 'alerts'), webhook: config.alerts, clinic: content.clinic.name, report });
  const referrals = await openReferralCounts(path.join(config.dataFolder, 'referrals.json'), content.clinic.timeZone, report);
  const { logo } = content.clinic.site;
  const assets = loadAssets({
    widget: path.join(root, 'widget'),
    webChat: path.join(root, '.cache', 'webchat-4.18.1'),
    embed: path.join(root, 'dist', 'widget', 'embed.js'),
    logo: logo === null ? undefined : path.join(config.contentFolder, logo)
  });
  if (config.teams && 'unauthenticated' in config.teams) {
    process.stderr.write('UNFOLD_DEV_UNAUTHENTICATED is set: any program on this machine can talk to /api/messages as any patient. For development alone.\n');
  }
  // Teams' own code is evaluated only where it is used: most installations are the site alone.
  const openTeams = config.teams && (await import('./channels/teams/openTeams.ts')).openTeams;
  const guide = openGuideDesk(() => cache.kept('questions', () => loadQuestions(config.contentFolder, content)), report);
  // Before anybody can come: read for the first time it would keep everybody waiting.
  guide();
  const app = composeApp({ config, content, guide, store, log, metrics, assets, careTeam, referrals, tokenSecret, relay, openTeams });
  const warm = (pauseMs?: number): Promise<void> => warmUp(content, guide, pauseMs);
  // A node that is busy with itself hears late, and what a patient sent later to another one would be answered first.
  if (config.databaseUrl !== undefined) await warm();
  const { port } = await listen(app.server, config.port, config.host);
  process.stdout.write(`Unfold listens on http://localhost:${port}\n`);
  // Alone, a start is quick first: a message that is heard late is still heard in its turn. Late enough not to stand in the way of whoever comes first.
  if (config.databaseUrl === undefined) setTimeout(() => { void warm(20); }, 1_000).unref();
  const kept = { expire: async (before: Date) => { await careTeam.expire(before); return store.expire(before); } };
  app.reminders.start();
  enforceRetention(kept, content.clinic.retentionDays, outcome => { log.info(outcome, 'retention'); });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => { void app.stop().then(() => process.exit(0)); });
  }
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
