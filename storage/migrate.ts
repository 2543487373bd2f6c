import { CodedError } from '../errors.ts';
import { recordVersion } from './record.ts';

/** Brings a record from the version before `to` up to `to`. Gets its own copy and may change it. */
export interface Migration {
  readonly to: number;
  up(record: Record<string, unknown>): Record<string, unknown>;
}

/**
 * One migration for every version after the first, in order. To change the shape of a record:
 * raise `recordVersion`, change the schema, and append the step that makes old records fit.
 */
export const migrations: readonly Migration[] = [
  { to: 2, up: record => ({ ...record, reminders: [] }) },
  { to: 3, up: record => ({ ...record, waiting: [], treatments: [], plan: [], later: [], moods: [] }) }
];

/**
 * @returns the record in version `target`; the very same object when it already has it
 * @throws CodedError UNFOLD_RECORD_NEWER, UNFOLD_RECORD_UNMIGRATED
 */
export function migrate(
  record: Record<string, unknown> & { version: number },
  steps: readonly Migration[] = migrations,
  target: number = recordVersion
): Record<string, unknown> {
  if (record.version > target) {
    throw new CodedError(
      'UNFOLD_RECORD_NEWER',
      `a record has version ${record.version} and this Unfold knows versions up to ${target}. It was left as it is. Start the newer Unfold again, or restore a backup made before the upgrade.`
    );
  }
  let current: Record<string, unknown> = record;
  for (let to = record.version + 1; to <= target; to += 1) {
    const step = steps.find(each => each.to === to);
    if (!step) throw unmigrated(record.version, to);
    try {
      current = { ...step.up(current), version: to };
    } catch (cause) {
      throw unmigrated(record.version, to, cause);
    }
  }
  return current;
}

function unmigrated(from: number, to: number, cause?: unknown): CodedError {
  return new CodedError(
    'UNFOLD_RECORD_UNMIGRATED',
    `a record of version ${from} could not be brought to version ${to}. It was left as it is. Start the Unfold that wrote it, and report this: a migration in storage/migrate.ts is missing or wrong.`,
    { cause }
  );
}
