import { describe, expect, test } from '@jest/globals';
import { isOk, type Row } from '../../bench/row.ts';
import { median, quantile } from '../../bench/sample.ts';
import { renderTable } from '../../bench/table.ts';

const row = (more: Partial<Row>): Row => ({ name: 'a turn', unit: 'us', value: 150, ...more });

describe('a row of the benchmark', () => {
  test.each<[boolean, Partial<Row>]>([
    [true, {}],
    [true, { floor: 100, bound: { of: 'ratio', atMost: 1.5 } }],
    [false, { floor: 99, bound: { of: 'ratio', atMost: 1.5 } }],
    [true, { floor: 200, bound: { of: 'ratio', atLeast: 0.7 } }],
    [false, { floor: 300, bound: { of: 'ratio', atLeast: 0.7 } }],
    [false, { bound: { of: 'value', atMost: 149 } }],
    [false, { bound: { of: 'ratio', atMost: 1.5 } }],
    [false, { value: Number.NaN, bound: { of: 'value', atMost: 180 } }]
  ])('is ok: %s for %j', (ok, more) => {
    expect(isOk(row(more))).toBe(ok);
  });

  test('reads as a table that says what failed', () => {
    const rows = [row({ floor: 100, bound: { of: 'ratio', atMost: 1.2 } }), row({ name: 'idle', unit: 'MB', value: 93.6 })];
    expect(renderTable(rows).split('\n')).toEqual([
      'what      value   floor  ratio         bound  ok',
      '------  -------  ------  -----  ------------  --',
      'a turn   150 us  100 us   1.50  ratio <= 1.2  NO',
      'idle    93.6 MB       -      -             -    '
    ]);
  });

  test('is made of medians and quantiles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(quantile([...Array(100).keys()], 0.99)).toBe(99);
    expect(median([])).toBeNaN();
  });
});
