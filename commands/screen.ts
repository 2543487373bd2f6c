import { screen } from '../safety/screen.ts';
import { readLines } from './lines.ts';

const batch: string[] = [];

function flush(): void {
  if (batch.length > 0) process.stdout.write(batch.join(''));
  batch.length = 0;
}

for await (const line of readLines(process.stdin)) {
  const { level, codes, rule, span, language } = screen(line);
  batch.push(`${JSON.stringify({ level, codes, rule, span, language })}\n`);
  if (batch.length >= 500) flush();
}
flush();
