import { keptTokenSecrets, openTokenSecrets } from './channels/directline/tokenSecret.ts';
import type { Config } from './config.ts';
import { openLowdbStore } from './storage/lowdb/lowdbStore.ts';
import type { RecordStore, StoreReport } from './storage/port.ts';
import type { Relay } from './storage/relay.ts';

export interface Records {
  readonly store: RecordStore;
  /** Where several processes share the records. */
  readonly relay?: Relay;
  readonly tokenSecret: readonly Buffer[];
}

/**
 * Opens the records where the configuration says: in PostgreSQL, or else in the data folder. Either way the folder
 * belongs to this process alone, for what it keeps of its own.
 * @throws CodedError
 */
export async function openRecords(config: Config, report: (found: StoreReport) => void, lost: (kind: string) => void): Promise<Records> {
  const configured = config.tokenSecrets.map(secret => Buffer.from(secret));
  if (config.databaseUrl === undefined) {
    const store = await openLowdbStore(config.dataFolder, { report, keys: config.keys });
    return { store, tokenSecret: configured.length > 0 ? configured : openTokenSecrets(config.dataFolder) };
  }
  // Loaded only where it is used: most installations have no PostgreSQL, and start without its driver.
  const { openPostgres } = await import('./storage/postgres/openPostgres.ts');
  const { store, relay, tokenSecret } = await openPostgres(config.databaseUrl, { keys: config.keys, folder: config.dataFolder, report, lost });
  // Who moved here from the folder keeps the conversations that its devices hold tokens for.
  return { store, relay, tokenSecret: [...configured, tokenSecret, ...keptTokenSecrets(config.dataFolder)] };
}
