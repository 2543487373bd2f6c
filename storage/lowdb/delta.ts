import * as z from 'zod';
import { Damage } from '../damage.ts';
import { continues, entryText } from '../keptEntry.ts';
import { lineText } from '../keptLine.ts';
import { parseJson, type RawStored, type Stored } from '../stored.ts';

/**
 * Fields that change at most turns and never hold a patient's words, so that an earlier state of them
 * may stand in the file until it is next written whole. A change of any other field writes it whole:
 * what a patient takes back is then nowhere on the disk any more.
 */
const wordless: ReadonlySet<string> = new Set(['seenAt', 'locale', 'language', 'consent', 'reference', 'disclosedAt', 'reminders', 'waiting', 'treatments', 'whenAskedAt', 'zone', 'moods', 'checkIns', 'notesOffAt', 'noticedAt', 'paused', 'dialog', 'safety', 'said', 'misunderstood', 'activityIds']);

const Delta = z.strictObject({
  tag: z.string().min(1),
  /** Fields that changed, or came. */
  set: z.record(z.string(), z.unknown()),
  /** Fields that went. */
  unset: z.array(z.string()),
  /** How many of the first ids are gone; then those that came. */
  ids: z.tuple([z.number().int().min(0)], z.string()),
  /** How many of the entries stay as they are; then those that were continued or came. */
  entries: z.tuple([z.number().int().min(0)], z.unknown()),
  /** Lines that came. */
  lines: z.array(z.unknown())
});

/**
 * What leads from one state of a record to the next, as JSON.
 * @returns undefined when something was taken away: then the file must be written whole
 */
export function deltaText(before: Stored, after: Stored): string | undefined {
  const lines = addedLines(before, after);
  const entries = changedEntries(before, after);
  const names = [...new Set([...before.head.keys(), ...after.head.keys()])].filter(name => before.head.get(name) !== after.head.get(name));
  if (!lines || !entries || !names.every(name => wordless.has(name))) return undefined;
  const unset = names.filter(name => !after.head.has(name));
  const set = names.filter(name => after.head.has(name) && name !== 'activityIds').map(name => `${JSON.stringify(name)}:${after.head.get(name) ?? ''}`);
  return `{"tag":${JSON.stringify(after.tag)},"set":{${set.join(',')}},"unset":${JSON.stringify(unset)},"ids":${changedIds(before, after)},"entries":[${entries.join(',')}],"lines":[${lines.join(',')}]}`;
}

/** @throws Damage when the text is no delta */
export function applyDelta({ record }: RawStored, text: string): RawStored {
  const read = Delta.safeParse(parseJson(text));
  const { entries, transcript, activityIds } = record;
  if (!read.success || !Array.isArray(entries) || !Array.isArray(transcript) || !Array.isArray(activityIds)) throw new Damage('what was added to it does not fit');
  const { tag, set, unset, lines, ids: [dropped, ...ids], entries: [kept, ...more] } = read.data;
  const next: Record<string, unknown> & { version: number } = { ...record, ...set, version: record.version };
  for (const name of unset) Reflect.deleteProperty(next, name);
  return {
    tag,
    record: { ...next, activityIds: [...activityIds.slice(dropped) as unknown[], ...ids], entries: [...entries.slice(0, kept) as unknown[], ...more], transcript: [...transcript as unknown[], ...lines] }
  };
}

function addedLines(before: Stored, after: Stored): readonly string[] | undefined {
  const isLonger = before.lines.every((line, index) => line === after.lines[index] || lineText(line) === textAt(after.lines, index, lineText));
  return isLonger ? after.lines.slice(before.lines.length).map(lineText) : undefined;
}

function textAt<T>(list: readonly T[], index: number, textOf: (item: T) => string): string | undefined {
  const item = list[index];
  return item === undefined ? undefined : textOf(item);
}

function changedEntries(before: Stored, after: Stored): readonly (string | number)[] | undefined {
  const first = before.entries.findIndex((kept, index) => kept !== after.entries[index] && entryText(kept) !== textAt(after.entries, index, entryText));
  const same = first < 0 ? before.entries.length : first;
  const isLonger = before.entries.slice(same).every((kept, index) => {
    const now = after.entries[same + index];
    return now !== undefined && continues(kept, now);
  });
  return isLonger ? [same, ...after.entries.slice(same).map(entryText)] : undefined;
}

function changedIds(before: Stored, after: Stored): string {
  const [old, now] = [before, after].map(({ head }) => JSON.parse(head.get('activityIds') ?? '[]') as string[]) as [string[], string[]];
  const found = now[0] === undefined ? -1 : old.indexOf(now[0]);
  const dropped = found < 0 ? old.length : found;
  const isWindow = old.slice(dropped).every((id, index) => id === now[index]);
  return JSON.stringify(isWindow ? [dropped, ...now.slice(old.length - dropped)] : [old.length, ...now]);
}
