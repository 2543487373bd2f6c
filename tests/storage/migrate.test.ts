import { describe, expect, test } from '@jest/globals';
import { migrate, migrations, type Migration } from '../../storage/migrate.ts';
import { recordVersion } from '../../storage/record.ts';

const steps: Migration[] = [
  { to: 3, up: record => ({ ...record, zone: 'America/Chicago' }) },
  { to: 2, up: ({ name, ...record }) => ({ ...record, title: name }) }
];

describe('migrations of a record', () => {
  test('there is exactly one for every version after the first, in order', () => {
    expect(migrations.map(each => each.to)).toEqual(Array.from({ length: recordVersion - 1 }, (_, index) => index + 2));
  });

  test('a record of today is handed back as it is', () => {
    const record = { version: recordVersion, id: 'a' };
    expect(migrate(record)).toBe(record);
  });

  test('an old record goes through every version in between', () => {
    expect(migrate({ version: 1, name: 'x' }, steps, 3)).toEqual({ version: 3, title: 'x', zone: 'America/Chicago' });
    expect(migrate({ version: 2, title: 'x' }, steps, 3)).toEqual({ version: 3, title: 'x', zone: 'America/Chicago' });
  });

  test('a newer record is refused with a remedy', () => {
    expect(() => migrate({ version: 4 }, steps, 3)).toThrow(expect.objectContaining({ code: 'UNFOLD_RECORD_NEWER' }));
  });

  test.each([
    ['missing', steps.slice(1)],
    ['failing', [{ to: 2, up: () => { throw new Error('words of a patient'); } }, ...steps]]
  ])('a %s migration is a coded error without words', (_, faulty) => {
    expect(() => migrate({ version: 1 }, faulty, 3)).toThrow(expect.objectContaining({
      code: 'UNFOLD_RECORD_UNMIGRATED',
      message: expect.not.stringContaining('words of a patient')
    }));
  });
});
