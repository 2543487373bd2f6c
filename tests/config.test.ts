import { expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';

test('nothing set is a working configuration on this machine alone', () => {
  expect(readConfig({}, '/srv/unfold')).toEqual({
    port: 3978,
    host: 'localhost',
    dataFolder: '/srv/unfold/data',
    contentFolder: '/srv/unfold/content',
    origins: [],
    logLevel: 'info',
    production: false
  });
});

test('a variable set to nothing is not set', () => {
  expect(readConfig({ PORT: '', UNFOLD_ORIGINS: '' }, '/srv').port).toBe(3978);
});

test('several origins, by comma or space', () => {
  expect(readConfig({ UNFOLD_ORIGINS: 'https://a.example, https://b.example:8443' }, '/srv').origins).toEqual(['https://a.example', 'https://b.example:8443']);
});

test('every setting that is wrong is named in one message', () => {
  const read = (): unknown => readConfig({ PORT: 'many', UNFOLD_ORIGINS: 'clinic.example', UNFOLD_LOG_LEVEL: 'loud' }, '/srv');
  for (const part of [/UNFOLD_CONFIG_INVALID: 3 to mend/, /PORT is not a number/, /UNFOLD_ORIGINS \(entry 1\) is not an origin/, /UNFOLD_LOG_LEVEL/]) expect(read).toThrow(part);
});

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({}, '/srv'))).toBe(true);
});
