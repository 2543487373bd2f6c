const dayMs = 86_400_000;
const everyMs = dayMs;

/** Where something of patients is kept. */
export interface Expiring {
  /** @returns how many patients were forgotten */
  expire(before: Date): Promise<number>;
}

/** Told how many were forgotten, or the name of the error when it failed. */
export type RetentionReport = (outcome: { forgotten: number } | { failed: string }) => void;

/**
 * Forgets patients who have been away for longer than the clinic keeps records: now, and once a day.
 * @returns a function that stops it
 */
export function enforceRetention(kept: Expiring, retentionDays: number, report: RetentionReport, now: () => number = Date.now): () => void {
  const run = (): void => {
    kept.expire(new Date(now() - retentionDays * dayMs)).then(
      forgotten => { if (forgotten > 0) report({ forgotten }); },
      (error: unknown) => { report({ failed: error instanceof Error ? error.name : 'unknown' }); }
    );
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return () => { clearInterval(timer); };
}
