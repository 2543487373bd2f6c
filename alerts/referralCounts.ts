import { readFile, rename } from 'node:fs/promises';
import * as z from 'zod';
import { replace } from './durable.ts';
import type { ReferralCounts } from './port.ts';
import { causeOf, type Report } from './report.ts';
import { within } from './within.ts';

const closeMs = 2_000;

const Counts = z.strictObject({ version: z.literal(1), years: z.record(z.string().regex(/^\d{4}$/), z.int().min(0)) });

/**
 * Counts in one small JSON file: how many referrals in which calendar year of the clinic. Never throws:
 * a file that cannot be read is put aside and counting begins anew, so that no patient pays for it.
 * @param timeZone IANA name; in it the year begins
 */
export async function openReferralCounts(file: string, timeZone: string, report: Report): Promise<ReferralCounts> {
  return new FileCounts(file, timeZone, report, await readCounts(file, report));
}

async function readCounts(file: string, report: Report): Promise<Map<string, number>> {
  try {
    return new Map(Object.entries(Counts.parse(JSON.parse(await readFile(file, 'utf8'))).years));
  } catch (error) {
    const cause = causeOf(error);
    if (cause === 'ENOENT') return new Map();
    const aside = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    await rename(file, aside).catch(() => undefined);
    report({ code: 'UNFOLD_COUNTS_DAMAGED', message: `the counts of referrals in ${file} could not be read (${cause}). The file was moved to ${aside}, and counting begins anew. To keep the earlier counts, stop Unfold and put a backup in its place.` });
    return new Map();
  }
}

class FileCounts implements ReferralCounts {
  readonly #file: string;
  readonly #report: Report;
  readonly #years: Map<string, number>;
  readonly #timeZone: string;
  #year: Intl.DateTimeFormat | undefined;
  #last: Promise<void> = Promise.resolve();
  /** The write that has not begun yet. */
  #next: Promise<void> | undefined;

  constructor(file: string, timeZone: string, report: Report, years: Map<string, number>) {
    this.#file = file;
    this.#report = report;
    this.#years = years;
    this.#timeZone = timeZone;
  }

  /** Counted at once in memory; resolves when it is on the disk too, or when that failed and was reported. */
  add(at: Date): Promise<void> {
    // Made when first needed: looking up a time zone takes longer than anything else here.
    this.#year ??= new Intl.DateTimeFormat('en-u-ca-gregory', { timeZone: this.#timeZone, year: 'numeric' });
    const year = this.#year.format(at).padStart(4, '0');
    this.#years.set(year, (this.#years.get(year) ?? 0) + 1);
    // Everything that is added while a write runs goes into the one after it.
    if (!this.#next) {
      this.#next = this.#last.then(() => this.#write());
      this.#last = this.#next;
    }
    return this.#next;
  }

  byYear(): Promise<Readonly<Record<string, number>>> {
    return Promise.resolve(Object.fromEntries(this.#years));
  }

  close(): Promise<void> {
    return within(closeMs, this.#last, undefined);
  }

  async #write(): Promise<void> {
    this.#next = undefined;
    try {
      await replace(this.#file, `${JSON.stringify({ version: 1, years: Object.fromEntries(this.#years) })}\n`);
    } catch (error) {
      this.#report({ code: 'UNFOLD_COUNTS_NOT_KEPT', message: `the count of referrals could not be written to ${this.#file} (${causeOf(error)}). It goes on in memory and is written with the next one. Make room on the disk and let this user write there.` });
    }
  }
}
