import { CodedError } from '../errors.ts';
import type { HeldRecord, RecordStore } from './port.ts';
import { within } from './within.ts';

/**
 * A store that answers in time or not at all: a disk or a network that hangs must not hold a patient's turn.
 * A commit that ran out of time may still happen; the tag shows it when the turn is sent again.
 */
export function withTimeLimit(store: RecordStore, limitMs: number): RecordStore {
  const inTime = <T>(work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new CodedError('UNFOLD_STORE_UNAVAILABLE', `the store did not answer within ${limitMs} ms. Look at the disk or the database, and at what else uses it.`));
    }, limitMs);
    work.then(
      outcome => {
        clearTimeout(timer);
        resolve(outcome);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    );
  });
  const limited = (held: HeldRecord): HeldRecord => ({
    load: patientId => inTime(held.load(patientId)),
    commit: (record, tag) => inTime(held.commit(record, tag)),
    erase: patientId => inTime(held.erase(patientId))
  });
  const inLine = store.inLine?.bind(store);
  return {
    ...limited(store),
    ...(inLine ? { inLine: patientId => within(inLine(patientId), limited) } : {}),
    // Walks everybody; there is no telling how long that may take.
    expire: before => store.expire(before),
    due: (before, limit) => inTime(store.due(before, limit)),
    probe: () => inTime(store.probe()),
    close: () => store.close()
  };
}
