// npm run eval -- FILE [--list misses|alarms] [--source NAME]
import { readFileSync } from 'node:fs';
import { screen } from '../safety/screen.ts';
import type { Level } from '../safety/verdict.ts';

interface Row {
  readonly label: string;
  readonly source: string;
  readonly text: string;
  readonly level: Level;
  readonly rule: string | null;
}

const usage = 'use: npm run eval -- FILE [--list misses|alarms] [--source NAME]';

function stop(code: string, message: string): never {
  console.error(`${code}: ${message}`);
  process.exit(2);
}

function readRows(file: string): Row[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return stop('EVAL_FILE_UNREADABLE', `${file} cannot be read; ${usage}`);
  }
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = header.split('\t');
  const missing = ['label', 'source', 'text'].filter((name) => !columns.includes(name));
  if (missing.length > 0) stop('EVAL_COLUMNS_MISSING', `${file} has no column ${missing.join(', ')}; its first line must name label, source and text, separated by tabs`);
  const [label, source, words] = ['label', 'source', 'text'].map((name) => columns.indexOf(name)) as [number, number, number];
  return lines.filter((line) => line !== '').map((line) => {
    const cells = line.split('\t');
    const message = cells[words] ?? '';
    const { level, rule } = screen(message);
    return { label: cells[label] ?? '', source: cells[source] ?? '', text: message, level, rule };
  });
}

const found = (row: Row): boolean => row.level === 'A' || row.level === 'B' || row.level === 'C';
const urgent = (row: Row): boolean => row.level === 'A' || row.level === 'B';

function share(part: number, whole: number): string {
  return `${String(part).padStart(5)} ${(whole === 0 ? 0 : (100 * part) / whole).toFixed(2).padStart(6)} %`;
}

function print(name: string, rows: readonly Row[]): void {
  const levels = ['A', 'B', 'C', 'D', 'E', 'none'].map((level) => `${level} ${rows.filter((row) => row.level === level).length}`).join('  ');
  console.log(`${name.padEnd(34)} ${String(rows.length).padStart(6)}   A-C ${share(rows.filter(found).length, rows.length)}   A-B ${share(rows.filter(urgent).length, rows.length)}   ${levels}`);
}

function option(name: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

const args = process.argv.slice(2);
const file = args[0];
if (file === undefined || file.startsWith('--')) stop('EVAL_FILE_UNREADABLE', `no file named; ${usage}`);
const only = option('--source', args);
const listing = option('--list', args);
const rows = readRows(file).filter((row) => only === undefined || row.source === only);

for (const label of [...new Set(rows.map((row) => row.label))].sort()) {
  const labelled = rows.filter((row) => row.label === label);
  print(label, labelled);
  for (const source of [...new Set(labelled.map((row) => row.source))].sort()) print(`  ${label}  ${source}`, labelled.filter((row) => row.source === source));
}
if (listing === 'misses') for (const row of rows) if (row.label === 'risk' && !found(row)) console.log(`${row.level}\t${row.source}\t${row.text}`);
if (listing === 'alarms') for (const row of rows) if (row.label === 'safe' && found(row)) console.log(`${row.level}\t${row.rule ?? ''}\t${row.source}\t${row.text}`);
if (listing === 'other') for (const row of rows) if (row.label === 'other') console.log(`${row.level}\t${row.rule ?? ''}\t${row.source}\t${row.text}`);
