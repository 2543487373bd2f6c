import { parseArgs } from 'node:util';
import { recognizeWhen } from '../dialogs/recognizers/when.ts';
import { readWhenContext } from '../time/whenContext.ts';
import { readLines } from './lines.ts';

const { values } = parseArgs({ options: { now: { type: 'string' }, zone: { type: 'string' }, locale: { type: 'string' } } });
const context = readWhenContext(values);
if (typeof context === 'string') {
  console.error(context);
  process.exit(2);
}

const batch: string[] = [];

function flush(): void {
  if (batch.length > 0) process.stdout.write(batch.join(''));
  batch.length = 0;
}

for await (const line of readLines(process.stdin)) {
  const { kind, value = null } = recognizeWhen(line, context);
  batch.push(`${JSON.stringify({ kind, value })}\n`);
  if (batch.length >= 500) flush();
}
flush();
