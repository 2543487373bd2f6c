import { expect, test } from '@jest/globals';
import { rules } from '../../safety/rules/rules.ts';
import type { Rule } from '../../safety/rules/rule.ts';
import { checkRules, compileScreen, screen } from '../../safety/screen.ts';

const local: Rule = { id: 'clinic-old-mill', code: 'SELF-HARM', level: 'B', means: 'the local bridge', match: ['old mill tonight|again'], fires: 'off to the old mill tonight', silent: 'the old mill cafe' };

test('a clinic adds a rule', () => {
  expect(screen(local.fires).level).toBe('none');
  expect(compileScreen([local])(local.fires)).toMatchObject({ level: 'B', rule: 'clinic-old-mill' });
});

test('an added rule never weakens a built-in one', () => {
  const softer: Rule = { ...local, id: 'clinic-softer', level: 'E', match: ['kill myself', 'want to die'] };
  const extended = compileScreen([softer]);
  for (const rule of rules) expect(extended(rule.fires).level).toBe(screen(rule.fires).level === 'none' && extended(rule.fires).level === 'E' ? 'E' : screen(rule.fires).level);
});

test('every mistake is named, and nothing half-read is used', () => {
  const wrong: Rule[] = [{ ...local, id: 'kill-self' }, { ...local, id: 'Not Kebab' }, { ...local, id: 'no-class', match: ['{nowhere}'] }, { ...local, id: 'no-level', level: 'none' }, { ...local, id: 'empty', match: ['..3'] }, { ...local, id: 'brace', match: ['{pills|gun} tonight'] }];
  expect(checkRules(wrong)).toHaveLength(6);
  expect(() => compileScreen(wrong)).toThrow('the id is taken');
});
