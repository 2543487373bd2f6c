import { expect, test } from '@jest/globals';
import { chapters } from '../../safety/lexicon/lexicon.ts';
import { rules } from '../../safety/rules/rules.ts';
import { screen } from '../../safety/screen.ts';

test('every rule has an id of its own', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('no class is named twice: the later one would silently take the place of the other', () => {
  const names = chapters.flatMap((chapter) => Object.keys(chapter));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s: its example fires it', (id, rule) => {
  const hit = screen(rule.fires).hits.find((one) => one.rule === id);
  expect(hit).toMatchObject({ code: rule.code, level: rule.level });
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s: its near miss does not', (id, rule) => {
  const verdict = screen(rule.silent);
  expect(verdict.hits.filter((one) => one.rule === id)).toEqual([]);
  if (rule.code === 'SELF-HARM') expect(['D', 'E', 'none']).toContain(verdict.level);
  else expect(verdict.codes).not.toContain(rule.code);
});

test('a self-harm rule has a level and no other rule has one', () => {
  for (const rule of rules) expect([rule.id, rule.level === 'none']).toEqual([rule.id, rule.code !== 'SELF-HARM']);
});
