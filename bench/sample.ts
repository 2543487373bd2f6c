/** The value below which the given share (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Microseconds of each call. */
export async function timeEach(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = process.hrtime.bigint();
    await work();
    samples.push(Number(process.hrtime.bigint() - start) / 1_000);
  }
  return samples;
}

/**
 * Measures several works in turns, so that whatever else the machine does meets all alike.
 * @returns microseconds of each call, a list for each work, without the first round
 */
export async function timeInTurns(rounds: number, times: number, works: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const samples = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const timed = await timeEach(times, work);
      if (round > 0) samples[index]?.push(...timed);
    }
  }
  return samples;
}
