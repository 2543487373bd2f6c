import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentCache } from '../../content/cache.ts';
import { loadContent, type Content } from '../../content/load.ts';
import { expected } from '../../dialogs/expected.ts';
import { contentFolder } from '../support/content.ts';

let place: string;
let content: string;
let program: string;
let loads: number;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'unfold-cache-'));
  content = path.join(place, 'content');
  program = path.join(place, 'program.mjs');
  cpSync(contentFolder, content, { recursive: true });
  writeFileSync(program, 'one');
  loads = 0;
});
afterEach(() => { rmSync(place, { recursive: true }); });

const folder = (): string => path.join(place, 'cache');
const open = (): Content => new ContentCache(content, { folder: folder(), program }).kept('content', () => {
  loads += 1;
  return loadContent(content, expected);
});
const kept = (): string => path.join(folder(), readdirSync(folder())[0] ?? '');

test('the same content is checked once, and is then the same', () => {
  const first = open();
  expect(open()).toEqual(first);
  expect(loads).toBe(1);
});

test('a changed line, another file, another program: each is read and checked anew, and one file is kept', () => {
  open();
  appendFileSync(path.join(content, 'es', 'labels.yaml'), '# seen\n');
  open();
  writeFileSync(path.join(content, 'other.svg'), '');
  open();
  writeFileSync(program, 'two');
  open();
  writeFileSync(path.join(content, 'questions', 'en.learned.txt'), '');
  open();
  expect(loads).toBe(5);
  expect(readdirSync(folder())).toHaveLength(1);
});

test('of two things neither is taken for the other, and each has its file', () => {
  const cache = new ContentCache(content, { folder: folder(), program });
  for (let start = 0; start < 2; start += 1) {
    expect(cache.kept('one', () => ({ name: 'one' }))).toEqual({ name: 'one' });
    expect(cache.kept('another', () => ({ name: 'another' }))).toEqual({ name: 'another' });
  }
  expect(readdirSync(folder())).toHaveLength(2);
});

test('a damaged file is not believed', () => {
  const first = open();
  const bytes = readFileSync(kept());
  for (const damaged of [bytes.subarray(0, bytes.length - 1), Buffer.concat([bytes.subarray(0, 40), Buffer.from('x'), bytes.subarray(41)]), Buffer.alloc(0)]) {
    writeFileSync(kept(), damaged);
    expect(open()).toEqual(first);
  }
  expect(loads).toBe(4);
});

test('what is refused is refused at every start', () => {
  appendFileSync(path.join(content, 'en', 'messages', 'menu.yaml'), '\nnobody-says-this:\n  from: ours\n  text: Hello.\n');
  for (let start = 0; start < 2; start += 1) expect(open).toThrow(/nobody-says-this/);
  expect(loads).toBe(2);
});

test('without a place to write, the content is loaded all the same', () => {
  writeFileSync(folder(), 'a file where the folder would be');
  expect(open().languages.size).toBeGreaterThan(0);
});
