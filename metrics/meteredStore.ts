import type { HeldRecord, RecordStore } from '../storage/port.ts';
import { within } from '../storage/within.ts';
import type { Meter, StoreWork } from './port.ts';

/** A store whose answers are timed; it does nothing else to them. */
export function meteredStore(store: RecordStore, meter: Meter): RecordStore {
  const timed = <T>(work: StoreWork, promise: Promise<T>): Promise<T> => {
    const begunMs = performance.now();
    const seconds = (): number => (performance.now() - begunMs) / 1_000;
    return promise.then(
      outcome => {
        meter.stored(work, 'done', seconds());
        return outcome;
      },
      (error: unknown) => {
        meter.stored(work, 'failed', seconds());
        throw error;
      }
    );
  };
  const record = (held: HeldRecord): HeldRecord => ({
    load: patientId => timed('load', held.load(patientId)),
    commit: (record, tag) => timed('commit', held.commit(record, tag)),
    erase: patientId => timed('erase', held.erase(patientId))
  });
  const inLine = store.inLine?.bind(store);
  return {
    ...record(store),
    ...(inLine ? { inLine: patientId => within(inLine(patientId), record) } : {}),
    expire: before => timed('expire', store.expire(before)),
    due: (before, limit) => timed('due', store.due(before, limit)),
    probe: () => timed('probe', store.probe()),
    close: () => store.close()
  };
}
