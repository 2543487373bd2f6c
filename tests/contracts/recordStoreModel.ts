import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordStore } from '../../storage/port.ts';
import type { PatientRecord } from '../../storage/record.ts';
import { patient, type StoreHarness } from './recordStore.ts';

/** What a store should hold: a plain Map, and for each patient the tags that were once current. */
interface Model {
  readonly records: Map<string, PatientRecord>;
  readonly tags: Map<string, string | undefined>;
  readonly oldTags: string[];
}

interface Real {
  readonly place: StoreHarness;
  store: RecordStore;
}

type Step = fc.AsyncCommand<Model, Real>;
const always = { check: () => true };

const load = (id: string): Step => ({
  ...always,
  toString: () => `load ${id}`,
  async run(model, { store }) {
    const found = await store.load(id);
    expect(found?.record).toEqual(model.records.get(id));
    expect(found?.tag).toEqual(model.tags.get(id));
    found?.record.activityIds.push('changed by the reader');
  }
});

const commit = (record: PatientRecord): Step => ({
  ...always,
  toString: () => `commit ${JSON.stringify(record)}`,
  async run(model, { store }) {
    const before = model.tags.get(record.id);
    // Half of what is written was read before, as in a turn: the transcript goes on from there.
    const read = (await store.load(record.id))?.record.transcript ?? [];
    const longer = { ...record, transcript: [...read.slice(-3), ...record.transcript] };
    const tag = await store.commit(longer, before);
    if (before !== undefined) model.oldTags.push(before);
    model.records.set(record.id, structuredClone(longer));
    model.tags.set(record.id, tag);
  }
});

const commitStale = (record: PatientRecord, pick: number): Step => ({
  check: model => model.oldTags.length > 0,
  toString: () => `commit with an old tag ${record.id}`,
  async run(model, { store }) {
    const stale = model.oldTags[pick % model.oldTags.length];
    await expect(store.commit(record, stale)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
  }
});

const createAgain = (record: PatientRecord): Step => ({
  check: model => model.records.has(record.id),
  toString: () => `create although there ${record.id}`,
  async run(_, { store }) {
    await expect(store.commit(record, undefined)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
  }
});

const erase = (id: string): Step => ({
  ...always,
  toString: () => `erase ${id}`,
  async run(model, { store }) {
    await store.erase(id);
    const tag = model.tags.get(id);
    if (tag !== undefined) model.oldTags.push(tag);
    model.records.delete(id);
    model.tags.delete(id);
  }
});

const reopen = (): Step => ({
  ...always,
  toString: () => 'reopen',
  async run(_, real) {
    await real.store.close();
    real.store = await real.place.open();
  }
});

const throughJson = (value: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

const ids = fc.constantFrom('ann', 'Ann', 'bo');
const records = fc
  .record({
    id: ids,
    words: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
    lines: fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }), { maxLength: 3 }),
    dialog: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
  })
  // -0 and __proto__ keys are the limits of JSON itself, not of a store.
  .map(({ id, words, dialog, lines }) => ({
    ...patient(id, words),
    dialog: throughJson(dialog),
    transcript: lines.map((activity, seq) => ({ seq, activity: throughJson(activity) }))
  }));

/** Any sequence of calls does to the store what it does to a Map. */
export function recordStoreModel(name: string, harness: () => Promise<StoreHarness>, numRuns: number): void {
  describe(name, () => {
    test('behaves like a Map under any sequence of calls', async () => {
      const steps = fc.commands(
        [
          ids.map(load),
          records.map(commit),
          fc.tuple(records, fc.nat()).map(([record, pick]) => commitStale(record, pick)),
          records.map(createAgain),
          ids.map(erase),
          fc.constant(reopen())
        ],
        { maxCommands: 25 }
      );
      await fc.assert(
        fc.asyncProperty(steps, async commands => {
          const place = await harness();
          const real: Real = { place, store: await place.open() };
          try {
            await fc.asyncModelRun(() => ({ model: { records: new Map(), tags: new Map(), oldTags: [] }, real }), commands);
          } finally {
            await real.store.close();
            await place.dispose();
          }
        }),
        { numRuns }
      );
    });
  });
}
