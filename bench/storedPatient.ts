import type { HeldRecord, RecordStore } from '../storage/port.ts';
import { newRecord, type PatientRecord, type TranscriptLine } from '../storage/record.ts';

const lineOf = (seq: number, at: string): TranscriptLine => ({
  seq,
  activity: { type: 'message', id: `a${seq}`, timestamp: at, from: { id: 'bot', role: 'bot' }, conversation: { id: 'bench' }, text: 'What is one small thing that did you good today?' }
});

/** A patient after some days: entries of some 180 letters and a transcript of a hundred lines. */
export function storedPatient(id: string, entries = 30): PatientRecord {
  const record = newRecord(id, new Date('2026-03-10T15:30:00Z'));
  const at = record.createdAt;
  for (let index = 0; index < entries; index += 1) {
    record.entries.push({ id: `e${index}`, kind: 'journal', at, parts: ['some words about a quiet day, and about what it was like '.repeat(3)], done: true });
  }
  for (let index = 0; index < 100; index += 1) record.transcript.push(lineOf(index, at));
  record.activityIds = Array.from({ length: 50 }, (_, index) => `bench|${index}`);
  return record;
}

/** What a turn does to a store: waits in line, reads, adds an answer's three lines and what else changes at every turn, commits. */
export function storedTurn(store: RecordStore, id: string): Promise<void> {
  return store.inLine ? store.inLine(id).run(held => changed(held, id)) : changed(store, id);
}

async function changed(store: HeldRecord, id: string): Promise<void> {
  const loaded = await store.load(id);
  if (!loaded) throw new Error('the record is gone');
  const { record, tag } = loaded;
  const last = record.transcript.at(-1)?.seq ?? 0;
  record.seenAt = new Date(Date.parse(record.seenAt) + 1_000).toISOString();
  record.said = { ...record.said, 'reflect-thanks': last };
  record.dialog = { dialogStack: [{ id: 'reflect', state: { step: `step-${last}` } }] };
  record.activityIds = [...record.activityIds, `bench|${last}`].slice(-50);
  const lines = [...record.transcript, ...[1, 2, 3].map(step => lineOf(last + step, record.createdAt))];
  // As in a turn: the window is cut back many lines at a time.
  record.transcript = lines.length > 200 ? lines.slice(-100) : lines;
  await store.commit(record, tag);
}
