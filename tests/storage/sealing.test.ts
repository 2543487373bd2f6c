import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { openLowdbStore } from '../../storage/lowdb/lowdbStore.ts';
import { reseal } from '../../storage/lowdb/reseal.ts';
import type { Resealed } from '../../storage/resealed.ts';
import { patientKey } from '../../storage/patientKey.ts';
import type { RecordStore, StoreReport } from '../../storage/port.ts';
import { type KeyRing, newKey, keyText, parseKeyRing } from '../../storage/sealing/keyRing.ts';
import { sealedCodec } from '../../storage/sealing/sealed.ts';
import { patient } from '../contracts/recordStore.ts';
import { testKey, testKeys } from './testKeys.ts';
import { filesIn, temporaryFolder, type TemporaryFolder } from './temporaryFolder.ts';

const words = 'the garden of my grandmother';
const other = testKey('other');

describe('the keys of UNFOLD_KEY', () => {
  test('are read in their order', () => {
    const [one, two] = [newKey(new Date()), newKey(new Date())];
    expect(parseKeyRing(`${keyText(one)}, ${keyText(two)}`)).toEqual([one, two]);
  });

  test.each([
    ['', /no key/],
    ['secret', /key 1 is not written as id:secret/],
    ['a:c2hvcnQ=', /key 1 .*32 bytes/],
    [`${keyText(other)},b c:${'A'.repeat(43)}=`, /key 2/],
    [`${keyText(other)},${keyText(other)}`, /two keys have the id other/]
  ])('are refused, without being quoted: %j', (text, problem) => {
    const read = parseKeyRing(text);
    expect(read).toEqual({ problem: expect.stringMatching(problem) });
    expect(JSON.stringify(read)).not.toContain(other.secret.toString('base64').slice(0, 10));
  });
});

describe('what is sealed', () => {
  const codec = sealedCodec(testKeys);

  test('opens with its key and name, and with no other', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (bytes, name) => {
      const text = Buffer.from(bytes);
      const sealed = codec.seal(text, name);
      expect(sealedCodec([other, ...testKeys]).open(sealed, name)).toEqual(text);
      expect(() => codec.open(sealed, `${name}x`)).toThrow(expect.objectContaining({ name: 'Damage' }));
      expect(() => sealedCodec([other]).open(sealed, name)).toThrow(expect.objectContaining({ code: 'UNFOLD_KEY_MISSING' }));
      expect(() => sealedCodec([{ ...other, id: 'test' }]).open(sealed, name)).toThrow(expect.objectContaining({ name: 'Damage' }));
    }), { numRuns: 50 });
  });

  test('is never the same twice and shows no word', () => {
    const [one, two] = [codec.seal(Buffer.from(words), 'a'), codec.seal(Buffer.from(words), 'a')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('garden')).toBe(false);
  });

  test('notices every flipped bit and every cut', () => {
    const sealed = codec.seal(Buffer.from(words), 'a');
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << at % 8), at);
      for (const bytes of [flipped, sealed.subarray(0, at)]) expect(() => codec.open(bytes, 'a')).toThrow(expect.objectContaining({ name: 'Damage' }));
    }
  });
});

describe('a data folder', () => {
  let folder: TemporaryFolder;
  let store: RecordStore | undefined;
  let reports: StoreReport[];
  const open = async (keys: KeyRing | undefined): Promise<RecordStore> => {
    await store?.close();
    store = undefined;
    return (store = await openLowdbStore(folder.path, { report: found => reports.push(found), keys }));
  };
  const keyFile = (): string => path.join(folder.path, 'sealing-key');
  const everything = async (): Promise<Map<string, Buffer>> => {
    await store?.close();
    return filesIn(folder.path);
  };

  beforeEach(async () => {
    folder = await temporaryFolder();
    reports = [];
  });

  afterEach(async () => {
    await store?.close();
    store = undefined;
    await folder.remove();
  });

  test('without a key gets one, for this user alone, and every start warns of it', async () => {
    await (await open(undefined)).commit(patient('a', [words]), undefined);
    expect((await stat(keyFile())).mode & 0o077).toBe(0);
    expect([...(await everything()).values()].some(bytes => bytes.includes('garden'))).toBe(false);
    expect((await (await open(undefined)).load('a'))?.record).toEqual(patient('a', [words]));
    expect(reports.map(({ code }) => code)).toEqual(['UNFOLD_KEY_BESIDE_DATA', 'UNFOLD_KEY_BESIDE_DATA']);
    expect(reports[0]?.message).toContain(keyFile());
  });

  test('whose key was moved into the setting opens without a warning', async () => {
    await (await open(undefined)).commit(patient('a', [words]), undefined);
    const moved = parseKeyRing(await readFile(keyFile(), 'utf8')) as KeyRing;
    await rm(keyFile());
    reports = [];
    expect((await (await open(moved)).load('a'))?.record).toEqual(patient('a', [words]));
    expect(reports).toEqual([]);
  });

  test('sealed by the key in it goes on under a configured one, and reads both', async () => {
    const tag = await (await open(undefined)).commit(patient('a', [words]), undefined);
    await (await open(undefined)).commit(patient('b', ['of the other']), undefined);
    await (await open(testKeys)).commit(patient('a', ['again']), tag);
    expect((await store?.load('b'))?.record).toEqual(patient('b', ['of the other']));
    expect((await store?.load('a'))?.record).toEqual(patient('a', ['again']));
  });

  test.each([
    ['the key is missing', undefined, 'UNFOLD_KEY_MISSING'],
    ['another key stands there', [other] as KeyRing, 'UNFOLD_KEY_MISSING'],
    ['the key has another secret', [{ ...other, id: 'test' }] as KeyRing, 'UNFOLD_KEY_WRONG'],
    ['an old key has another secret', [testKey('new'), { ...other, id: 'test' }] as KeyRing, 'UNFOLD_KEY_WRONG']
  ])('is refused at the start and left as it was when %s', async (_, keys, code) => {
    await (await open(testKeys)).commit(patient('a', [words]), undefined);
    const before = await everything();
    store = undefined;
    await expect(open(keys)).rejects.toMatchObject({ code });
    expect(await filesIn(folder.path)).toEqual(before);
    expect((await (await open(testKeys)).load('a'))?.record).toEqual(patient('a', [words]));
  });

  test('with a key file cut short is refused, not given a new one', async () => {
    await (await open(undefined)).commit(patient('a', [words]), undefined);
    await store?.close();
    store = undefined;
    await writeFile(keyFile(), '');
    await expect(open(undefined)).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING', message: expect.stringContaining('damaged') });
  });

  test('from before sealing is read, and sealed with the next write', async () => {
    const key = patientKey('a');
    const file = path.join(folder.path, 'patients', key.slice(0, 2), `${key}.record`);
    const text = JSON.stringify({ tag: 'old', record: { ...patient('a', [words]), version: 1, reminders: undefined } });
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${createHash('sha256').update(key).update(text).digest('hex')}\n${text}`);
    await open(testKeys);
    const loaded = await store?.load('a');
    expect(loaded).toEqual({ record: patient('a', [words]), tag: 'old' });
    expect((await readFile(file)).includes('garden')).toBe(true);
    await store?.commit(patient('a', [words]), 'old');
    expect((await readFile(file)).includes('garden')).toBe(false);
    expect(reports).toEqual([]);
  });

  describe('whose keys are rotated', () => {
    const rotate = async (keys: KeyRing, stopAfter = Infinity): Promise<Resealed> => {
      await store?.close();
      store = undefined;
      return reseal(folder.path, { keys, report: found => reports.push(found) }, done => {
        if (done === stopAfter) throw new Error('stopped in the middle');
      });
    };
    const ids = ['a', 'b', 'c', 'd'];
    const fill = async (): Promise<void> => {
      const opened = await open(testKeys);
      for (const id of ids) await opened.commit({ ...patient(id, [words]), seenAt: '2026-03-11T00:00:00.000Z' }, await opened.commit(patient(id, [words]), undefined));
    };

    test('is sealed with the new one alone, and needs no other', async () => {
      await fill();
      expect(await rotate([other, ...testKeys])).toEqual({ key: 'other', anew: 4, already: 0, failed: [], retired: ['test'] });
      const opened = await open([other]);
      for (const id of ids) expect((await opened.load(id))?.record.entries).toEqual(patient(id, [words]).entries);
      expect(reports).toEqual([]);
    });

    test('and stopped in the middle goes on where it was; both keys are needed until then', async () => {
      await fill();
      await expect(rotate([other, ...testKeys], 2)).rejects.toMatchObject({ code: 'UNFOLD_DATA_NOT_WRITABLE' });
      await expect(open([other])).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
      expect((await (await open([other, ...testKeys])).load('d'))?.record.entries).toHaveLength(1);
      expect(await rotate([other, ...testKeys])).toMatchObject({ anew: 2, already: 2, retired: ['test'] });
      expect(await rotate([other])).toMatchObject({ anew: 0, already: 4, retired: [] });
    });

    test('keeps the old key for what could not be read, and leaves that as it was', async () => {
      await fill();
      await store?.close();
      const [file = ''] = [...(await filesIn(path.join(folder.path, 'patients'))).keys()].map(name => path.join(folder.path, 'patients', name));
      const bytes = await readFile(file);
      bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
      await writeFile(file, bytes);
      const outcome = await rotate([other, ...testKeys]);
      expect(outcome).toMatchObject({ anew: 3, failed: [{ record: path.basename(file), why: expect.stringContaining('altered') }], retired: [] });
      expect(await readFile(file)).toEqual(bytes);
      await expect(open([other])).rejects.toMatchObject({ code: 'UNFOLD_KEY_MISSING' });
    });

    test('is refused while Unfold runs', async () => {
      await fill();
      await expect(reseal(folder.path, { keys: testKeys, report: () => undefined }, () => undefined)).rejects.toMatchObject({ code: 'UNFOLD_DATA_IN_USE' });
    });
  });

  test('does not take the file of one patient for another', async () => {
    await open(testKeys);
    const fileOf = (id: string): string => path.join(folder.path, 'patients', patientKey(id).slice(0, 2), `${patientKey(id)}.record`);
    await store?.commit(patient('a', [words]), undefined);
    await store?.commit(patient('b'), undefined);
    await open(testKeys);
    await copyFile(fileOf('a'), fileOf('b'));
    expect(await store?.load('b')).toBeUndefined();
    expect(reports.map(({ code }) => code)).toEqual(['UNFOLD_RECORD_DAMAGED']);
  });
});
