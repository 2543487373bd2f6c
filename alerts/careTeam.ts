import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../errors.ts';
import { AlertArchive } from './archive.ts';
import { OutboxTeam } from './outboxTeam.ts';
import { PendingFolder } from './pendingFolder.ts';
import type { CareTeam } from './port.ts';
import { addressProblem, shortestSecret, type Webhook } from './receiver.ts';
import { causeOf, type Report } from './report.ts';
import { WebhookTeam, type Timing } from './webhookTeam.ts';

export interface CareTeamOptions {
  /** Where alerts are kept: a folder of their own, made if it is not there. */
  readonly folder: string;
  /** Without it, alerts are only written to `outbox.jsonl` in the folder. */
  readonly webhook?: Webhook | undefined;
  /** The clinic's name, for a receiver that serves several. */
  readonly clinic?: string;
  readonly report: Report;
  readonly now?: () => Date;
  readonly fetch?: typeof fetch;
  readonly timing?: Partial<Timing>;
}

const usual: Timing = {
  postMs: 2_000,
  diskMs: 300,
  answerMs: 2_400,
  firstRetryMs: 5_000,
  longestRetryMs: 10 * 60_000,
  expiryMs: 24 * 3_600_000
};

/**
 * Opens the way to the care team and goes on with alerts that were waiting.
 * @throws CodedError UNFOLD_DATA_NOT_WRITABLE, UNFOLD_CONFIG_INVALID
 */
export async function openCareTeam({ folder, webhook, clinic, report, ...options }: CareTeamOptions): Promise<CareTeam> {
  const timing = { ...usual, ...options.timing };
  const now = options.now ?? (() => new Date());
  if (webhook) refuseUnsafe(webhook);
  try {
    await mkdir(path.join(folder, 'pending'), { recursive: true, mode: 0o700 });
    const pending = new PendingFolder(folder);
    const { waiting, damaged } = await pending.read();
    for (const name of damaged) {
      report({ code: 'UNFOLD_ALERT_DAMAGED', message: `the waiting alert ${name} could not be read: a crash while it was written, or another hand. It was moved to ${path.join(folder, 'damaged')}; look at it.` });
    }
    if (!webhook) {
      if (waiting.length > 0) report({ code: 'UNFOLD_ALERT_NOT_SENT', message: `${waiting.length} earlier alerts wait in ${folder} and there is no receiver any more. Set UNFOLD_ALERT_URL and UNFOLD_ALERT_SECRET to send them, or look at them yourself.` });
      return new OutboxTeam({ folder, archive: new AlertArchive(folder), clinic, report, now, answerMs: timing.answerMs });
    }
    const team = new WebhookTeam({ webhook, pending, folder, archive: new AlertArchive(folder), clinic, report, now, timing, fetch: options.fetch ?? fetch });
    team.resume(waiting);
    return team;
  } catch (error) {
    throw new CodedError('UNFOLD_DATA_NOT_WRITABLE', `${folder}, where alerts are kept, cannot be used (${causeOf(error)}). Let this user read and write there, or point UNFOLD_DATA at another folder.`, { cause: error });
  }
}

function refuseUnsafe({ url, secret }: Webhook): void {
  const problem = addressProblem(url);
  if (problem !== undefined) throw new CodedError('UNFOLD_CONFIG_INVALID', `the address of the care team's receiver ${problem}`);
  if (secret.length < shortestSecret) throw new CodedError('UNFOLD_CONFIG_INVALID', `the secret shared with the care team's receiver is shorter than ${shortestSecret} characters`);
}
