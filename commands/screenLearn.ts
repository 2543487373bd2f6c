import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { learn, writeWeights, type Saying } from '../safety/learned/learn.ts';
import { wordsOf } from '../safety/learned/features.ts';
import { WeightTable } from '../safety/learned/likeness.ts';
import { fold } from '../safety/text/fold.ts';

const folder = path.resolve('safety', 'learned');
const folded = (text: string): string => fold(text).text;
const fifths = 5;

/**
 * Learns again what messages of danger have in common, after sayings were changed. With --unseen it keeps nothing:
 * it leaves every fifth saying out, learns the others, and tells how those left out come out at several limits.
 */
for (const [language, name, file] of [['en', 'english', 'en.tsv'], ['es', 'spanish', 'es.tsv']] as const) {
  const said = await read(path.join(folder, 'said', file));
  if (process.argv.includes('--unseen')) {
    unseen(said);
    continue;
  }
  const weights = learn(said, folded);
  await writeFile(path.join(folder, `${name}.ts`), `/** Learned by \`npm run screen:learn\`; do not edit. */\nexport const ${name} = ${JSON.stringify(writeWeights(weights))};\n`);
  console.log(`${language}: ${weights.features.size} weights learned from ${said.length} sayings`);
}

/** @throws Error naming the file and the line that has no label */
async function read(file: string): Promise<Saying[]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line, at) => {
    const [label, text] = line.split('\t');
    if ((label !== 'risk' && label !== 'safe') || text === undefined) throw new Error(`${file}, line ${at + 2}: begin it with "risk" or "safe" and a tab`);
    return { danger: label === 'risk', text };
  });
}

function unseen(said: readonly Saying[]): void {
  const scores: { danger: boolean; score: number }[] = [];
  for (let part = 0; part < fifths; part += 1) {
    const table = new WeightTable(writeWeights(learn(said.filter((_, at) => at % fifths !== part), folded)));
    for (const { danger, text } of said.filter((_, at) => at % fifths === part)) scores.push({ danger, score: table.likenessOf(wordsOf(folded(text))) });
  }
  for (const limit of [0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3]) {
    const share = (danger: boolean): string => {
      const all = scores.filter(each => each.danger === danger);
      return `${((100 * all.filter(({ score }) => score > limit).length) / all.length).toFixed(2)} %`;
    };
    console.log(`above ${limit}: ${share(true)} of danger, ${share(false)} of others`);
  }
}
