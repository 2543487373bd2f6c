import { createRequire } from 'node:module';
import type * as Suite from '@microsoft/recognizers-text-suite';
import type { FoundTime } from '../../time/when.ts';
import { withDigits } from './spanishNumber.ts';
import { suiteModule } from './suiteModule.ts';

// The suite costs time quadratic in the text: 2,000 characters block everybody for two seconds.
const longest = 200;

const require = createRequire(import.meta.url);
let loaded: typeof Suite | undefined;

// A plain import would scan 3.8 MB while the server starts.
const suite = (): typeof Suite => (loaded ??= require(suiteModule) as typeof Suite);

const cultures: Readonly<Record<string, string>> = { en: 'en-us', es: 'es-es' };
const cultureOf = (language: string): string => cultures[language] ?? 'en-us';

/** Loads the suite and makes its first, slow calls, so that no patient waits for them; a step at a time. */
export function* warmRecognizers(languages: readonly string[]): Iterable<void> {
  suite();
  yield;
  // Twice each: what runs a second time is compiled once more.
  for (const call of [
    () => recognizeNumber('2', 'en'),
    ...languages.map(language => () => recognizeYesNo('yes', language)),
    () => recognizeTimes('yesterday', '2026-01-05T12:00')
  ]) {
    for (let times = 0; times < 2; times += 1) {
      call();
      yield;
    }
  }
}

/** The one number or ordinal in a short text ("two", "the 2nd", "number 2", "el segundo"); undefined for none or several. */
export function recognizeNumber(text: string, language: string): number | undefined {
  if (text.length > longest) return undefined;
  const typed = language === 'es' ? withDigits(text) : text;
  const found = [
    ...suite().recognizeNumber(typed, cultureOf('en')),
    ...suite().recognizeOrdinal(typed, cultureOf('en'))
  ].map(each => Number((each.resolution as { value?: unknown } | undefined)?.value));
  const [first] = found;
  return found.length > 0 && found.every(value => value === first) && Number.isInteger(first) ? first : undefined;
}

/** A plain yes or no in a short text; undefined when it is neither or both. */
export function recognizeYesNo(text: string, language: string): boolean | undefined {
  if (text.length > longest) return undefined;
  const values = suite().recognizeBoolean(text, cultureOf(language)).map(each => (each.resolution as { value?: unknown } | undefined)?.value);
  const [first] = values;
  return values.every(value => value === first) && typeof first === 'boolean' ? first : undefined;
}

interface TimeResolution {
  readonly values?: readonly { readonly timex?: string; readonly value?: string }[];
}

/**
 * Expressions of time in an English text; none in a text that is too long.
 * @param now the wall clock they are relative to, YYYY-MM-DDTHH:MM
 */
export function recognizeTimes(text: string, now: string): FoundTime[] {
  if (text.length > longest) return [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = now.split(/\D/).map(Number);
  // The suite reads the local fields of a Date, so the wall clock goes into those, whatever zone this process has.
  const reference = new Date(year, month - 1, day, hour, minute);
  return suite().recognizeDateTime(text, cultureOf('en'), undefined, reference).map(({ start, end, resolution }) => ({
    start,
    end: end + 1,
    values: ((resolution as TimeResolution | undefined)?.values ?? []).map(({ timex = '', value }) => ({ timex, ...(value !== undefined && { value }) }))
  }));
}
