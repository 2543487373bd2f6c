import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordStore } from '../../storage/port.ts';
import { newRecord, type PatientRecord } from '../../storage/record.ts';

/** One place where records are kept, and the way back to it. */
export interface StoreHarness {
  open(): Promise<RecordStore>;
  /** Lets it look as if the patient was last seen then, where the store does not go by the record itself. */
  age(patientId: string, seenAt: Date): Promise<void>;
  dispose(): Promise<void>;
}

export const day = new Date('2026-03-10T15:30:00.000Z');

export function patient(id: string, words: string[] = []): PatientRecord {
  const record = newRecord(id, day);
  record.entries = words.map((text, index) => ({ id: `e${index}`, kind: 'journal', at: day.toISOString(), parts: [text], done: true }));
  return record;
}

/** What every store promises. Each test begins with an empty store of its own. */
export function recordStoreContract(name: string, harness: () => Promise<StoreHarness>): void {
  describe(`${name} keeps the contract of a record store`, () => {
    let place: StoreHarness;
    let store: RecordStore;

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await place.open();
    };

    beforeEach(async () => {
      place = await harness();
      store = await place.open();
    });

    afterEach(async () => {
      await store.close();
      await place.dispose();
    });

    test('somebody unknown is absent', async () => {
      expect(await store.load('nobody')).toBeUndefined();
    });

    test('what was committed is loaded, with its tag', async () => {
      const tag = await store.commit(patient('a', ['rain']), undefined);
      expect(await store.load('a')).toEqual({ record: patient('a', ['rain']), tag });
    });

    test('what was committed is there after reopening, with its tag', async () => {
      const tag = await store.commit(patient('a', ['rain']), undefined);
      await reopen();
      expect(await store.load('a')).toEqual({ record: patient('a', ['rain']), tag });
      await store.commit(patient('a', ['sun']), tag);
      await reopen();
      expect((await store.load('a'))?.record).toEqual(patient('a', ['sun']));
    });

    test('a commit replaces the whole record', async () => {
      const full = { ...patient('a', ['one', 'two']), disclosedAt: day.toISOString(), said: { hello: 2 } };
      const tag = await store.commit(full, undefined);
      await store.commit(patient('a', ['three']), tag);
      expect((await store.load('a'))?.record).toEqual(patient('a', ['three']));
    });

    test('every text comes back as it was', async () => {
      const words = ['', ' \t\r\n', '\u0000\u001b[2J', '"\\', 'niño 👩🏽‍🚀 اليوم', '\ud800 alone', '\u2028', '__proto__', 'x'.repeat(100_000)];
      const record = patient('a', words);
      record.dialog = { nested: { ['__proto__x']: [1, null, true, { deep: words }] } };
      await store.commit(record, undefined);
      await reopen();
      expect((await store.load('a'))?.record).toEqual(record);
    });

    test.each(['../../etc/passwd', 'a/b', 'A', 'CON', ' ', '.', 'é', 'e\u0301', 'x'.repeat(5_000), '🙂'])('an id can be any text: %j', async id => {
      await store.commit(patient('a', ['of a']), undefined);
      await store.commit(patient(id, ['of the other']), undefined);
      await reopen();
      expect((await store.load(id))?.record).toEqual(patient(id, ['of the other']));
      expect((await store.load('a'))?.record).toEqual(patient('a', ['of a']));
    });

    test.each(['', 'half \ud83d a pair'])('an id that cannot be told from another is refused: %j', async id => {
      await expect(store.load(id)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_INVALID' });
      await expect(store.commit(patient(id), undefined)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_INVALID' });
    });

    test('a record that could not be read back is refused, naming fields and no words', async () => {
      const wrong = { ...patient('a', ['secret words']), seenAt: 'yesterday, in secret' };
      const refused = store.commit(wrong, undefined);
      await expect(refused).rejects.toMatchObject({ code: 'UNFOLD_RECORD_INVALID', message: expect.stringContaining('seenAt') });
      await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
      expect(await store.load('a')).toBeUndefined();
    });

    test('changing a record that was handed in or out changes nothing in the store', async () => {
      const parts = ['rain'];
      const record = { ...patient('a'), entries: [{ id: 'e0', kind: 'journal' as const, at: day.toISOString(), parts, done: true }] };
      const committing = store.commit(record, undefined);
      parts.push('while it was written');
      record.activityIds.push('while it was written');
      await committing;
      parts.push('afterwards');
      const first = await store.load('a');
      first?.record.activityIds.push('after reading');
      first?.record.entries.pop();
      expect((await store.load('a'))?.record).toEqual(patient('a', ['rain']));
    });

    test('entries can be added, replaced and dropped, and never changed', async () => {
      let tag = await store.commit(patient('a', ['one', 'two', 'three']), undefined);
      const [one, two, three] = (await store.load('a'))?.record.entries ?? [];
      if (!one || !two || !three) throw new Error('entries are missing');
      expect(() => { (two.parts as string[]).push('changed'); }).toThrow(TypeError);
      expect(() => { Object.assign(two, { done: false }); }).toThrow(TypeError);
      const longer = { ...three, parts: [...three.parts, 'and more'] };
      for (const entries of [[one, two, longer], [one, two, { ...longer, done: false }, { ...one, id: 'e3' }], [two, longer], [{ ...two, parts: ['other words'] }], []]) {
        tag = await store.commit({ ...patient('a'), entries }, tag);
        expect(await store.load('a')).toEqual({ record: { ...patient('a'), entries }, tag });
        await reopen();
        expect(await store.load('a')).toEqual({ record: { ...patient('a'), entries }, tag });
      }
    });

    test('fields can come, change and go', async () => {
      let tag = await store.commit(patient('a'), undefined);
      const changed = { ...patient('a'), disclosedAt: day.toISOString(), safety: { lastLevel: 'B' as const }, said: { hello: 1 }, activityIds: ['1', '2', '3'] };
      for (const record of [changed, { ...changed, activityIds: ['2', '3', '4'] }, { ...changed, activityIds: ['9'] }, { ...patient('a'), locale: 'es' }, patient('a')]) {
        tag = await store.commit(record, tag);
        await reopen();
        expect(await store.load('a')).toEqual({ record, tag });
      }
    });

    test('lines of the transcript can be added and dropped, and never changed', async () => {
      const line = { seq: 1, activity: { text: 'rain', from: { id: 'a' } } };
      const record = { ...patient('a'), transcript: [line] };
      let tag = await store.commit(record, undefined);
      line.activity.from.id = 'changed by the writer';
      const first = await store.load('a');
      const from = first?.record.transcript[0]?.activity['from'] as { id: string };
      expect(() => { from.id = 'changed by the reader'; }).toThrow(TypeError);
      const added = [...(first?.record.transcript ?? []), { seq: 2, activity: { text: 'sun' } }];
      tag = await store.commit({ ...patient('a'), transcript: added }, tag);
      tag = await store.commit({ ...patient('a'), transcript: [...added, { seq: 3, activity: { text: '\ud800', lost: undefined } }].slice(1) }, tag);
      const expected = [{ seq: 2, activity: { text: 'sun' } }, { seq: 3, activity: { text: '\ud800' } }];
      expect((await store.load('a'))?.record.transcript).toEqual(expected);
      await reopen();
      expect(await store.load('a')).toEqual({ record: { ...patient('a'), transcript: expected }, tag });
    });

    test.each([[{ seq: 'one', activity: {} }], [{ seq: 1, activity: [] }], [null], ['text']])('a line that does not fit is refused: %j', async line => {
      const wrong = { ...patient('a'), transcript: [line as never] };
      await expect(store.commit(wrong, undefined)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_INVALID', message: expect.stringContaining('transcript.0') });
    });

    test('an old tag is refused and changes nothing', async () => {
      const first = await store.commit(patient('a', ['one']), undefined);
      const second = await store.commit(patient('a', ['two']), first);
      await expect(store.commit(patient('a', ['lost']), first)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      await reopen();
      await expect(store.commit(patient('a', ['lost']), first)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      expect(await store.load('a')).toEqual({ record: patient('a', ['two']), tag: second });
    });

    test('committing without a tag is for records that do not exist yet', async () => {
      await store.commit(patient('a', ['one']), undefined);
      await expect(store.commit(patient('a', ['lost']), undefined)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      await expect(store.commit(patient('b'), 'a tag of nobody')).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
    });

    test('of commits at once with one tag, the first wins and the others are told', async () => {
      const tag = await store.commit(patient('a'), undefined);
      const outcomes = await Promise.allSettled(['one', 'two', 'three', 'four'].map(word => store.commit(patient('a', [word]), tag)));
      expect(outcomes.map(each => each.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
      expect((await store.load('a'))?.record).toEqual(patient('a', ['one']));
    });

    test('many patients at once do not disturb each other', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `p${index}`);
      const tags = await Promise.all(ids.map(id => store.commit(patient(id, [id]), undefined)));
      await Promise.all(ids.map((id, index) => store.commit(patient(id, [id, 'again']), tags[index])));
      await reopen();
      const loaded = await Promise.all(ids.map(id => store.load(id)));
      expect(loaded.map(each => each?.record)).toEqual(ids.map(id => patient(id, [id, 'again'])));
    });

    test('an erased patient is absent and can begin anew, and tags of before do not fit', async () => {
      const old = await store.commit(patient('a', ['one']), undefined);
      await store.commit(patient('b', ['stays']), undefined);
      await store.erase('a');
      expect(await store.load('a')).toBeUndefined();
      await reopen();
      expect(await store.load('a')).toBeUndefined();
      await expect(store.commit(patient('a', ['ghost']), old)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      const anew = await store.commit(patient('a', ['anew']), undefined);
      await expect(store.commit(patient('a', ['ghost']), old)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      expect(await store.load('a')).toEqual({ record: patient('a', ['anew']), tag: anew });
      expect((await store.load('b'))?.record).toEqual(patient('b', ['stays']));
    });

    test('erasing somebody unknown, or twice, is no error', async () => {
      await store.erase('nobody');
      await store.commit(patient('a'), undefined);
      await store.erase('a');
      await store.erase('a');
    });

    test('a commit waiting behind an erasure does not bring the patient back', async () => {
      const tag = await store.commit(patient('a', ['one']), undefined);
      const erasing = store.erase('a');
      await expect(store.commit(patient('a', ['ghost']), tag)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      await erasing;
      expect(await store.load('a')).toBeUndefined();
    });

    test('whoever was away too long is forgotten, and nobody else', async () => {
      await store.commit({ ...patient('a', ['old']), seenAt: '2020-01-01T00:00:00.000Z' }, undefined);
      await store.commit({ ...patient('b', ['new']), seenAt: new Date().toISOString() }, undefined);
      await place.age('a', new Date('2020-01-01T00:00:00.000Z'));
      expect(await store.expire(new Date('2020-01-01T00:00:00.000Z'))).toBe(0);
      expect(await store.expire(new Date('2020-01-02T00:00:00.000Z'))).toBe(1);
      expect(await store.load('a')).toBeUndefined();
      expect((await store.load('b'))?.record.entries).toHaveLength(1);
      await reopen();
      expect(await store.load('a')).toBeUndefined();
    });

    test('who has something due is found, the longest due first, and no more than asked for', async () => {
      const remind = (id: string, ...times: string[]): PatientRecord => ({
        ...patient(id), reminders: times.map((dueAt, index) => ({ id: `r${index}`, kind: 'check-in', dueAt, about: { step: 's' } }))
      });
      await store.commit(remind('late', '2026-03-12T10:00:00.000Z', '2026-03-11T10:00:00.000Z'), undefined);
      const early = await store.commit(remind('early', '2026-03-11T09:59:59.999Z'), undefined);
      const never = await store.commit(remind('never'), undefined);
      await store.commit(remind('far', '2031-01-01T00:00:00.000Z'), undefined);
      const at = (text: string, limit = 10): Promise<readonly string[]> => store.due(new Date(text), limit);
      expect(await at('2026-03-11T09:59:59.999Z')).toEqual([]);
      expect(await at('2026-03-11T10:00:00.000Z')).toEqual(['early']);
      expect(await at('2026-03-12T00:00:00.000Z')).toEqual(['early', 'late']);
      expect(await at('2026-03-12T00:00:00.000Z', 1)).toEqual(['early']);
      await reopen();
      expect(await at('2026-03-12T00:00:00.000Z')).toEqual(['early', 'late']);
      await store.commit(remind('early'), early);
      await store.commit(remind('never', '2026-03-10T00:00:00.000Z'), never);
      expect(await at('2026-03-12T00:00:00.000Z')).toEqual(['never', 'late']);
      await store.erase('late');
      expect(await at('2026-03-12T00:00:00.000Z')).toEqual(['never']);
      await reopen();
      expect(await at('2040-01-01T00:00:00.000Z')).toEqual(['never', 'far']);
    });

    test('a refused commit leaves reminders as they were', async () => {
      const reminders = [{ id: 'r', kind: 'check-in', dueAt: '2026-03-11T10:00:00.000Z' }];
      const tag = await store.commit({ ...patient('a'), reminders }, undefined);
      await store.commit({ ...patient('a'), reminders }, tag);
      await expect(store.commit(patient('a'), tag)).rejects.toMatchObject({ code: 'UNFOLD_RECORD_CONFLICT' });
      expect(await store.due(new Date('2026-03-12T00:00:00.000Z'), 10)).toEqual(['a']);
    });

    test('it can be asked whether a commit could be kept, and that changes nothing', async () => {
      await store.commit(patient('a'), undefined);
      await Promise.all([store.probe(), store.probe()]);
      expect((await store.load('a'))?.record).toEqual(patient('a'));
    });

    test('closing waits for what was begun; afterwards everything is refused', async () => {
      const begun = store.commit(patient('a', ['begun']), undefined);
      await store.close();
      await begun;
      await store.close();
      for (const refused of [() => store.load('a'), () => store.commit(patient('b'), undefined), () => store.erase('a'), () => store.due(day, 1), () => store.probe()]) {
        await expect(refused()).rejects.toMatchObject({ code: 'UNFOLD_STORE_UNAVAILABLE' });
      }
      store = await place.open();
      expect((await store.load('a'))?.record).toEqual(patient('a', ['begun']));
    });
  });
}
