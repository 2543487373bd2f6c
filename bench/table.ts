import { isOk, ratioOf, type Row } from './row.ts';

const heads = ['what', 'value', 'floor', 'ratio', 'bound', 'ok'];

export function renderTable(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map(line => (line[column] ?? '').length)));
  const lines = cells.map(line => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  return [lines[0], widths.map(width => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row);
  return [
    row.name,
    `${figure(row.value)} ${row.unit}`,
    row.floor === undefined ? '-' : `${figure(row.floor)} ${row.unit}`,
    ratio === undefined ? '-' : ratio.toFixed(2),
    boundOf(row),
    row.bound ? (isOk(row) ? 'yes' : 'NO') : ''
  ];
}

function boundOf({ bound, unit }: Row): string {
  if (!bound) return '-';
  const [sign, limit] = 'atMost' in bound ? ['<=', bound.atMost] : ['>=', bound.atLeast];
  return bound.of === 'ratio' ? `ratio ${sign} ${limit}` : `${sign} ${limit} ${unit}`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
